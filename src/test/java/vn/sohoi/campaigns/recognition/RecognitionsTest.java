package vn.sohoi.campaigns.recognition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Forbidden;
import vn.sohoi.campaigns.Street;
import vn.sohoi.indicators.EvidenceRow;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.TransferWish;
import vn.sohoi.membership.Transfers;
import vn.sohoi.people.Choice;
import vn.sohoi.people.Merges;
import vn.sohoi.units.Units;

/** A branch names once a year who of its members meets what is asked of women: each counts once, and nothing is said of the others. */
@BookTest
class RecognitionsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);

    @Autowired
    Recognitions recognitions;

    @Autowired
    Figures figures;

    @Autowired
    Transfers transfers;

    @Autowired
    Merges merges;

    @Autowired
    Street street;

    @Autowired
    Units units;

    private Places.Commune here;
    private UnitId branch;
    private Actor head;
    private List<PersonId> women;

    @BeforeEach
    void four_members() {
        here = Places.commune(units, 2);
        branch = here.branch(0);
        head = new Actor("head", "Chi hội trưởng", 1L, branch, "BRANCH_HEAD");
        women = street.of(branch, 4).stream().map(Street.Home::head).toList();
    }

    @Test
    void who_is_named_counts_once_and_opens_to_her_name() {
        name(DAY, women.get(0), women.get(2));
        assertThat(count(branch)).isEqualTo(2);
        assertThat(count(here.unit())).isEqualTo(2);
        assertThat(figures.open(question(branch), head, new Figures.Page(0, 9)))
                .extracting(EvidenceRow::name)
                .containsExactlyInAnyOrder("Đào Thị A", "Đào Thị C");
        assertThat(sheet().women())
                .filteredOn(Sheet.Woman::recognised)
                .extracting(Sheet.Woman::name)
                .containsExactly("Đào Thị A", "Đào Thị C");
    }

    @Test
    void said_anew_the_last_word_counts_and_taken_back_nobody_does() {
        name(DAY, women.get(0), women.get(2));
        name(DAY.plusDays(7), women.get(0), women.get(1), women.get(3));
        assertThat(count(branch)).isEqualTo(3);
        assertThat(recognitions.held(branch, Set.of(branch), 2025, head).get(branch))
                .isEqualTo(new Review(branch, 2025, DAY.plusDays(7), "Biên bản 1"));
        recognitions.takeBack(branch, 2025, head);
        assertThat(count(branch)).isZero();
        assertThat(recognitions.held(branch, Set.of(branch), 2025, head)).isEmpty();
        refuses("none", () -> recognitions.takeBack(branch, 2025, head));
        name(DAY, women.get(0));
        assertThat(count(branch)).isOne();
    }

    @Test
    void who_did_not_stand_on_the_sheet_stays_as_she_was_told() {
        name(DAY, women.get(0), women.get(1));
        var others = Set.of(women.get(2), women.get(3));
        recognitions.name(new Review(branch, 2025, DAY.plusDays(1), "Biên bản 2"), others, others, head);
        assertThat(count(branch)).isEqualTo(4);
    }

    @Test
    void a_woman_who_moved_is_named_in_one_place_a_year() {
        name(DAY, women.get(0), women.get(1));
        var wish = new TransferWish(women.get(0), here.branch(1), DAY.plusDays(2), "Chuyển nhà");
        transfers.within(wish, here.officer());
        var moved = here.officer();
        var there = recognitions.sheet(here.branch(1), 2025, DAY.plusDays(5), moved);
        assertThat(there.women()).extracting(Sheet.Woman::id).doesNotContain(women.get(0));
        var her = Set.of(women.get(0));
        refuses(
                "named-elsewhere",
                () -> recognitions.name(
                        new Review(here.branch(1), 2025, DAY.plusDays(5), "Biên bản"), her, her, moved));
        assertThat(count(here.unit())).isEqualTo(2);
    }

    @Test
    void two_rows_that_are_one_woman_count_once_until_they_are_taken_apart() {
        name(DAY, women.get(0), women.get(1));
        var merged = merges.merge(Choice.allOf(women.get(0), women.get(1)), here.officer());
        assertThat(count(branch)).isOne();
        merges.takeApart(merged.merge(), here.officer());
        assertThat(count(branch)).isEqualTo(2);
    }

    @Test
    void each_year_asks_in_its_own_words() {
        assertThat(sheet(LocalDate.of(2019, 12, 1)).criteria()).hasSize(4);
        assertThat(sheet(LocalDate.of(2019, 12, 1)).campaign().name().vietnamese())
                .contains("Tự tin, tự trọng");
        assertThat(sheet().campaign().name().vietnamese()).contains("thời đại mới");
        refuses("no-campaign", () -> sheet(LocalDate.of(2015, 12, 1)));
    }

    @Test
    void what_cannot_be_is_refused_with_what_to_do() {
        refuses("day", () -> name(DAY.plusYears(9), women.get(0)));
        refuses("day", () -> recognitions.name(new Review(branch, 2024, DAY, "Biên bản"), Set.of(), Set.of(), head));
        refuses("paper", () -> recognitions.name(new Review(branch, 2025, DAY, " "), Set.of(), Set.of(), head));
        var elsewhere = street.of(here.branch(1), 1).getFirst().head();
        refuses("not-here", () -> name(DAY, elsewhere));
        assertThatThrownBy(() -> recognitions.sheet(here.branch(1), 2025, DAY, head))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> recognitions.sheet(here.unit(), 2025, DAY, here.officer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> recognitions.sheet(branch, 2025, DAY, here.cityOfficer()))
                .isInstanceOf(Forbidden.class);
    }

    private void name(LocalDate day, PersonId... named) {
        recognitions.name(new Review(branch, 2025, day, "Biên bản 1"), new HashSet<>(women), Set.of(named), head);
    }

    private Sheet sheet() {
        return sheet(DAY);
    }

    private Sheet sheet(LocalDate day) {
        return recognitions.sheet(branch, day.getYear(), day, head);
    }

    private long count(UnitId unit) {
        return requireNonNull(figures.answer(question(unit), Actor.MACHINE).value())
                .longValueExact();
    }

    private static Question question(UnitId unit) {
        return Question.within("members-four-virtues", unit, Period.parse("2025"));
    }

    private static void refuses(String end, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("campaigns.recognition.error." + end);
    }
}
