package vn.sohoi.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.access.Role;
import vn.sohoi.campaigns.help.ChildCorrections;
import vn.sohoi.campaigns.help.ChildId;
import vn.sohoi.campaigns.help.Donor;
import vn.sohoi.campaigns.help.Ending;
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
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Joining;
import vn.sohoi.people.Relation;
import vn.sohoi.reorganisation.spi.Conflict;

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
    ChildCorrections corrections;

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

    @Test
    void a_child_goes_with_its_household_and_is_no_new_child_there_until_it_is_undone() {
        var cut = old.branch(2);
        var homes = households.openForHeads(women, LocalDate.of(2015, 1, 1), Actor.MACHINE);
        var goes = take(cut, "Bé Đi");
        var stays = take(cut, "Bé Ở");
        var unknown = take(cut, "Bé Lạ");
        corrections.correct(goes, "Bé Đi Xa", 2015, "Viết thiếu", Actor.MACHINE);
        corrections.livesWith(goes, homes.get(2), Actor.MACHINE);
        corrections.livesWith(stays, homes.get(14), Actor.MACHINE);
        assertThatThrownBy(() -> corrections.livesWith(unknown, homes.get(0), Actor.MACHINE))
                .as("a household of another branch")
                .isInstanceOf(Refused.class);
        var divided = divided(Actor.MACHINE);
        assertThat(previewing.of(divided.plan(), Actor.MACHINE).conflicts())
                .extracting(Conflict::textKey)
                .contains("campaigns.help.children-stay");
        var before = BookHash.of(scopes, db);
        enforcing.force(divided.plan());
        var fresh = children.find(goes, Actor.MACHINE).branch();
        assertThat(units.on(fresh, JULY).parent()).isEqualTo(divided.south());
        assertThat(children.find(goes, Actor.MACHINE).valid()).isEqualTo(DateSpan.since(MAY));
        assertThat(corrections.of(goes, Actor.MACHINE)).hasSize(1);
        assertThat(children.find(stays, Actor.MACHINE).branch()).isEqualTo(cut);
        assertThat(children.find(unknown, Actor.MACHINE).branch()).isEqualTo(cut);
        assertThat(sponsored(cut, JULY.minusDays(1))).isEqualTo(3);
        assertThat(sponsored(cut, JULY)).isEqualTo(2);
        assertThat(sponsored(fresh, JULY)).isEqualTo(1);
        assertThat(sponsored(city, JULY)).isEqualTo(3);
        var taken = Question.within("children-sponsored-new", city, Period.parse("2025"));
        assertThat(counted(taken)).isEqualTo(3);
        enforcing.undo(divided.plan(), "Thử", Actor.MACHINE);
        assertThat(BookHash.of(scopes, db)).isEqualTo(before);
        assertThat(sponsored(cut, JULY)).isEqualTo(3);
    }

    @Test
    void help_that_went_on_under_the_new_branch_ends_there_and_keeps_the_reorganisation_from_being_undone() {
        var homes = households.openForHeads(women, LocalDate.of(2015, 1, 1), Actor.MACHINE);
        var child = take(old.branch(2), "Bé Lớn");
        corrections.livesWith(child, homes.get(2), Actor.MACHINE);
        var divided = divided(Actor.MACHINE);
        enforcing.force(divided.plan());
        assertThatThrownBy(() -> children.end(child, JULY, Ending.GROWN, Actor.MACHINE))
                .isInstanceOf(Refused.class);
        children.end(child, JULY.plusDays(30), Ending.GROWN, Actor.MACHINE);
        var after = children.find(child, Actor.MACHINE);
        assertThat(after.valid()).isEqualTo(DateSpan.between(MAY, JULY.plusDays(30)));
        assertThat(sponsored(city, JULY.plusDays(29))).isEqualTo(1);
        assertThat(sponsored(city, JULY.plusDays(30))).isZero();
        assertThatThrownBy(() -> enforcing.undo(divided.plan(), "Thử", Actor.MACHINE))
                .isInstanceOfSatisfying(
                        Refused.class, one -> assertThat(one.key()).isEqualTo("campaigns.help.children-changed-since"));
    }

    @Test
    void a_household_stays_with_its_child_when_somebody_goes_who_left_it_years_ago() {
        var stays = women.get(14);
        var home = households
                .openForHeads(List.of(stays), LocalDate.of(2015, 1, 1), Actor.MACHINE)
                .getFirst();
        var goes = women.get(5);
        households.join(goes, new Joining(home, Relation.SIBLING, LocalDate.of(2016, 1, 1)), Actor.MACHINE);
        households.leave(goes, LocalDate.of(2020, 1, 1), Actor.MACHINE);
        var child = take(old.branch(2), "Bé Ở");
        corrections.livesWith(child, home, Actor.MACHINE);
        enforcing.force(divided(Actor.MACHINE).plan());
        assertThat(children.find(child, Actor.MACHINE).branch()).isEqualTo(old.branch(2));
        assertThat(sponsored(old.branch(2), JULY)).isEqualTo(1);
    }

    private ChildId take(UnitId branch, String name) {
        var godmother = new Donor(Donor.Kind.PERSON, "Bùi Thị Đỡ Đầu");
        return children.take(new Godchild.New(branch, name, 2015, godmother, 0, "Phiếu", MAY), Actor.MACHINE);
    }

    private long sponsored(UnitId unit, LocalDate day) {
        return counted(Question.on("children-sponsored", unit, day));
    }

    /** As somebody is told it who sees the children themselves; others are told it coarsely. */
    private long counted(Question question) {
        var reader = new Actor("can-bo", "Cán bộ", 1L, question.unit(), Role.COMMUNE_OFFICER.name());
        return Objects.requireNonNull(figures.answer(question, reader).value()).longValue();
    }

    private boolean runs(PartnershipId agreed, LocalDate day) {
        return partnerships.find(agreed).orElseThrow().runs(day);
    }
}
