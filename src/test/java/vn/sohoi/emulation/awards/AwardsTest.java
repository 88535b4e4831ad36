package vn.sohoi.emulation.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sohoi.emulation.awards.AwardGround.DAY;
import static vn.sohoi.emulation.awards.AwardGround.cityChair;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Forbidden;
import vn.sohoi.emulation.awards.VoteRule.Outcome;
import vn.sohoi.emulation.awards.VoteRule.Vote;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** An award goes from its proposal through the councils upwards to the decision, and each step says who and when. */
@BookTest
class AwardsTest {
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
    private UnitId city;
    private FormId form;

    @BeforeEach
    void a_commune_and_a_form_of_its_city() {
        ground = new AwardGround(forms, proposing, deciding);
        here = Places.commune(units, 2);
        city = Objects.requireNonNull(here.cityOfficer().unit());
        form = ground.form(UnitLevel.PROVINCE);
    }

    @Test
    void the_council_of_the_commune_votes_first_then_that_of_the_city_then_its_chair_decides() {
        var id = ground.propose(form, here, Receiver.unit(here.branch(0)), "Vận động 30 hội viên mới");
        assertThat(awards.turn(id, here.officer())).contains(here.unit());
        assertThat(awards.countWaitingAt(here.unit(), here.officer())).isOne();
        assertThat(deciding.vote(id, new Vote(9, 8, 7), DAY, here.officer())).isEqualTo(Outcome.PASSED);
        assertThat(awards.turn(id, here.officer())).contains(city);
        assertThat(awards.waitingAt(city, here.cityOfficer()))
                .extracting(Line::id)
                .containsExactly(id);
        deciding.vote(id, new Vote(11, 11, 10), DAY.plusDays(1), here.cityOfficer());
        assertThat(awards.find(id, here.officer()).state()).isEqualTo(Award.State.WAITS_FOR_DECISION);
        assertThatThrownBy(() -> deciding.decide(id, "7/QĐ-BTV", DAY.plusDays(2), here.cityOfficer()))
                .isInstanceOf(Forbidden.class);
        deciding.decide(id, "7/QĐ-BTV", DAY.plusDays(2), cityChair(here));
        deciding.handOver(id, "Hội nghị tổng kết năm", DAY.plusDays(3), here.officer());
        var award = awards.find(id, here.officer());
        assertThat(award.state()).isEqualTo(Award.State.HANDED);
        assertThat(award.receiver().name()).startsWith("Chi hội");
        assertThat(award.steps())
                .extracting(Step::kind)
                .containsExactly(
                        Step.Kind.PROPOSED, Step.Kind.VOTED, Step.Kind.VOTED, Step.Kind.DECIDED, Step.Kind.HANDED);
    }

    @Test
    void what_a_council_does_not_pass_goes_no_further() {
        var id = ground.propose(form, here, Receiver.unit(here.unit()), "Hoàn thành chỉ tiêu");
        assertThat(deciding.vote(id, new Vote(9, 9, 7), DAY, here.officer())).isEqualTo(Outcome.TOO_FEW);
        assertThat(awards.find(id, here.officer()).state()).isEqualTo(Award.State.NOT_PASSED);
        assertThat(awards.turn(id, here.officer())).isEmpty();
        assertThatThrownBy(() -> deciding.vote(id, new Vote(9, 9, 9), DAY, here.cityOfficer()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no-vote");
        assertThatThrownBy(() -> deciding.decide(id, "7/QĐ", DAY, cityChair(here)))
                .hasMessageContaining("not-passed");
    }

    @Test
    void no_step_lies_before_the_last_one_and_none_in_days_to_come() {
        var id = ground.propose(form, here, Receiver.unit(here.unit()), "Hoàn thành chỉ tiêu");
        assertThatThrownBy(() -> deciding.vote(id, new Vote(9, 9, 9), DAY.minusDays(1), here.officer()))
                .hasMessageContaining("day-before");
        assertThatThrownBy(() -> deciding.vote(id, new Vote(9, 9, 9), DAY.plusYears(90), here.officer()))
                .hasMessageContaining("day-to-come");
        assertThatThrownBy(() -> deciding.vote(id, new Vote(9, 10, 9), DAY, here.officer()))
                .hasMessageContaining("error.vote");
    }

    @Test
    void what_was_annulled_says_why_and_stays_to_be_read() {
        var id = ground.propose(form, here, Receiver.named(here.branch(1), "Đào Thị Lan"), "Giúp 5 hộ thoát nghèo");
        ground.pass(id);
        deciding.decide(id, "8/QĐ-BTV", DAY, cityChair(here));
        assertThatThrownBy(() -> deciding.annul(id, " ", DAY, cityChair(here))).hasMessageContaining("error.reason");
        deciding.annul(id, "Hồ sơ khai không đúng", DAY, cityChair(here));
        var award = awards.find(id, here.officer());
        assertThat(award.state()).isEqualTo(Award.State.ANNULLED);
        assertThat(award.last().reason()).isEqualTo("Hồ sơ khai không đúng");
        assertThat(award.decided().orElseThrow().decision()).isEqualTo("8/QĐ-BTV");
    }

    @Test
    void a_proposal_is_withdrawn_with_a_reason_before_it_is_decided_and_not_after() {
        var id = ground.propose(form, here, Receiver.group(here.unit(), "Tổ may Xuân"), "Dạy nghề cho 20 chị");
        deciding.withdraw(id, "Viết nhầm tên", DAY, here.officer());
        assertThat(awards.find(id, here.officer()).state()).isEqualTo(Award.State.WITHDRAWN);
        assertThatThrownBy(() -> deciding.withdraw(id, "Lần nữa", DAY, here.officer()))
                .hasMessageContaining("not-open");
    }

    @Test
    void a_superior_sees_whom_the_units_beneath_propose_and_a_neighbour_does_not() {
        var id = ground.propose(form, here, Receiver.named(here.unit(), "Cao Thị Mai"), "Sáng kiến");
        assertThat(awards.find(id, here.cityOfficer()).receiver().name()).isEqualTo("Cao Thị Mai");
        var elsewhere = Places.commune(units, 0);
        assertThatThrownBy(() -> awards.find(id, elsewhere.officer())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> deciding.vote(id, new Vote(9, 9, 9), DAY, elsewhere.officer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_form_must_hold_on_the_day_and_be_for_such_a_receiver_of_the_unit() {
        assertThatThrownBy(() -> ground.propose(form, here, Receiver.unit(Places.beside(units, here)), "Thử"))
                .hasMessageContaining("not-beneath");
        assertThatThrownBy(() -> ground.propose(form, here, Receiver.named(here.unit(), " "), "Thử"))
                .hasMessageContaining("error.name");
        var ofDistricts = ground.form(UnitLevel.DISTRICT);
        assertThatThrownBy(() -> ground.propose(ofDistricts, here, Receiver.unit(here.unit()), "Thử"))
                .hasMessageContaining("no-decider");
        var later = ground.form("thu-sau", UnitLevel.PROVINCE, DAY.plusDays(1));
        assertThatThrownBy(() -> ground.propose(later, here, Receiver.unit(here.unit()), "Thử"))
                .hasMessageContaining("form-not-in-force");
    }
}
