package vn.sohoi.activities.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.CountsAs;
import vn.sohoi.activities.NewTheme;
import vn.sohoi.activities.Outcome;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.ThemeId;
import vn.sohoi.activities.Themes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** An activity's cost is its owner's, by source; sums over units hold each activity once, however many units held it. */
@BookTest
class CostsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);
    private static final DateSpan YEAR = DateSpan.between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final long SEED = 20261203;

    @Autowired
    Costs costs;

    @Autowired
    CostSources sources;

    @Autowired
    Activities activities;

    @Autowired
    Themes themes;

    @Autowired
    Units units;

    private Places.Commune here;
    private ThemeId theme;
    private long budget;
    private long members;

    @BeforeEach
    void a_commune_and_two_sources() {
        here = Places.commune(units, 3);
        var name = "Chi " + here.unit();
        theme = themes.enter(
                new NewTheme(name, name, CountsAs.NOTHING, "Kế hoạch thử", DAY.minusYears(1)), Actor.MACHINE);
        budget = sources.enter("Ngân sách " + here.unit(), "Budget", NEW_YEAR, Actor.MACHINE);
        members = sources.enter("Đóng góp " + here.unit(), "Members", NEW_YEAR, Actor.MACHINE);
    }

    @Test
    void it_is_said_and_corrected_and_taken_away() {
        var id = held(DAY, here.branch(0));
        costs.say(id, Map.of(budget, 500_000L, members, 200_000L), here.officer());
        costs.say(id, Map.of(budget, 500_000L, members, 250_000L), here.officer());
        assertThat(costs.of(id, here.cityOfficer()))
                .extracting(Costs.Line::amount)
                .containsExactly(500_000L, 250_000L);
        costs.say(id, Map.of(), here.officer());
        assertThat(costs.of(id, here.officer())).isEmpty();
    }

    @Test
    void only_what_was_held_costs_and_no_source_before_or_after_its_days() {
        var planned = activities.plan(Plan.of(here.branch(0), "Họp", DAY, Set.of(theme)), here.officer());
        refused("activities.cost.error.not-held", () -> costs.say(planned, Map.of(budget, 1L), here.officer()));
        var id = held(DAY, here.branch(0));
        refused("activities.cost.error.amount", () -> costs.say(id, Map.of(budget, 0L), here.officer()));
        costs.say(id, Map.of(members, 10L), here.officer());
        sources.end(members, DAY, Actor.MACHINE);
        costs.say(id, Map.of(members, 20L), here.officer());
        var other = held(DAY, here.branch(0));
        assertThatThrownBy(() -> costs.say(other, Map.of(members, 20L), here.officer()))
                .isInstanceOf(NotFound.class);
        activities.conclude(id, new Outcome.NotMet("Nhầm"), here.officer());
        assertThat(spent(here.branch(0)).own()).as("it was not held").isEmpty();
    }

    @Test
    void sums_hold_each_activity_once_however_many_units_held_it() {
        System.out.println("seed " + SEED);
        var chance = new Random(SEED);
        var owners = new ArrayList<>(here.branches());
        owners.add(here.unit());
        var expected = new HashMap<UnitId, Long>();
        for (int step = 0; step < 24; step++) {
            var owner = owners.get(chance.nextInt(owners.size()));
            var with = new HashSet<UnitId>();
            if (!owner.equals(here.unit()))
                for (var branch : here.branches()) if (chance.nextBoolean()) with.add(branch);
            with.remove(owner);
            var day = NEW_YEAR.minusDays(20).plusDays(chance.nextInt(400));
            var id = held(day, owner, with.toArray(UnitId[]::new));
            long amount = 1 + chance.nextInt(1_000_000);
            if (!day.isBefore(NEW_YEAR)) {
                costs.say(id, Map.of(budget, 7L, members, 3L), here.officer());
                costs.say(id, Map.of(chance.nextBoolean() ? budget : members, amount), here.officer());
                if (YEAR.holds(day)) expected.merge(owner, amount, Long::sum);
            }
        }
        for (var owner : owners) assertThat(sum(spent(owner).own())).isEqualTo(expected.getOrDefault(owner, 0L));
        long all = expected.values().stream().mapToLong(one -> one).sum();
        assertThat(sum(spent(here.unit()).whole())).isEqualTo(all);
        var city = Objects.requireNonNull(here.cityOfficer().unit());
        assertThat(sum(spent(city).whole())).isEqualTo(all);
        assertThat(spent(city).own()).isEmpty();
    }

    private Costs.Spent spent(UnitId unit) {
        return costs.spent(unit, YEAR, units.treeOn(DAY), here.cityOfficer());
    }

    private static long sum(List<Costs.Line> lines) {
        return lines.stream().mapToLong(Costs.Line::amount).sum();
    }

    private ActivityId held(LocalDate day, UnitId owner, UnitId... with) {
        var plan = new Plan(owner, "Hoạt động", "", day, day, null, Set.of(with), Set.of(theme));
        var id = activities.plan(plan, Actor.MACHINE);
        activities.conclude(id, new Outcome.Held("", null), Actor.MACHINE);
        return id;
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
