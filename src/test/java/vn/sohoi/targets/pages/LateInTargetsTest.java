package vn.sohoi.targets.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.targets.Instruction;
import vn.sohoi.targets.InstructionId;
import vn.sohoi.targets.Instructions;
import vn.sohoi.targets.NewResolution;
import vn.sohoi.targets.NewReview;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.Reviews;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;
import vn.sohoi.web.LateBeneath.Late;

/** A paper with several deeds is entered at once, and who is late with a deed or a review is told with all else. */
@BookTest
class LateInTargetsTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    NewInstructionController papers;

    @Autowired
    ReviewController rounds;

    @Autowired
    InstructionsLate instructionsLate;

    @Autowired
    ReviewsLate reviewsLate;

    @Autowired
    Instructions instructions;

    @Autowired
    Resolutions resolutions;

    @Autowired
    Reviews reviews;

    @Autowired
    Units units;

    private UnitId one = new UnitId(0);
    private UnitId other = new UnitId(0);
    private UnitId city = new UnitId(0);
    private Actor officer = Actor.MACHINE;

    @BeforeEach
    void a_city_with_two_communes() {
        Commune here = Places.commune(units, 1);
        one = here.unit();
        other = Places.beside(units, here);
        city = Objects.requireNonNull(units.on(one, TODAY).parent());
        officer = here.cityOfficer();
    }

    @Test
    void each_deed_has_its_own_doer_and_day_and_empty_places_are_passed_over() {
        var entered = enter(Map.of(
                "deed",
                "Gửi danh sách",
                "doer",
                "all",
                "due",
                Ink.day(TODAY.plusDays(5)),
                "deed3",
                "Mở lớp tập huấn",
                "doer3",
                one.toString(),
                "due3",
                Ink.day(TODAY.plusDays(9))));
        assertThat(entered.errands())
                .extracting(Instruction.Errand::deed, Instruction.Errand::unit, Instruction.Errand::due)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Gửi danh sách", one, TODAY.plusDays(5)),
                        org.assertj.core.groups.Tuple.tuple("Gửi danh sách", other, TODAY.plusDays(5)),
                        org.assertj.core.groups.Tuple.tuple("Mở lớp tập huấn", one, TODAY.plusDays(9)));
    }

    @Test
    void a_deed_without_its_day_is_said_at_its_place_and_nothing_is_lost() {
        var again = papers.enter(
                form(),
                Map.of("deed", "Một", "due", Ink.day(TODAY), "deed2", "Hai", "due2", "mai"),
                officer,
                Texts.VIETNAMESE);
        assertThat(again).isInstanceOfSatisfying(NewInstructionPage.class, page -> {
            assertThat(page.errors()).containsOnlyKeys("due2");
            assertThat(page.deeds().get(1).deed()).isEqualTo("Hai");
        });
        assertThat(instructions.of(city, officer)).isEmpty();
    }

    @Test
    void the_same_deed_twice_for_one_unit_comes_back_with_its_sentence() {
        var day = Ink.day(TODAY);
        var again = papers.enter(
                form(),
                Map.of("deed", "Một", "doer", "all", "due", day, "deed2", "Một", "doer2", one.toString(), "due2", day),
                officer,
                Texts.VIETNAMESE);
        assertThat(again)
                .isInstanceOfSatisfying(
                        NewInstructionPage.class,
                        page -> assertThat(page.errors()).containsOnlyKeys("deed"));
    }

    @Test
    void an_overdue_deed_is_told_until_it_is_done() {
        var paper = enter(Map.of("deed", "Gửi danh sách", "doer", "all", "due", Ink.day(TODAY.minusDays(3))));
        assertThat(instructionsLate.of(city, TODAY, officer, Texts.VIETNAMESE))
                .extracting(Late::unit)
                .containsExactlyInAnyOrder(one, other);
        var its = paper.errands().stream()
                .filter(errand -> errand.unit().equals(one))
                .findFirst()
                .orElseThrow();
        instructions.answer(paper.id(), its.id(), TODAY, "Đã gửi", Actor.MACHINE);
        assertThat(instructionsLate.of(city, TODAY, officer, Texts.VIETNAMESE))
                .singleElement()
                .satisfies(late -> {
                    assertThat(late.unit()).isEqualTo(other);
                    assertThat(late.missing()).isEqualTo("quá hạn 3 ngày");
                });
    }

    @Test
    void an_overdue_review_is_told_until_it_is_handed_in_and_its_reminder_bears_the_whole_address() {
        var resolution = resolutions.issue(
                new NewResolution(
                        city,
                        NewResolution.Kind.TERM,
                        "01",
                        "Nghị quyết thử",
                        null,
                        DateSpan.between(TODAY.minusYears(1), TODAY.plusYears(1))),
                Actor.MACHINE);
        var round = reviews.open(resolution, TODAY.minusDays(9), TODAY.minusDays(2), "", Actor.MACHINE);
        assertThat(reviewsLate.of(city, TODAY, officer, Texts.VIETNAMESE))
                .extracting(Late::unit)
                .containsExactlyInAnyOrder(one, other);
        reviews.giveAll(round, List.of(new NewReview(one, TODAY, "", "")), Actor.MACHINE);
        assertThat(reviewsLate.of(city, TODAY, officer, Texts.VIETNAMESE))
                .extracting(Late::unit)
                .containsExactly(other);
        assertThat(rounds.round(round.value(), null, officer, Texts.VIETNAMESE).late())
                .singleElement()
                .satisfies(late -> assertThat(late.text()).containsPattern("https?://[^ ]+/so-ket/" + round));
    }

    private Instruction enter(Map<String, String> typed) {
        var went = String.valueOf(papers.enter(form(), typed, officer, Texts.VIETNAMESE));
        assertThat(went).startsWith("redirect:/chi-dao/");
        var id = new InstructionId(java.util.UUID.fromString(went.substring("redirect:/chi-dao/".length())));
        return instructions.find(id, officer);
    }

    private static InstructionForm form() {
        return new InstructionForm("Ban Thường vụ", "19/BTV", "", "", "Thí điểm");
    }
}
