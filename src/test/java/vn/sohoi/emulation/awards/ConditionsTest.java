package vn.sohoi.emulation.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sohoi.emulation.awards.AwardGround.DAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.Relation;
import vn.sohoi.units.Succession;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** A proposal that breaks a condition, or honours an achievement twice, says so before it is sent. */
@BookTest
class ConditionsTest {
    @Autowired
    Forms forms;

    @Autowired
    Proposing proposing;

    @Autowired
    Deciding deciding;

    @Autowired
    Awards awards;

    @Autowired
    Units units;

    private AwardGround ground;
    private Places.Commune here;

    @BeforeEach
    void a_commune() {
        ground = new AwardGround(forms, proposing, deciding);
        here = Places.commune(units, 2);
    }

    @Test
    void a_form_held_before_is_counted_within_its_years() {
        var praise = ground.form("thu-khen-truoc", UnitLevel.COMMUNE, LocalDate.of(2000, 1, 1));
        var higher = ground.form(UnitLevel.PROVINCE, new Condition.HeldBefore("thu-khen-truoc", 2, 3));
        var her = Receiver.named(here.branch(0), "Đào Thị Lan");
        ground.given(praise, here, her, "Một", DAY.minusYears(4));
        ground.given(praise, here, her, "Hai", DAY.minusYears(2));
        assertThat(keys(higher, her, "Ba")).containsExactly("emulation.award.finding.held-before");
        ground.given(praise, here, her, "Bốn", DAY.minusYears(1));
        assertThat(keys(higher, her, "Ba")).isEmpty();
    }

    @Test
    void so_many_years_lie_between_two_of_the_same_and_one_is_given_once() {
        var rare = ground.form(UnitLevel.PROVINCE, new Condition.YearsBetween(5));
        var once = ground.form(UnitLevel.PROVINCE, new Condition.Once());
        var unit = Receiver.unit(here.unit());
        ground.given(rare, here, unit, "Một", DAY.minusYears(5));
        ground.given(once, here, unit, "Hai", DAY.minusYears(20));
        assertThat(keys(rare, unit, "Ba")).isEmpty();
        assertThat(keys(once, unit, "Ba")).containsExactly("emulation.award.finding.once");
        ground.given(rare, here, unit, "Bốn", DAY.minusYears(5).plusDays(1));
        assertThat(keys(rare, unit, "Ba")).containsExactly("emulation.award.finding.years-between");
    }

    @Test
    void one_achievement_is_not_honoured_by_two_forms_unless_somebody_says_why() {
        var first = ground.form(UnitLevel.PROVINCE);
        var second = ground.form(UnitLevel.PROVINCE, new Condition.OneForOneAchievement());
        var unit = Receiver.unit(here.branch(0));
        ground.propose(first, here, unit, "Vận động 30 hội viên mới");
        assertThat(keys(second, unit, "VẬN ĐỘNG 30 hội viên  mới"))
                .containsExactly("emulation.award.finding.same-achievement");
        assertThat(keys(second, unit, "Xây hai mái ấm")).containsExactly("emulation.award.finding.same-days");
        var wish = AwardGround.wish(second, here.unit(), unit, "Vận động 30 hội viên mới");
        assertThatThrownBy(() -> proposing.propose(wish, " ", here.officer())).isInstanceOf(Against.class);
        var id = proposing.propose(wish, "Khen đột xuất theo chỉ đạo", here.officer());
        assertThat(awards.find(id, here.officer()).steps().getFirst().reason()).isEqualTo("Khen đột xuất theo chỉ đạo");
        assertThat(keys(second, unit, "Việc khác")).contains("emulation.award.finding.pending");
    }

    @Test
    void what_was_withdrawn_or_annulled_or_not_passed_speaks_against_nothing() {
        var form = ground.form(UnitLevel.PROVINCE, new Condition.Once(), new Condition.OneForOneAchievement());
        var unit = Receiver.unit(here.unit());
        deciding.withdraw(ground.propose(form, here, unit, "Một"), "Nhầm", DAY, here.officer());
        deciding.vote(ground.propose(form, here, unit, "Một"), new VoteRule.Vote(9, 9, 0), DAY, here.officer());
        deciding.annul(ground.given(form, here, unit, "Một", DAY), "Khai sai", DAY, Actor.MACHINE);
        assertThat(keys(form, unit, "Một")).isEmpty();
    }

    @Test
    void a_merged_commune_has_the_history_of_those_that_it_came_from() {
        var once = ground.form(UnitLevel.PROVINCE, new Condition.Once());
        ground.given(once, here, Receiver.unit(here.unit()), "Một", LocalDate.of(2019, 12, 20));
        var merged = units.open(
                new NewUnit(
                        UnitLevel.COMMUNE,
                        "Xã Hợp Nhất",
                        null,
                        UnitKind.RURAL_COMMUNE,
                        here.cityOfficer().unit(),
                        DateSpan.since(LocalDate.of(2025, 7, 1)),
                        "Thử"),
                Actor.MACHINE);
        units.succeed(
                List.of(Succession.of(here.unit(), merged, LocalDate.of(2025, 7, 1), Relation.WHOLE, "Thử")),
                Actor.MACHINE);
        var officer = new Actor("merged", "Cán bộ xã", 77L, merged, "COMMUNE_OFFICER");
        var wish = AwardGround.wish(once, merged, Receiver.unit(merged), "Hai");
        assertThat(proposing.findings(wish, officer))
                .extracting(Finding::textKey)
                .containsExactly("emulation.award.finding.once");
        var id = proposing.propose(wish, "Đơn vị mới", officer);
        assertThat(awards.before(awards.find(id, officer), officer))
                .extracting(one -> one.receiver().unit())
                .containsExactly(here.unit());
    }

    private List<String> keys(FormId form, Receiver receiver, String achievement) {
        return proposing.findings(AwardGround.wish(form, here.unit(), receiver, achievement), here.officer()).stream()
                .map(Finding::textKey)
                .toList();
    }
}
