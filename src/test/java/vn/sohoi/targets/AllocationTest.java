package vn.sohoi.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import vn.sohoi.BookTest;
import vn.sohoi.StoryDay;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

@BookTest
class AllocationTest {
    private static final int YEAR = LocalDate.now(StoryDay.VIETNAM).getYear();

    @Autowired
    Resolutions resolutions;

    @Autowired
    Allocation allocation;

    @Autowired
    Units units;

    @Autowired
    Db db;

    private Ground ground;
    private UnitId one;
    private UnitId other;
    private TargetId target;
    private Actor chair;

    @BeforeEach
    void a_city_wants_a_hundred_of_two_communes() {
        ground = new Ground(units, resolutions, allocation);
        one = ground.commune("Một");
        other = ground.commune("Hai");
        target = ground.admissions(ground.city, YEAR, 100);
        chair = Ground.chair(one, "COMMUNE_CHAIR");
    }

    @Test
    void the_sheet_says_what_is_there_what_was_given_and_what_is_left() {
        assertThat(sheet().gap()).isEqualTo(100);
        assertThat(give(60, 30, ""))
                .isInstanceOfSatisfying(
                        Allotted.Done.class, done -> assertThat(done.gap()).isEqualTo(10));
        assertThat(sheet().sum()).isEqualTo(90);
        assertThat(sheet().gap()).isEqualTo(10);
    }

    @Test
    void more_may_be_given_than_there_is_and_the_gap_says_so() {
        give(80, 30, "");
        assertThat(sheet().gap()).isEqualTo(-10);
    }

    @Test
    void to_give_anew_asks_for_a_reason_and_the_old_version_stays_readable() {
        give(60, 40, "");
        assertThat(give(50, 50, " ")).isInstanceOf(Allotted.NeedsReason.class);
        assertThat(give(60, 40, "Cùng một số")).isInstanceOf(Allotted.Unchanged.class);
        give(50, 50, "Xã Hai mới có khu đô thị");
        assertThat(allocation.versions(target, ground.city, Actor.MACHINE))
                .extracting(Allotment::version, version -> version.of(one), Allotment::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, 50L, "Xã Hai mới có khu đô thị"),
                        org.assertj.core.groups.Tuple.tuple(1, 60L, ""));
        assertThat(allocation
                        .versions(target, ground.city, Actor.MACHINE)
                        .getLast()
                        .replaced())
                .isNotNull();
    }

    @Test
    void nobody_writes_over_a_version_that_she_has_not_seen() {
        give(60, 40, "");
        var late = new NewAllotment(
                target, ground.city, 0, Allotment.Way.BY_HAND, null, Ground.shares(sheet(), List.of(1L, 99L)), "Muộn");
        assertThat(allocation.allot(late, Actor.MACHINE)).isEqualTo(new Allotted.Overtaken(1));
    }

    @Test
    void the_chair_accepts_or_objects_with_a_reason_and_is_asked_again_when_her_amount_changes() {
        give(60, 40, "");
        assertThat(allocation.toAnswer(chair)).containsExactly(target);
        assertThat(answer(ShareAnswer.Kind.OBJECTED, "")).isInstanceOf(Answered.NeedsReason.class);
        assertThat(answer(ShareAnswer.Kind.OBJECTED, "Xã còn ít phụ nữ chưa vào Hội"))
                .isInstanceOf(Answered.Done.class);
        assertThat(allocation.objections(Ground.chair(ground.city, "PROVINCE_CHAIR")))
                .isEqualTo(1);
        give(50, 50, "Nghe ý kiến của xã Một");
        assertThat(allocation.toAnswer(chair)).containsExactly(target);
        answer(ShareAnswer.Kind.ACCEPTED, "");
        give(50, 45, "Giảm cho xã Hai");
        assertThat(allocation.toAnswer(chair)).isEmpty();
        assertThat(sheet().rows())
                .filteredOn(row -> row.unit().id().equals(one))
                .allSatisfy(row -> assertThat(row.answer()).isNotNull());
    }

    @Test
    void an_answer_to_an_amount_that_no_longer_holds_is_not_taken() {
        give(60, 40, "");
        var seen = share().given().id();
        give(50, 50, "Đổi");
        assertThat(allocation.answer(target, one, seen, ShareAnswer.Kind.ACCEPTED, "", chair))
                .isInstanceOf(Answered.Overtaken.class);
    }

    @Test
    void a_unit_acts_for_itself_and_a_stranger_learns_nothing() {
        give(60, 40, "");
        var seen = share().given().id();
        var officer = Ground.chair(one, "COMMUNE_OFFICER");
        assertThatThrownBy(() -> allocation.answer(target, one, seen, ShareAnswer.Kind.ACCEPTED, "", officer))
                .isInstanceOf(Refused.class);
        var superior = Ground.chair(ground.city, "PROVINCE_CHAIR");
        assertThatThrownBy(() -> allocation.answer(target, one, seen, ShareAnswer.Kind.ACCEPTED, "", superior))
                .isInstanceOf(NotItsOwn.class);
        var stranger = Ground.chair(other, "COMMUNE_CHAIR");
        assertThatThrownBy(() -> allocation.sheet(target, one, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> allocation.sheet(target, ground.city, chair)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_year_is_given_by_quarters_that_sum() {
        var quarters = Map.of(one, List.of(10L, 20L, 20L, 10L), other, List.of(10L, 10L, 10L, 10L));
        assertThat(allocation.allot(
                        new NewAllotment(target, ground.city, 0, Allotment.Way.BY_HAND, null, quarters, ""),
                        Actor.MACHINE))
                .isInstanceOf(Allotted.Done.class);
        assertThat(sheet().rows()).extracting(Sheet.Row::amount).containsExactlyInAnyOrder(60L, 40L);
        assertThat(sheet().parts()).isEqualTo(4);
    }

    @Test
    void what_is_not_exactly_the_units_beneath_is_refused() {
        var stranger = ground.branch("Lạ", one);
        assertThat(allocation.allot(
                        new NewAllotment(
                                target,
                                ground.city,
                                0,
                                Allotment.Way.BY_HAND,
                                null,
                                Map.of(one, List.of(1L), stranger, List.of(1L)),
                                ""),
                        Actor.MACHINE))
                .isInstanceOf(Allotted.NotItsUnits.class);
    }

    @Test
    void the_database_refuses_two_versions_at_once_negative_amounts_and_changes_without_a_reason() {
        give(60, 40, "");
        assertThatThrownBy(() -> db.sql("""
                        insert into targets.allotment (target_id, giver_id, version, day, way, parts, author, reason)
                        select target_id, giver_id, 2, day, way, parts, author, 'x' from targets.allotment
                         where target_id = :target""").param("target", target.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> db.sql("""
                        insert into targets.allotment (target_id, giver_id, version, day, way, parts, author, reason)
                        select target_id, :other, 2, day, way, parts, author, ' ' from targets.allotment
                         where target_id = :target""")
                        .param("target", target.value())
                        .param("other", other.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> db.sql("""
                        insert into targets.share (allotment_id, unit_id, amounts)
                        select id, :city, '{-1}' from targets.allotment where target_id = :target""")
                        .param("target", target.value())
                        .param("city", ground.city.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void an_amended_resolution_wants_another_amount_and_the_gap_shows() {
        give(60, 40, "");
        assertThatThrownBy(() -> resolutions.amend(target, BigDecimal.valueOf(120), "", Actor.MACHINE))
                .isInstanceOf(Refused.class);
        resolutions.amend(target, BigDecimal.valueOf(120), "Nghị quyết bổ sung", Actor.MACHINE);
        assertThat(sheet().gap()).isEqualTo(20);
    }

    private Sheet sheet() {
        return allocation.sheet(target, ground.city, Actor.MACHINE);
    }

    private Allotted give(long first, long second, String reason) {
        var amounts =
                sheet().rows().getFirst().unit().id().equals(one) ? List.of(first, second) : List.of(second, first);
        return ground.give(target, ground.city, amounts, reason);
    }

    private GivenShare share() {
        return allocation.shareOf(target, one, chair).orElseThrow();
    }

    private Answered answer(ShareAnswer.Kind kind, String reason) {
        return allocation.answer(target, one, share().given().id(), kind, reason, chair);
    }
}
