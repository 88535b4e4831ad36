package vn.sohoi.campaigns.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.sohoi.campaigns.help.HelpGround.DAY;
import static vn.sohoi.campaigns.help.HelpGround.child;
import static vn.sohoi.campaigns.help.HelpGround.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Scopes;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

/** A child with a godmother counts while the help goes on, is known to its branch and commune, and is forgotten in time. */
@BookTest
class GodchildrenTest {
    private static final int MONTHS = 60;
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    @Autowired
    Godchildren children;

    @Autowired
    ChildCorrections corrections;

    @Autowired
    HelpBook help;

    @Autowired
    People people;

    @Autowired
    Figures figures;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    HelpKept keeping;

    @Autowired
    ErasedHelp erasing;

    private Places.Commune here;
    private UnitId city;

    @BeforeEach
    void a_commune() {
        here = Places.commune(units, 1);
        city = Objects.requireNonNull(here.cityOfficer().unit());
    }

    @Test
    void a_child_is_new_once_and_counts_while_the_help_goes_on() {
        var hers = children.take(child(here.branch(0), "Đào Bé A"), here.officer());
        children.take(child(here.branch(0), "Đào Bé B"), here.officer());
        assertThat(count(figures, "children-sponsored-new", here.unit(), here.officer()))
                .isEqualTo(2);
        children.end(hers, JUNE, Ending.GROWN, here.officer());
        assertThat(on(DAY)).isEqualTo(2);
        assertThat(on(JUNE.minusDays(1))).isEqualTo(2);
        assertThat(on(JUNE)).isOne();
        assertThat(count(figures, "children-sponsored-new", here.unit(), here.officer()))
                .isEqualTo(2);
        assertThat(children.of(here.unit(), here.officer()))
                .extracting(Godchild::name, Godchild::ending)
                .containsExactly(tuple("Đào Bé B", null), tuple("Đào Bé A", Ending.GROWN));
    }

    @Test
    void money_counts_when_it_is_given_and_not_when_it_is_promised() {
        var hers = children.take(child(here.branch(0), "Đào Bé C"), here.officer());
        assertThat(count(figures, "children-sponsored-money", city, Actor.MACHINE))
                .isZero();
        give(hers, 500_000);
        assertThat(count(figures, "children-sponsored-money", city, Actor.MACHINE))
                .isEqualTo(500_000);
        assertThat(children.given(hers, here.officer())).hasSize(1);
        assertThatThrownBy(() -> children.strike(hers, "Nhầm", here.officer()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("was-given");
    }

    @Test
    void the_city_is_told_about_how_many_and_nothing_beneath() {
        var hers = children.take(child(here.branch(0), "Đào Bé D"), here.officer());
        var question = Question.on("children-sponsored", here.unit(), LocalDate.of(2025, 12, 31));
        assertThat(figures.answer(question, here.officer()).value()).isEqualByComparingTo("1");
        assertThat(figures.answer(question, here.cityOfficer()).how()).isNotEqualTo(How.COUNTED);
        assertThatThrownBy(() -> figures.open(question, here.cityOfficer(), new Figures.Page(0, 10)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> children.find(hers, here.cityOfficer())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> children.of(here.unit(), here.cityOfficer())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_child_struck_out_never_counted_and_the_same_child_is_not_taken_twice() {
        var hers = children.take(child(here.branch(0), "Đào Bé E"), here.officer());
        assertThatThrownBy(() -> children.take(child(here.branch(0), "đào bé e"), here.officer()))
                .isInstanceOf(Refused.class);
        children.strike(hers, "Nhầm chi hội", here.officer());
        assertThat(on(DAY)).isZero();
        assertThat(count(figures, "children-sponsored-new", here.unit(), here.officer()))
                .isZero();
        assertThatThrownBy(() -> children.take(child(here.unit(), "Đào Bé E"), here.officer()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_wrong_name_is_put_right_and_keeps_its_days_with_the_reason() {
        var hers = children.take(child(here.branch(0), "Đào Bé H"), here.officer());
        children.take(child(here.branch(0), "Đào Bé I"), here.officer());
        corrections.correct(hers, " Đào Bé  Hà ", 2014, "Theo giấy khai sinh", here.officer());
        corrections.correct(hers, "Đào Bé Hạ", 2014, "Viết thiếu dấu", here.officer());
        assertThat(children.find(hers, here.officer()))
                .extracting(Godchild::name, Godchild::born)
                .containsExactly("Đào Bé Hạ", 2014);
        assertThat(corrections.of(hers, here.officer()))
                .extracting(ChildCorrections.Past::name, ChildCorrections.Past::born, ChildCorrections.Past::why)
                .containsExactly(
                        tuple("Đào Bé Hà", 2014, "Viết thiếu dấu"), tuple("Đào Bé H", 2015, "Theo giấy khai sinh"));
        refused("why", () -> corrections.correct(hers, "Đào Bé K", 2014, " ", here.officer()));
        refused("child-name", () -> corrections.correct(hers, " ", 2014, "Nhầm", here.officer()));
        refused("child-same", () -> corrections.correct(hers, "Đào Bé Hạ", 2014, "Nhầm", here.officer()));
        refused("child-known", () -> corrections.correct(hers, "Đào Bé I", 2015, "Nhầm", here.officer()));
        refused("born", () -> corrections.correct(hers, "Đào Bé Hạ", 1980, "Nhầm", here.officer()));
        assertThatThrownBy(() -> corrections.correct(hers, "Đào Bé K", 2014, "Nhầm", here.cityOfficer()))
                .isInstanceOf(NotFound.class);
        assertThat(count(figures, "children-sponsored-new", here.unit(), here.officer()))
                .as("a name is no new child")
                .isEqualTo(2);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, one -> assertThat(one.key()).isEqualTo("campaigns.help.error." + key));
    }

    @Test
    void names_go_when_their_period_is_over_and_what_was_counted_stays() {
        var hers = children.take(child(here.branch(0), "Đào Bé G"), here.officer());
        corrections.correct(hers, "Đào Bé Gấm", 2015, "Viết thiếu", here.officer());
        give(hers, 100_000);
        children.end(hers, JUNE, Ending.MOVED, here.officer());
        assertThat(outlived(JUNE.plusMonths(MONTHS).minusDays(1))).isOne();
        assertThat(outlived(JUNE.plusMonths(MONTHS))).isEqualTo(2);
        var over = new KeptForATime.Kept(JUNE.plusMonths(MONTHS), MONTHS);
        scopes.numbers(() -> {
            keeping.takeAway(over, List.of(here.branch(0)));
            return true;
        });
        assertThat(outlived(JUNE.plusMonths(MONTHS))).isZero();
        var left = children.find(hers, here.officer());
        assertThat(left.name()).isEmpty();
        assertThat(left.godmother().name()).isEmpty();
        assertThat(corrections.of(hers, here.officer()))
                .extracting(ChildCorrections.Past::name, ChildCorrections.Past::why)
                .containsExactly(tuple("", ""));
        refused("child-over", () -> corrections.correct(hers, "Đào Bé G", 2015, "Nhớ ra", here.officer()));
        assertThat(on(DAY)).isOne();
        assertThat(count(figures, "children-sponsored-money", city, Actor.MACHINE))
                .isEqualTo(100_000);
    }

    @Test
    void of_a_woman_who_is_erased_only_that_something_was_given_stays() {
        var her = HelpGround.woman(people, here, "Đào Thị Xóa");
        var given =
                help.give(HelpGround.gift(here.unit(), new Recipient.Person(her, null), 1, 200_000), here.officer());
        scopes.numbers(() -> {
            erasing.erase(her);
            return true;
        });
        assertThat(help.find(given, here.officer()).what().proof()).isEmpty();
        assertThat(count(figures, "gifts-money", here.unit(), Actor.MACHINE)).isEqualTo(200_000);
    }

    private void give(ChildId to, long worth) {
        var godmother = new Donor(Donor.Kind.PERSON, "Bùi Thị Đỡ Đầu");
        var what = new NewHelp(
                here.branch(0),
                HelpKind.SPONSORSHIP,
                DAY,
                1,
                worth,
                godmother,
                new Recipient.Godchild(to, null),
                null,
                "Phiếu 4");
        help.give(what, here.officer());
    }

    private long on(LocalDate day) {
        var value = figures.answer(Question.on("children-sponsored", here.unit(), day), here.officer())
                .value();
        return Objects.requireNonNull(value).longValue();
    }

    private long outlived(LocalDate today) {
        var kept = new KeptForATime.Kept(today, MONTHS);
        return scopes.numbers(() -> keeping.outlived(kept)).stream()
                .filter(one -> one.unit().equals(here.branch(0)))
                .mapToLong(KeptForATime.Outlived::number)
                .sum();
    }
}
