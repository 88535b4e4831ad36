package vn.sohoi.campaigns;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** How households' years end: what stands becomes the result, is put right with a reason, and may be rewarded with a plaque. */
@Service
public class HouseholdResults {
    private static final String OBJECT = "campaigns.household_year";

    private final HouseholdYears years;
    private final HouseholdYearRows rows;
    private final HouseholdGate gate;
    private final Homes homes;
    private final Audit audit;

    HouseholdResults(HouseholdYears years, HouseholdYearRows rows, HouseholdGate gate, Homes homes, Audit audit) {
        this.years = years;
        this.rows = rows;
        this.gate = gate;
        this.homes = homes;
        this.audit = audit;
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
        gate.demandDay(day, year);
        return gate.reading(actor, () -> {
            var branches = gate.branches(commune, year);
            var all = rows.of(branches, year, gate.lastDay(year));
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
        var found = years.find(id, actor);
        gate.demandApprove(actor, found.branch());
        var year = gate.reading(actor, () -> rows.yearOf(id)).year();
        gate.demandDay(day, year);
        if (found.result() == null) throw new Refused("campaigns.error.no-result");
        if (reason.isBlank()) throw new Refused("campaigns.error.reason", found.head());
        var numbers = years.criteria(id, actor).stream().map(Criterion::number).collect(toSet());
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
        var found = years.find(id, actor);
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

    /** The plaque of the year, if one was fixed. */
    @Transactional(readOnly = true)
    public Optional<Plaque> plaque(HouseholdYearId id, Actor reader) {
        return gate.reading(reader, () -> rows.plaque(id));
    }

    /** Whether the actor concludes and corrects for the unit. */
    public boolean mayConclude(UnitId unit, Actor actor) {
        return gate.reaches(actor, unit) && gate.mayApprove(actor);
    }
}
