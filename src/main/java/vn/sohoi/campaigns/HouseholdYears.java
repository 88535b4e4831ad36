package vn.sohoi.campaigns;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
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
 * drawn and concludes (domain 6.1). Each step is a row that stays; whoever says something else than was said before says why.
 */
@Service
public class HouseholdYears {
    private static final String OBJECT = "campaigns.household_year";

    private final HouseholdYearRows rows;
    private final HouseholdGate gate;
    private final Campaigns campaigns;
    private final Homes homes;
    private final Audit audit;

    HouseholdYears(HouseholdYearRows rows, HouseholdGate gate, Campaigns campaigns, Homes homes, Audit audit) {
        this.rows = rows;
        this.gate = gate;
        this.campaigns = campaigns;
        this.homes = homes;
        this.audit = audit;
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
            audit.read(reader, Reading.of("campaigns.read-household", OBJECT, id, found.branch(), "head", "criteria"));
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

    /** The plaque of the year, if one was fixed. */
    @Transactional(readOnly = true)
    public Optional<Plaque> plaque(HouseholdYearId id, Actor reader) {
        return gate.reading(reader, () -> rows.plaque(id));
    }

    /**
     * Writes what households said of themselves, what their branch saw, or what the commune saw of those that were drawn. What
     * says the same as was said before by the same is passed over.
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
        demandDay(day, year);
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

    /**
     * Concludes the year of what the branches beneath verified: what stands becomes the result and is counted from the day on.
     *
     * @return how many
     * @throws Refused while no sample was drawn or one of the drawn was not looked at
     */
    @Transactional
    public int conclude(UnitId commune, int year, LocalDate day, Actor actor) {
        gate.demandApprove(actor, commune);
        demandDay(day, year);
        return gate.reading(actor, () -> {
            var branches = gate.branches(commune, year);
            var all = rows.of(branches, year, lastDay(year));
            if (all.stream().noneMatch(HouseholdYear::drawn)) throw new Refused("campaigns.error.no-sample");
            if (all.stream().anyMatch(one -> one.drawn() && one.communeSaid() == null))
                throw new Refused("campaigns.error.not-checked");
            var concluded = rows.conclude(branches, year, day, actor);
            homes.tellAnew(concluded, null);
            audit.wrote(actor, "campaigns.conclude", OBJECT, concluded.size() + " rows of " + commune, "result");
            return concluded.size();
        });
    }

    /**
     * Says a result anew; the one before stays in the household's book.
     *
     * @throws Refused without a reason, for a number that it was not asked, for a year without a result
     */
    @Transactional
    public void correct(HouseholdYearId id, List<Integer> failed, String reason, LocalDate day, Actor actor) {
        var found = find(id, actor);
        gate.demandApprove(actor, found.branch());
        var year = gate.reading(actor, () -> rows.yearOf(id)).year();
        demandDay(day, year);
        if (found.result() == null) throw new Refused("campaigns.error.no-result");
        if (reason.isBlank()) throw new Refused("campaigns.error.reason", found.head());
        var numbers = criteria(id, actor).stream().map(Criterion::number).collect(toSet());
        if (!numbers.containsAll(failed)) throw new Refused("campaigns.error.criterion", found.head());
        var mark = new Mark(found.household(), failed, reason.strip());
        gate.reading(actor, () -> {
            rows.say(found.branch(), year, StepKind.RESULT, List.of(mark), day, actor);
            audit.wrote(actor, "campaigns.correct-result", OBJECT, id, "result");
            return homes.tellAnew(List.of(found.household().value()), null);
        });
    }

    /**
     * Fixes the plaque of the year at a household that meets all criteria.
     *
     * @throws Refused without a decision, without such a result, or when it has the plaque of the year
     */
    @Transactional
    public void fixPlaque(HouseholdYearId id, LocalDate day, String decision, Actor actor) {
        var found = find(id, actor);
        gate.demandWrite(actor, found.branch());
        if (decision.isBlank()) throw new Refused("campaigns.error.decision");
        if (day.isAfter(gate.today())) throw new Refused("campaigns.error.day-of-year");
        var result = found.result();
        if (result == null || !result.isEmpty()) throw new Refused("campaigns.error.plaque-for-all-met");
        try {
            gate.reading(actor, () -> {
                rows.plaque(found, day, decision.strip(), actor);
                audit.wrote(actor, "campaigns.fix-plaque", OBJECT, id, "plaque");
                return id;
            });
        } catch (DuplicateKeyException fixed) {
            throw new Refused("campaigns.error.plaque-fixed");
        }
    }

    /** Whether the reader sees the unit's households by name. */
    public boolean maySee(UnitId unit, Actor reader) {
        return gate.reaches(reader, unit) && gate.seesNames(reader);
    }

    /** Whether the actor writes of the unit's households. */
    public boolean mayWrite(UnitId unit, Actor actor) {
        return gate.reaches(actor, unit) && gate.mayWrite(actor);
    }

    /** Whether the actor concludes and corrects for the unit. */
    public boolean mayConclude(UnitId unit, Actor actor) {
        return gate.reaches(actor, unit) && gate.mayApprove(actor);
    }

    /** The day on which a year's households are looked at: today, of a past year its last. */
    public LocalDate lastDay(int year) {
        return gate.lastDay(year);
    }

    private void demandDay(LocalDate day, int year) {
        var first = LocalDate.of(year, 1, 1);
        if (day.isBefore(first) || !day.isBefore(first.plusMonths(15)) || day.isAfter(gate.today()))
            throw new Refused("campaigns.error.day-of-year");
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
        if (!numbers.containsAll(mark.failed()))
            throw new Refused("campaigns.error.criterion", household.head(), household.household());
        if (mark.failed().equals(household.said(kind))) return false;
        if (household.result() != null)
            throw new Refused("campaigns.error.concluded", household.head(), household.household());
        if (kind == StepKind.COMMUNE && !household.drawn())
            throw new Refused("campaigns.error.not-drawn", household.head(), household.household());
        var before = household.said(kind) != null ? household.said(kind) : household.saidBefore(kind);
        if (before != null && !before.equals(mark.failed()) && mark.reason().isBlank())
            throw new Refused("campaigns.error.reason", household.head(), household.household());
        return true;
    }
}
