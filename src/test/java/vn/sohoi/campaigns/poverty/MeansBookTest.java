package vn.sohoi.campaigns.poverty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.Units;

/** What another place gives is one more row of data; what is offered no more keeps its name where it was given. */
@BookTest
class MeansBookTest {
    @Autowired
    MeansBook book;

    @Autowired
    PovertyHelp help;

    @Autowired
    Units units;

    @Autowired
    Clock clock;

    private Places.Commune here;
    private LocalDate today;
    private String name;

    @BeforeEach
    void a_commune() {
        here = Places.commune(units, 1);
        today = LocalDate.now(clock);
        name = "Máy may số " + here.unit();
    }

    @Test
    void what_is_entered_can_be_given_and_what_is_offered_no_more_keeps_its_name() {
        var code = enter(name, "HEAD");
        var what = new Assistance.What(code, today, 2, "Chi hội");
        help.giveEachOther(here.unit(), what, here.officer());
        book.end(code, Actor.MACHINE);
        assertThat(book.offered()).extracting(Means::code).doesNotContain(code);
        assertThatThrownBy(() -> help.giveEachOther(here.unit(), what, here.officer()))
                .hasMessageStartingWith("campaigns.poverty.error.means");
        assertThat(help.mutual(here.unit(), DateSpan.since(today), here.officer()))
                .singleElement()
                .satisfies(given -> assertThat(help.means())
                        .anySatisfy(means -> assertThat(means.code() + means.name())
                                .isEqualTo(given.what().means() + name)));
        assertThat(enter(name, "TURN")).isNotEqualTo(code);
        assertThatThrownBy(() -> book.end(code, Actor.MACHINE)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_name_stands_once_and_only_an_administrator_enters_it() {
        enter(name, "VND");
        refuses("means-there", () -> enter(name.toUpperCase(java.util.Locale.ROOT), "VND"));
        refuses("means-name", () -> enter(" ", "VND"));
        refuses("measure", () -> enter(name + " khác", "GOLD"));
        assertThatThrownBy(() -> book.enter(name + " nữa", "Sewing machines", "HEAD", true, here.officer()))
                .isInstanceOf(Refused.class);
    }

    private String enter(String wished, String measure) {
        return book.enter(wished, "Sewing machines", measure, true, Actor.MACHINE);
    }

    private static void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("campaigns.poverty.error." + key);
    }
}
