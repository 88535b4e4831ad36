package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.HelpPlans;
import vn.sohoi.campaigns.HouseholdResults;
import vn.sohoi.campaigns.HouseholdYear;
import vn.sohoi.campaigns.HouseholdYearId;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.Mark;
import vn.sohoi.campaigns.NewPlan;
import vn.sohoi.campaigns.Recheck;
import vn.sohoi.campaigns.Samples;
import vn.sohoi.campaigns.StepKind;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/**
 * Households of Thanh Trì in the campaign of five noughts and three cleans: the whole year 2019 of its sixteen communes, and this
 * year of the communes that came after, with what waits for whoever signs in. Who met what is drawn by chance.
 */
@Component
@Order(60)
class StoryHouseholds implements LaterFilling {
    private static final int THEN = 2019;
    private static final int PERCENT = 10;
    private static final int MEET_ALL = 78;
    private static final int WHOLE = 100;
    private static final int SEEN_OTHERWISE = 12;
    private static final int HELPED = 4;
    private static final String SAMPLE = "(mẫu)";

    private final HouseholdYears years;
    private final HouseholdResults results;
    private final Samples samples;
    private final HelpPlans plans;
    private final Units units;
    private final Clock clock;
    private final RandomGenerator chance = new Random(THEN);

    StoryHouseholds(
            HouseholdYears years,
            HouseholdResults results,
            Samples samples,
            HelpPlans plans,
            Units units,
            Clock clock) {
        this.years = years;
        this.results = results;
        this.samples = samples;
        this.plans = plans;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "households";
    }

    @Override
    public void fill() {
        var end = LocalDate.of(THEN, 12, 31);
        for (var commune : units.children(units.one("Huyện Thanh Trì", end), end)) yearOf2019(commune.id());
        thisYear();
    }

    private void yearOf2019(UnitId commune) {
        var november = LocalDate.of(THEN, 11, 1);
        say(commune, THEN, StepKind.SELF, november, years.of(commune, THEN, Actor.MACHINE));
        say(commune, THEN, StepKind.BRANCH, november.plusDays(10), years.of(commune, THEN, Actor.MACHINE));
        samples.draw(commune, THEN, PERCENT, chance.nextInt(WHOLE), Actor.MACHINE);
        say(commune, THEN, StepKind.COMMUNE, november.plusDays(20), drawn(commune, THEN));
        results.conclude(commune, THEN, LocalDate.of(THEN, 12, 1), Actor.MACHINE);
        help(commune);
        years.of(commune, THEN, Actor.MACHINE).stream()
                .filter(one -> List.of().equals(one.result()))
                .limit(HELPED)
                .forEach(one ->
                        results.fixPlaque(id(one), LocalDate.of(THEN, 12, 20), "QĐ 12 " + SAMPLE, Actor.MACHINE));
    }

    /** A few that were not met are helped; most of them meet it by the end of the year. */
    private void help(UnitId commune) {
        years.of(commune, THEN, Actor.MACHINE).stream()
                .filter(one -> one.result() != null && !one.result().isEmpty())
                .limit(HELPED)
                .forEach(one -> {
                    int criterion = Objects.requireNonNull(one.result()).getFirst();
                    var plan = plans.make(
                            id(one),
                            new NewPlan(
                                    criterion, "Góp ngày công, cho vay vốn", "Tổ phụ nữ", LocalDate.of(THEN, 12, 15)),
                            Actor.MACHINE);
                    plans.lookAgain(plan, new Recheck(LocalDate.of(THEN, 12, 15), true, null, ""), Actor.MACHINE);
                });
    }

    /** Thanh Trì is half through, Đại Thanh has verified all and drawn nothing, Lưu Phái waits for its head. */
    private void thisYear() {
        var today = LocalDate.now(clock);
        int year = today.getYear();
        for (var name : List.of("Xã Thanh Trì", "Xã Đại Thanh", "Xã Ngọc Hồi"))
            for (var branch : units.children(units.one(name, today), today)) branch(branch, year, today);
        var half = units.one("Xã Thanh Trì", today);
        samples.draw(half, year, PERCENT, chance.nextInt(WHOLE), Actor.MACHINE);
        var drawn = drawn(half, year);
        say(half, year, StepKind.COMMUNE, today, drawn.subList(0, drawn.size() / 2));
        waiting(units.one("Chi hội Lưu Phái", today), year, today);
    }

    private void branch(Unit branch, int year, LocalDate today) {
        if (branch.name().equals("Chi hội Lưu Phái")) return;
        var all = years.of(branch.id(), year, Actor.MACHINE);
        if (!all.isEmpty()) say(branch.id(), year, StepKind.BRANCH, today, all);
    }

    /** All spoke of themselves, a few were verified, and nothing is planned yet for the one that fails. */
    private void waiting(UnitId branch, int year, LocalDate today) {
        var all = years.of(branch, year, Actor.MACHINE);
        say(branch, year, StepKind.SELF, today, all);
        var seen = all.subList(0, Math.min(3, all.size())).stream()
                .map(one -> new Mark(one.household(), List.of(7), "Bếp chưa gọn " + SAMPLE))
                .toList();
        years.say(branch, year, StepKind.BRANCH, seen, today, Actor.MACHINE);
    }

    private List<HouseholdYear> drawn(UnitId commune, int year) {
        return years.of(commune, year, Actor.MACHINE).stream()
                .filter(HouseholdYear::drawn)
                .toList();
    }

    /** The household by chance; whoever comes after mostly sees the same. */
    private void say(UnitId unit, int year, StepKind kind, LocalDate day, List<HouseholdYear> all) {
        var marks = new ArrayList<Mark>();
        for (var one : all) {
            var before = one.saidBefore(kind);
            var failed = before == null || chance.nextInt(WHOLE) < SEEN_OTHERWISE ? failed() : before;
            marks.add(new Mark(one.household(), failed, "Thấy tại nhà " + SAMPLE));
        }
        years.say(unit, year, kind, marks, day, Actor.MACHINE);
    }

    private List<Integer> failed() {
        if (chance.nextInt(WHOLE) < MEET_ALL) return List.of();
        return chance.ints(1 + chance.nextInt(2), 1, 9).boxed().toList();
    }

    private static HouseholdYearId id(HouseholdYear one) {
        return Objects.requireNonNull(one.id());
    }
}
