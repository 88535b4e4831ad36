package vn.sohoi.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

@BookTest
class InstructionsTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Instructions instructions;

    @Autowired
    Programmes programmes;

    @Autowired
    Resolutions resolutions;

    @Autowired
    Allocation allocation;

    @Autowired
    Units units;

    private Ground ground;
    private UnitId one;
    private UnitId other;

    @BeforeEach
    void a_city_with_two_communes() {
        ground = new Ground(units, resolutions, allocation);
        one = ground.commune("Một");
        other = ground.commune("Hai");
    }

    @Test
    void a_date_ahead_stays_as_written_and_the_doubt_stays_beside_what_it_is_read_as() {
        var written = WrittenDate.of("01/12/2029", LocalDate.of(2026, 11, 23));
        assertThat(written.doubt()).isEqualTo(WrittenDate.Doubt.AHEAD);
        var read = written.readAs(LocalDate.of(2025, 12, 1));
        assertThat(read).isEqualTo(new WrittenDate("01/12/2029", LocalDate.of(2025, 12, 1), WrittenDate.Doubt.AHEAD));
        var entered = enter(read, TODAY);
        assertThat(instructions.find(entered, Actor.MACHINE).dated()).isEqualTo(read);
    }

    @Test
    void a_date_that_no_calendar_has_is_not_set_right() {
        assertThat(WrittenDate.of("31/02/2025", TODAY))
                .isEqualTo(new WrittenDate("31/02/2025", null, WrittenDate.Doubt.UNREADABLE));
        assertThat(WrittenDate.of("15/12/2025", LocalDate.of(2026, 1, 1)).doubt())
                .isEqualTo(WrittenDate.Doubt.NONE);
        assertThat(WrittenDate.of("", TODAY)).isEqualTo(new WrittenDate("", null, WrittenDate.Doubt.NONE));
    }

    @Test
    void each_unit_sees_its_own_errand_answers_it_and_who_is_late_shows() {
        var paper = enter(WrittenDate.of("", TODAY), TODAY.minusDays(1));
        var chair = Ground.chair(one, "COMMUNE_CHAIR");
        assertThat(instructions.toDo(chair)).containsExactly(paper);
        var mine = instructions.find(paper, chair).errands();
        assertThat(mine).extracting(Instruction.Errand::unit).containsExactly(one);
        assertThat(mine.getFirst().isLate(TODAY)).isTrue();
        instructions.answer(paper, mine.getFirst().id(), TODAY.minusDays(2), "Đã gửi danh sách", chair);
        assertThat(instructions.toDo(chair)).isEmpty();
        var all = instructions
                .find(paper, Ground.chair(ground.city, "PROVINCE_CHAIR"))
                .errands();
        assertThat(all).hasSize(2);
        assertThat(all)
                .filteredOn(errand -> errand.isLate(TODAY))
                .extracting(Instruction.Errand::unit)
                .containsExactly(other);
    }

    @Test
    void nobody_answers_for_another_and_a_stranger_learns_nothing() {
        var paper = enter(WrittenDate.of("", TODAY), TODAY);
        var chair = Ground.chair(one, "COMMUNE_CHAIR");
        var foreign = instructions.find(paper, Actor.MACHINE).errands().stream()
                .filter(errand -> errand.unit().equals(other))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> instructions.answer(paper, foreign.id(), TODAY, "Xong", chair))
                .isInstanceOf(NotFound.class);
        var stranger = Ground.chair(ground.commune("Ba"), "COMMUNE_CHAIR");
        assertThatThrownBy(() -> instructions.find(paper, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_paper_without_anything_to_do_is_refused() {
        var paper = new NewInstruction(ground.city, "BTV", "1", WrittenDate.of("", TODAY), "Việc", List.of());
        assertThatThrownBy(() -> instructions.enter(paper, Actor.MACHINE)).isInstanceOf(Refused.class);
    }

    @Test
    void a_programme_saved_anew_holds_and_keeps_its_targets_in_order() {
        var target = ground.admissions(ground.city, TODAY.getYear(), 5);
        programmes.save(programme("Chủ đề cũ", List.of()), Actor.MACHINE);
        programmes.save(programme("Chủ đề mới", List.of(target)), Actor.MACHINE);
        var found = programmes.find(ground.city, TODAY.getYear(), Ground.chair(one, "COMMUNE_CHAIR"));
        assertThat(found).isPresent();
        assertThat(found.get().theme()).isEqualTo("Chủ đề mới");
        assertThat(found.get().contents())
                .containsExactly(new Programme.Content("Phát triển hội viên", List.of(target)));
        assertThatThrownBy(() -> programmes.save(programme(" ", List.of()), Actor.MACHINE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_target_that_does_not_fit_its_shape_is_refused() {
        var resolution = ground.resolution(ground.city, "2026");
        assertThatThrownBy(() -> set(resolution, Shape.SHARE_OF_PEOPLE, "admitted", "50"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> set(resolution, Shape.SHARE_OF_PEOPLE, "coverage", "101"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> set(resolution, Shape.NUMBER_TO_ALLOCATE, "admitted", "1.5"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> set(resolution, Shape.NUMBER_PER_UNIT, "admitted", "1"))
                .isInstanceOf(Refused.class);
        assertThat(set(resolution, Shape.SHARE_OF_PEOPLE, "coverage", "62.5")).isNotNull();
    }

    private TargetId set(ResolutionId resolution, Shape shape, String indicator, String wanted) {
        return resolutions.set(
                new NewTarget(
                        resolution,
                        "Chỉ tiêu",
                        shape,
                        indicator,
                        new BigDecimal(wanted),
                        Direction.AT_LEAST,
                        vn.sohoi.kernel.Period.parse("2026"),
                        null),
                Actor.MACHINE);
    }

    private Programme programme(String theme, List<TargetId> under) {
        return new Programme(
                ground.city,
                TODAY.getYear(),
                theme,
                TODAY,
                "Nhà văn hóa",
                List.of(new Programme.Content("Phát triển hội viên", under)));
    }

    private InstructionId enter(WrittenDate dated, LocalDate due) {
        return instructions.enter(
                new NewInstruction(
                        ground.city,
                        "Ban Thường vụ",
                        "19/BTV",
                        dated,
                        "Thí điểm ứng dụng",
                        List.of(
                                new NewInstruction.Errand(one, "Gửi danh sách", due),
                                new NewInstruction.Errand(other, "Gửi danh sách", due))),
                Actor.MACHINE);
    }
}
