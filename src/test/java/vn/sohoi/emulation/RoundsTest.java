package vn.sohoi.emulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.StoryDay;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.StayCorrections;
import vn.sohoi.membership.Wish;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

/** A commune scores its branches from what the book counts, and what was decided stays. */
@BookTest
class RoundsTest {
    private static final Period LAST_YEAR =
            Period.parse(String.valueOf(LocalDate.now(StoryDay.VIETNAM).getYear() - 1));

    @Autowired
    Schemes schemes;

    @Autowired
    Rounds rounds;

    @Autowired
    Scores scores;

    @Autowired
    Marks marks;

    @Autowired
    Membership membership;

    @Autowired
    StayCorrections corrections;

    @Autowired
    People people;

    @Autowired
    Units units;

    private Places.Commune here;
    private Actor chair;
    private RoundId round;
    private int women;

    @BeforeEach
    void a_round_of_last_year() {
        here = Places.commune(units, 4);
        var officer = here.officer();
        chair = new Actor(
                "chair-of-" + officer.login(), "Chủ tịch xã", officer.mandate(), here.unit(), "COMMUNE_CHAIR");
        round = round("year-of-branches.json");
    }

    private RoundId round(String file) {
        var scheme = schemes.enter(Written.file(file, here.unit()), chair);
        schemes.issue(scheme, chair);
        return rounds.open(
                new NewRound(scheme, here.unit(), LAST_YEAR, LocalDate.now(StoryDay.VIETNAM), 0, false), chair);
    }

    @Test
    void a_changed_record_changes_exactly_the_score_that_rests_on_it() {
        admit(here.branch(0), 4);
        admit(here.branch(1), 2);
        assertThat(totals()).containsExactly("4.00", "2.00", "0.00", "0.00");
        var her = admit(here.branch(2), 1).getFirst();
        assertThat(totals()).containsExactly("4.00", "2.00", "1.00", "0.00");
        var stay = corrections.stays(her, here.officer()).getFirst();
        corrections.strike(her, stay.id(), "Nhập nhầm", here.officer());
        assertThat(totals()).containsExactly("4.00", "2.00", "0.00", "0.00");
    }

    @Test
    void what_is_decided_stays_whatever_is_written_afterwards() {
        admit(here.branch(0), 4);
        admit(here.branch(1), 2);
        through();
        rounds.decide(round, "12/QĐ-HPN", chair);
        admit(here.branch(1), 5);
        assertThat(totals()).containsExactly("4.00", "2.00", "0.00", "0.00");
        assertThat(scores.of(round, chair).placed())
                .extracting(one -> Objects.requireNonNull(one.grade()).name())
                .containsExactly("Khá", "Trung bình", "Trung bình", "Trung bình");
        assertThat(rounds.differing(round, chair))
                .as("counted again as the book knew it then")
                .isEmpty();
    }

    @Test
    void claimed_checked_and_council_points_stand_side_by_side() {
        admit(here.branch(0), 4);
        var criteria = criteria();
        claim(0, criteria.get(0), "6", "Hai chị kết nạp tháng 12 chưa kịp ghi sổ");
        claim(0, criteria.get(1), "3", "");
        assertThat(totals())
                .as("what the book counts stands against a claim that nobody checked; what is judged is believed")
                .startsWith("7.00");
        rounds.endClaims(round, chair);
        assertThatThrownBy(() -> rounds.endChecks(round, chair)).isInstanceOf(Refused.class);
        give(0, criteria.get(0), "5", "Một chị có quyết định", chair);
        checkTheRest();
        rounds.endChecks(round, chair);
        give(0, criteria.get(1), "2", "Sáng kiến của năm trước", chair);
        var lines = scores.card(round, here.branch(0), chair).lines();
        assertThat(lines)
                .extracting(Card.Line::evident, Card.Line::claimed, Card.Line::afterCheck, Card.Line::stands)
                .containsExactly(
                        tuple(points("4.00"), points("6.00"), points("5.00"), points("5.00")),
                        tuple(points("0.00"), points("3.00"), points("3.00"), points("2.00")));
        assertThat(totals()).startsWith("7.00");
    }

    @Test
    void points_differ_only_with_a_reason_and_never_above_the_most() {
        var criteria = criteria();
        assertRefused("emulation.error.reason", () -> give(0, criteria.getFirst(), "3", "", head(0)));
        assertRefused("emulation.error.points", () -> give(0, criteria.getFirst(), "10.5", "Nhiều hơn", head(0)));
        assertRefused(
                "emulation.error.proof",
                () -> marks.give(
                        new Marks.NewMark(round, here.branch(0), criteria.get(1), points("2"), "", ""), head(0)));
        assertThatThrownBy(() -> give(0, criteria.getFirst(), "3", "Thay chi hội", chair))
                .isInstanceOf(NotItsOwn.class);
        assertThatThrownBy(() -> give(0, criteria.getFirst(), "3", "Của chi hội khác", head(1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_unit_objects_while_it_may_and_nothing_is_decided_without_an_answer() {
        through();
        var criterion = criteria().getFirst();
        assertRefused(
                "emulation.error.not-objecting",
                () -> marks.object(round, here.branch(0), criterion, "Thiếu hai chị", head(0)));
        round = rounds.open(
                new NewRound(
                        rounds.find(round, chair).scheme(),
                        here.unit(),
                        LAST_YEAR.yearBefore(),
                        LocalDate.now(StoryDay.VIETNAM),
                        3,
                        false),
                chair);
        through();
        marks.object(round, here.branch(0), criterion, "Thiếu hai chị", head(0));
        assertRefused("emulation.error.still-objecting", () -> rounds.decide(round, "12/QĐ-HPN", chair));
        var objection = marks.objections(round, chair).getFirst();
        marks.answer(round, objection.id(), true, "Đã tìm thấy quyết định", chair);
        give(0, criterion, "2", "Theo phản ánh của chi hội", chair);
        assertThat(totals()).startsWith("2.00");
        assertRefused("emulation.error.answered", () -> marks.answer(round, objection.id(), false, "Không", chair));
    }

    @Test
    void an_issued_scheme_does_not_change_and_its_next_version_holds_for_other_days() {
        var scheme = rounds.find(round, chair).scheme();
        var criterion = new NewScheme.NewCriterion(
                null, "Thêm sau", Effect.BONUS, null, new Rule.Given(), BigDecimal.ONE, null);
        assertRefused("emulation.error.issued", () -> schemes.add(scheme, criterion, chair));
        var next = schemes.again(scheme, DateSpan.since(LocalDate.now(StoryDay.VIETNAM)), "Quy chế mới", chair);
        schemes.add(next, criterion, chair);
        assertRefused("emulation.error.other-version", () -> schemes.issue(next, chair));
        assertThat(schemes.find(next, chair).criteria()).hasSize(3);
        assertThat(schemes.find(scheme, chair).criteria()).hasSize(2);
    }

    @Test
    void who_erred_before_is_checked_more() {
        admit(here.branch(0), 1);
        admit(here.branch(1), 1);
        var given = criteria().get(1);
        claim(0, given, "5", "");
        claim(1, given, "5", "");
        rounds.endClaims(round, chair);
        give(0, given, "1", "Không có thật", chair);
        give(1, given, "5", "", chair);
        checkTheRest();
        rounds.endChecks(round, chair);
        rounds.publish(round, chair);
        rounds.decide(round, "12/QĐ-HPN", chair);
        var next = rounds.open(
                new NewRound(
                        rounds.find(round, chair).scheme(),
                        here.unit(),
                        Period.parse(
                                String.valueOf(LocalDate.now(StoryDay.VIETNAM).getYear())),
                        LocalDate.now(StoryDay.VIETNAM),
                        0,
                        false),
                chair);
        rounds.endClaims(next, chair);
        assertThat(scores.card(next, here.branch(0), chair).lines())
                .as("80 of 100 were wrong: all is checked")
                .allMatch(Card.Line::drawn);
        assertThat(scores.card(next, here.branch(1), chair).lines())
                .as("nothing was wrong: one of ten is checked, rounded up")
                .filteredOn(Card.Line::drawn)
                .hasSize(1);
    }

    private void through() {
        rounds.endClaims(round, chair);
        checkTheRest();
        rounds.endChecks(round, chair);
        rounds.publish(round, chair);
    }

    /** As the book and the unit say it. */
    private void checkTheRest() {
        scores.of(round, chair)
                .cards()
                .forEach((unit, card) -> card.lines().stream()
                        .filter(line -> line.drawn() && line.checked() == null)
                        .forEach(line -> marks.give(
                                new Marks.NewMark(round, unit, line.criterion().id(), line.claimed(), "", ""), chair)));
    }

    private void claim(int branch, CriterionId criterion, String points, String reason) {
        marks.give(
                new Marks.NewMark(round, here.branch(branch), criterion, points(points), "Sổ chi hội", reason),
                head(branch));
    }

    private void give(int branch, CriterionId criterion, String points, String reason, Actor actor) {
        marks.give(new Marks.NewMark(round, here.branch(branch), criterion, points(points), "Sổ", reason), actor);
    }

    private Actor head(int branch) {
        var unit = here.branch(branch);
        return new Actor("head-" + unit, "Chi hội trưởng", unit.value(), unit, "BRANCH_HEAD");
    }

    private List<CriterionId> criteria() {
        return schemes.find(rounds.find(round, chair).scheme(), chair).criteria().stream()
                .map(Criterion::id)
                .toList();
    }

    /** Of the branches, in their order. */
    private List<String> totals() {
        var table = scores.of(round, chair);
        return here.branches().stream()
                .map(branch -> table.placed().stream()
                        .filter(one -> one.unit().equals(branch))
                        .map(one -> one.score().total().toPlainString())
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private List<PersonId> admit(UnitId branch, int many) {
        var admitted = new ArrayList<PersonId>();
        for (int i = 0; i < many; i++) {
            var born = PartialDate.of(LocalDate.of(1980, 1, 1).plusDays(women++));
            var her = people.register(NewPerson.of(branch, Identity.woman("Hà Thị Thử", born), null), here.officer());
            membership.admit(
                    new Wish(her, branch, LAST_YEAR.from().plusDays(40), "QĐ", MemberKind.REGULAR), here.officer());
            admitted.add(her);
        }
        return admitted;
    }

    private static BigDecimal points(String text) {
        return new BigDecimal(text);
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
