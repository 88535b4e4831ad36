package vn.sohoi.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;
import vn.sohoi.watch.spi.Watch;

/** What a household does not meet is the task of its branch until there is a plan for each of it. */
@BookTest
class UnplannedHelpTest {
    private static final int YEAR = 2024;
    private static final LocalDate DAY = LocalDate.of(YEAR, 11, 1);

    @Autowired
    UnplannedHelp watch;

    @Autowired
    HouseholdYears years;

    @Autowired
    HelpPlans plans;

    @Autowired
    Street street;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    private UnitId branch;
    private Street.Home home;
    private Actor head;

    @BeforeEach
    void a_household_fails_two() {
        branch = Places.commune(units, 1).branch(0);
        home = street.of(branch, 1).getFirst();
        head = new Actor("head", "Chi hội trưởng", 1L, branch, "BRANCH_HEAD");
        years.say(branch, YEAR, StepKind.BRANCH, List.of(new Mark(home.id(), List.of(1, 8), "")), DAY, head);
    }

    @Test
    void it_is_found_since_the_day_it_was_seen_until_each_criterion_has_a_plan() {
        var year =
                Objects.requireNonNull(years.of(branch, YEAR, head).getFirst().id());
        assertThat(found(YEAR + 1)).extracting(Watch.Breach::since).containsExactly(DAY);
        plans.make(year, plan(1), head);
        assertThat(found(YEAR + 1)).as("the eighth has none yet").hasSize(1);
        plans.make(year, plan(8), head);
        assertThat(found(YEAR + 1)).isEmpty();
    }

    @Test
    void two_years_later_it_is_nobody_s_task() {
        assertThat(found(YEAR + 2)).isEmpty();
    }

    private static NewPlan plan(int criterion) {
        return new NewPlan(criterion, "Góp ngày công", "Tổ phụ nữ 2", DAY.plusDays(9));
    }

    private List<Watch.Breach> found(int year) {
        return scopes.numbers(() -> watch.breaches(LocalDate.of(year, 3, 1))).stream()
                .filter(one -> one.unit().equals(branch))
                .toList();
    }
}
