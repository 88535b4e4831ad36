package vn.sohoi.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.StoryDay;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Scopes;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.CountsAs;
import vn.sohoi.activities.NewTheme;
import vn.sohoi.activities.Outcome;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.Themes;
import vn.sohoi.audit.Audit;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.Mark;
import vn.sohoi.campaigns.StepKind;
import vn.sohoi.campaigns.Street;
import vn.sohoi.campaigns.poverty.PoorHomes;
import vn.sohoi.campaigns.poverty.PoorLists;
import vn.sohoi.closings.Round;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;
import vn.sohoi.watch.spi.Watch;

/**
 * One fault of each kind that is watched, in one commune, and one night: all of them are found, each where it is and with whoever
 * mends it, and nothing beside them. A new watch brings its seed.
 */
@BookTest
class SeededFaultsTest {
    /** The second of December of last year: the year's two activities should have been held, and every fault is past. */
    private static final LocalDate NIGHT =
            LocalDate.of(LocalDate.now(StoryDay.VIETNAM).getYear() - 1, 12, 2);

    private static final LocalDate YEAR_BEFORE = LocalDate.of(NIGHT.getYear() - 1, 12, 31);
    private static final LocalDate BEGIN = NIGHT.minusYears(1);

    @Autowired
    List<Watch> watches;

    @Autowired
    Watching watching;

    @Autowired
    BreachRows breaches;

    @Autowired
    RuleRows rules;

    @Autowired
    Authoriser authoriser;

    @Autowired
    Scopes scopes;

    @Autowired
    Audit audit;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Units units;

    @Autowired
    Activities activities;

    @Autowired
    Themes themes;

    @Autowired
    HouseholdYears years;

    @Autowired
    PoorLists poorLists;

    @Autowired
    PoorHomes poorHomes;

    @Autowired
    Street street;

    private Faults faults;
    private Places.Commune here;
    private UnitId late;
    private Round report;

    private final Map<String, Supplier<Fault>> seeds = Map.of(
            "directive-activities-missing", this::oneActivityOfTwo,
            "branch-without-head", this::nobodyAfterTheLastHead,
            "report-overdue", this::oneReportOfAllMissing,
            "unit-unscored", this::aBranchThatCameToLightLate,
            "criterion-without-plan", this::aCriterionNotMet,
            "leaving-not-looked-at", this::nobodyAskedAfterTwelveMonths);

    /** What the night is to find. */
    private record Fault(UnitId unit, LocalDate since, UnitId owner) {}

    @BeforeEach
    void a_commune_in_order() {
        faults = beans.createBean(Faults.class);
        here = Places.commune(units, 5);
        faults.scoring(here.unit(), YEAR_BEFORE);
        late = Places.branch(units, here, DateSpan.since(YEAR_BEFORE.minusMonths(2)));
        var headed = new ArrayList<>(here.branches());
        headed.remove(here.branch(0));
        headed.add(late);
        for (var branch : headed) faults.head(branch, DateSpan.since(BEGIN));
        report = faults.report(here.unit(), NIGHT.minusDays(1));
        for (var branch : List.of(here.branch(0), here.branch(2), here.branch(3), here.branch(4), late))
            faults.closings.submit(report, branch, Actor.MACHINE);
    }

    @Test
    void a_fault_of_every_kind_is_found_in_one_night_and_nothing_else() {
        assertThat(seeds.keySet())
                .as("each watch has its seed here")
                .containsExactlyInAnyOrderElementsOf(
                        watches.stream().map(Watch::code).toList());
        var seeded = seeds.entrySet().stream()
                .map(seed -> found(seed.getKey(), seed.getValue().get()))
                .toList();
        nightly();
        assertThat(watching.of(here.unit(), here.officer()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("href")
                .containsExactlyInAnyOrderElementsOf(seeded);
        assertThat(watching.tasks(here.officer()))
                .as("what the commune is to mend: its own, a head to be found, a branch to be scored")
                .isEqualTo(3);
    }

    private Fault oneActivityOfTwo() {
        var theme = themes.enter(
                new NewTheme("Học tập theo Bác (gieo)", "Seeded", CountsAs.DIRECTIVE_05, "Kế hoạch thử", YEAR_BEFORE),
                Actor.MACHINE);
        var plan = Plan.of(here.branch(4), "Buổi gieo", NIGHT.minusMonths(7), Set.of(theme));
        activities.conclude(activities.plan(plan, Actor.MACHINE), new Outcome.Held("", null), Actor.MACHINE);
        return new Fault(here.unit(), NIGHT.withDayOfMonth(1), here.unit());
    }

    private Fault nobodyAfterTheLastHead() {
        var since = NIGHT.minusDays(20);
        faults.head(here.branch(0), DateSpan.between(BEGIN, since));
        return new Fault(here.branch(0), since, here.unit());
    }

    private Fault oneReportOfAllMissing() {
        return new Fault(here.branch(1), report.deadline().plusDays(1), here.branch(1));
    }

    private Fault aBranchThatCameToLightLate() {
        return new Fault(late, YEAR_BEFORE.plusDays(1), here.unit());
    }

    private Fault aCriterionNotMet() {
        var branch = here.branch(2);
        var home = street.of(branch, 1).getFirst().id();
        var seen = NIGHT.minusMonths(1);
        years.say(
                branch, NIGHT.getYear(), StepKind.BRANCH, List.of(new Mark(home, List.of(1), "")), seen, Actor.MACHINE);
        return new Fault(branch, seen, branch);
    }

    private Fault nobodyAskedAfterTwelveMonths() {
        var branch = here.branch(3);
        street.of(branch, 1);
        var left = NIGHT.minusMonths(13);
        var row = "Đào Thị A; " + units.on(branch, NIGHT).name() + "; Nghèo";
        poorLists.take(
                new PoorLists.Copied(here.unit(), left.getYear(), row, Map.of(), Map.of()), "QĐ 10", here.officer());
        var home = poorHomes
                .under(branch, left.getYear(), 0, here.officer())
                .shown()
                .getFirst();
        poorHomes.leave(home.id(), left, "QĐ 99", here.officer());
        return new Fault(branch, left.plusMonths(12), branch);
    }

    private static Found found(String code, Fault fault) {
        return new Found(code, fault.unit(), fault.since(), "", null, fault.owner());
    }

    /** The watch itself, on a night in December: before July there is no fault of every kind. */
    private void nightly() {
        var clock = Clock.fixed(
                NIGHT.atTime(LocalTime.of(3, 40)).atZone(StoryDay.VIETNAM).toInstant(), StoryDay.VIETNAM);
        var then = new Watching(watches, breaches, rules, units, authoriser, scopes, audit, clock);
        transactions.executeWithoutResult(begun -> then.nightly());
    }
}
