package vn.sohoi.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.campaigns.help.Donor;
import vn.sohoi.campaigns.help.Godchild;
import vn.sohoi.campaigns.help.Godchildren;
import vn.sohoi.campaigns.help.HelpBook;
import vn.sohoi.campaigns.help.HelpKind;
import vn.sohoi.campaigns.help.NewHelp;
import vn.sohoi.campaigns.help.PartnershipId;
import vn.sohoi.campaigns.help.Partnerships;
import vn.sohoi.campaigns.help.Recipient;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;

/** What a commune gave stays its own; children go on under the new commune, and what it agreed with partners ends with it. */
@BookTest
class HelpFollowsTest extends DividedCommune {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final Donor UNION = new Donor(Donor.Kind.UNION, "");

    @Autowired
    HelpBook help;

    @Autowired
    Godchildren children;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Figures figures;

    @Test
    void help_stays_children_go_on_and_programmes_end_until_it_is_undone() {
        var gift = new NewHelp(
                old.unit(), HelpKind.GIFT, MAY, 7, 70_000, UNION, new Recipient.Counted(7), null, "Danh sách");
        help.give(gift, Actor.MACHINE);
        var godmother = new Donor(Donor.Kind.PERSON, "Bùi Thị Đỡ Đầu");
        children.take(new Godchild.New(old.branch(0), "Bé An", 2015, godmother, 0, "Phiếu", MAY), Actor.MACHINE);
        var agreed =
                partnerships.agree(old.unit(), "Chương trình", "Công ty", "KH 1", DateSpan.since(MAY), Actor.MACHINE);
        var divided = divided(Actor.MACHINE);
        var before = BookHash.of(scopes, db);
        enforcing.force(divided.plan());
        assertThat(runs(agreed, JULY.minusDays(1))).isTrue();
        assertThat(runs(agreed, JULY)).isFalse();
        var gifts = Question.within("gifts", city, Period.parse("2025"));
        assertThat(Objects.requireNonNull(figures.answer(gifts, Actor.MACHINE).value()))
                .isEqualByComparingTo("7");
        var north = units.on(old.branch(0), JULY).parent();
        assertThat(children.of(Objects.requireNonNull(north), Actor.MACHINE)).hasSize(1);
        enforcing.undo(divided.plan(), "Thử", Actor.MACHINE);
        assertThat(BookHash.of(scopes, db)).isEqualTo(before);
        assertThat(runs(agreed, JULY)).isTrue();
    }

    private boolean runs(PartnershipId agreed, LocalDate day) {
        return partnerships.find(agreed).orElseThrow().runs(day);
    }
}
