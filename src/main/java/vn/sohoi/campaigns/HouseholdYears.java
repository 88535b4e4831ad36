package vn.sohoi.campaigns;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.HouseholdId;

/**
 * The year of member households in a campaign: each looks at itself, its branch verifies, the commune looks at the ones that were
 * drawn (domain 6.1); how it ends is told by {@link HouseholdResults}. Each step is a row that stays; whoever says something else
 * than was said before says why.
 */
@Service
public class HouseholdYears {
    private static final String OBJECT = "campaigns.household_year";

    private final HouseholdYearRows rows;
    private final HouseholdGate gate;
    private final Campaigns campaigns;
    private final Audit audit;
    private final HomeReadings readings;

    HouseholdYears(
            HouseholdYearRows rows, HouseholdGate gate, Campaigns campaigns, Audit audit, HomeReadings readings) {
        this.rows = rows;
        this.gate = gate;
        this.campaigns = campaigns;
        this.audit = audit;
        this.readings = readings;
    }

    /**
     * Member households of a unit in the year, by the name of their heads: of a past year those of its last day.
     *
     * @throws NotFound beyond the reader's reach, and for who sees no household by name
     */
    @Transactional
    public List<HouseholdYear> of(UnitId unit, int year, Actor reader) {
        gate.demandNames(reader, unit);
        var day = lastDay(year);
        return gate.reading(reader, () -> {
            var found = rows.of(gate.branches(unit, year), year, day);
            if (!found.isEmpty())
                audit.read(
                        reader, Reading.ofMany("campaigns.list-households", "units.unit", unit, found.size(), "head"));
            return reader.isMachine()
                    ? found.stream().map(HouseholdYear::withoutHead).toList()
                    : found;
        });
    }

    /**
     * Those of {@link #of} whose turn it is.
     *
     * @throws NotFound beyond the reader's reach, and for who sees no household by name
     */
    @Transactional
    public List<HouseholdYear> waiting(UnitId unit, int year, StepKind kind, Actor reader) {
        return of(unit, year, reader).stream().filter(one -> one.isTurnOf(kind)).toList();
    }

    /** How many of the unit's households were verified in the year, as a number; 0 for who sees none by name. */
    @Transactional(readOnly = true)
    public long verified(UnitId unit, int year, Actor reader) {
        if (!gate.reaches(reader, unit) || !gate.seesNames(reader)) return 0;
        return gate.reading(reader, () -> rows.verified(gate.branches(unit, year), year));
    }

    /**
     * How many of the unit's households do not meet each criterion, by its number; a criterion that all meet is left out.
     *
     * @throws NotFound beyond the reader's reach, and for who sees no household by name
     */
    @Transactional(readOnly = true)
    public Map<Integer, Integer> failing(UnitId unit, int year, Actor reader) {
        gate.demandNames(reader, unit);
        return gate.reading(reader, () -> rows.failing(gate.branches(unit, year), year));
    }

    /** The household whose year it is, within the reader's reach. */
    HouseholdId homeOf(HouseholdYearId id, Actor reader) {
        return gate.reading(reader, () -> rows.find(id).orElseThrow(NotFound::new))
                .household();
    }

    /**
     * One household's year.
     *
     * @throws NotFound when there is none within the reader's reach, and for who sees no household by name
     */
    @Transactional
    public HouseholdYear find(HouseholdYearId id, Actor reader) {
        return gate.reading(reader, () -> {
            var found = rows.find(id).orElseThrow(NotFound::new);
            gate.demandNames(reader, found.branch());
            readings.ofHome(
                    reader,
                    Reading.of("campaigns.read-household", OBJECT, id, found.branch(), "head", "criteria"),
                    found.household());
            return found;
        });
    }

    /** All that was said of it, in order. */
    @Transactional(readOnly = true)
    public List<Step> steps(HouseholdYearId id, Actor reader) {
        return gate.reading(reader, () -> rows.steps(id));
    }

    /** What it is asked in its year: the wordings of the day on which it was looked at last. */
    @Transactional(readOnly = true)
    public List<Criterion> criteria(HouseholdYearId id, Actor reader) {
        return gate.reading(reader, () -> {
            var steps = rows.steps(id);
            var year = rows.yearOf(id);
            var day = steps.isEmpty() ? lastDay(year.year()) : steps.getLast().day();
            return campaigns.criteria(year.campaign(), day);
        });
    }

    /** Which year it is. */
    @Transactional(readOnly = true)
    public int yearOf(HouseholdYearId id, Actor reader) {
        return gate.reading(reader, () -> rows.yearOf(id)).year();
    }

    /**
     * Writes what households said of themselves, what their branch saw, or what the commune saw of those that were drawn. What
     * says the same as was said before by the same is passed over; of what is not clear it is written what was seen, and the
     * household's turn goes on.
     *
     * @param unit a branch, or one above whose branches' households are meant
     * @param day on which it was so, not in the future and within the year or the quarter after it
     * @return how many were written
     * @throws NotFound for a household that is not the unit's
     * @throws Refused for a number that is no criterion of the day, for a change without its reason, for a household that was not
     *     drawn, once the year was concluded, and when a branch would look at what was drawn of it
     */
    @Transactional
    public int say(UnitId unit, int year, StepKind kind, List<Mark> marks, LocalDate day, Actor actor) {
        gate.demandWrite(actor, unit);
        if (kind == StepKind.COMMUNE) demandCommune(actor);
        gate.demandDay(day, year);
        return gate.reading(actor, () -> {
            var known = rows.of(gate.branches(unit, year), year, lastDay(year)).stream()
                    .collect(toMap(HouseholdYear::household, one -> one));
            var byBranch = marks.stream()
                    .collect(groupingBy(mark -> household(mark, known).branch()));
            int written = 0;
            for (var of : byBranch.entrySet()) {
                var campaign = campaigns.ofHouseholds(of.getKey(), day);
                var numbers = campaigns.criteria(campaign.id(), day).stream()
                        .map(Criterion::number)
                        .collect(toSet());
                var fresh = of.getValue().stream()
                        .filter(mark -> isNews(mark, household(mark, known), kind, numbers))
                        .toList();
                rows.open(
                        of.getKey(),
                        campaign.id(),
                        year,
                        fresh.stream().map(Mark::household).toList());
                rows.say(of.getKey(), year, kind, fresh, day, actor);
                written += fresh.size();
            }
            if (written > 0) audit.wrote(actor, action(kind), OBJECT, written + " rows of " + unit, "criteria");
            return written;
        });
    }

    /** Whether the reader sees the unit's households by name. */
    public boolean maySee(UnitId unit, Actor reader) {
        return gate.reaches(reader, unit) && gate.seesNames(reader);
    }

    /** Whether the actor writes of the unit's households. */
    public boolean mayWrite(UnitId unit, Actor actor) {
        return gate.reaches(actor, unit) && gate.mayWrite(actor);
    }

    /** The day on which a year's households are looked at: today, of a past year its last. */
    public LocalDate lastDay(int year) {
        return gate.lastDay(year);
    }

    private static String action(StepKind kind) {
        return switch (kind) {
            case SELF -> "campaigns.say-self";
            case BRANCH -> "campaigns.verify";
            case COMMUNE -> "campaigns.check";
            case RESULT -> throw new IllegalArgumentException("a result is concluded, not said");
        };
    }

    /** Who looks at the drawn is the commune, not the branch that verified them. */
    private void demandCommune(Actor actor) {
        var own = actor.unit();
        if (own != null && !gate.isCommune(own)) throw new Refused("campaigns.error.commune-looks");
    }

    private static HouseholdYear household(Mark mark, Map<HouseholdId, HouseholdYear> known) {
        var household = known.get(mark.household());
        if (household == null) throw new NotFound();
        return household;
    }

    private static boolean isNews(Mark mark, HouseholdYear household, StepKind kind, Set<Integer> numbers) {
        if (!numbers.containsAll(mark.failed()) || !numbers.containsAll(mark.unclear()))
            throw new Refused("campaigns.error.criterion", household.head(), household.household());
        if (mark.isClear() && mark.failed().equals(household.said(kind))) return false;
        if (household.result() != null)
            throw new Refused("campaigns.error.concluded", household.head(), household.household());
        if (kind == StepKind.COMMUNE && !household.drawn())
            throw new Refused("campaigns.error.not-drawn", household.head(), household.household());
        var before = household.said(kind) != null ? household.said(kind) : household.saidBefore(kind);
        if (mark.isClear()
                && before != null
                && !before.equals(mark.failed())
                && mark.reason().isBlank())
            throw new Refused("campaigns.error.reason", household.head(), household.household());
        return true;
    }
}
