package vn.sohoi.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.units.Units;

/**
 * From a criterion that is not met to help: what is done, who helps, until when, and another look until it is met. A household is
 * counted as helped once in its year, with the first criterion that it meets so (domain 4.3, line 24).
 */
@Service
public class HelpPlans {
    private static final SqlText PLAN = SqlText.of("""
            select plan.id, household_year_id, plan.branch_id, head_name, criterion, what, helper, coalesce(looked.due, plan.due) as due,
                   looked.met_on
              from campaigns.plan
              join campaigns.household_year year on year.id = household_year_id
              join people.household on household.id = year.household_id
              left join lateral (select due, case when met then day end as met_on from campaigns.recheck
                                  where plan_id = plan.id order by id desc limit 1) looked on true""");

    /** Criteria that are not met as the years stand, of this year and the one before, and for which nothing is planned. */
    private static final SqlText MISSING = SqlText.of("""
            from campaigns.year_now join people.household on household.id = household_id
           cross join lateral unnest(stands) failed (criterion)
           where year_now.branch_id = any(:branches::bigint[]) and year_now.year >= :since
             and not exists (select from campaigns.plan
                              where household_year_id = year_now.id and plan.criterion = failed.criterion)""");

    private final Db db;
    private final HouseholdYears years;
    private final HouseholdGate gate;
    private final Units units;
    private final Audit audit;
    private final HomeReadings readings;

    HelpPlans(Db db, HouseholdYears years, HouseholdGate gate, Units units, Audit audit, HomeReadings readings) {
        this.db = db;
        this.years = years;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
        this.readings = readings;
    }

    /**
     * What waits in a unit.
     *
     * @param verify households that spoke of themselves this year and were not verified
     * @param plan criteria that are not met and for which nothing is planned
     * @param look plans whose day has come
     */
    public record Waiting(long verify, long plan, long look) {}

    /** A criterion that is not met and for which nothing is planned. */
    public record Missing(HouseholdYearId year, String head, int yearOf, int criterion) {}

    /** Such criteria of the unit and beneath, of this year and the one before. */
    @Transactional
    public List<Missing> missing(UnitId unit, Actor reader) {
        gate.demandNames(reader, unit);
        return gate.reading(reader, () -> {
            var found = db.sql(SqlText.of("""
                            select year_now.id, head_name, year_now.year, failed.criterion""").then(MISSING).then("""
                            order by year_now.year desc, head_name, failed.criterion"""))
                    .param("branches", branches(unit))
                    .param("since", gate.today().getYear() - 1)
                    .query((row, n) -> new Missing(
                            new HouseholdYearId(row.getObject("id", UUID.class)),
                            row.getString("head_name"),
                            row.getInt("year"),
                            row.getInt("criterion")))
                    .list();
            if (!found.isEmpty())
                audit.read(
                        reader,
                        Reading.ofMany("campaigns.list-plans", "units.unit", unit, found.size(), "head", "plan"));
            return found;
        });
    }

    /** What waits in the unit and beneath; nothing for who sees no household by name. */
    @Transactional(readOnly = true)
    public Waiting waiting(UnitId unit, Actor reader) {
        if (!gate.reaches(reader, unit) || !gate.seesNames(reader)) return new Waiting(0, 0, 0);
        return gate.reading(
                reader,
                () -> db.sql(SqlText.of("""
                        select (select count(*) from campaigns.year_now
                                 where branch_id = any(:branches::bigint[]) and year = :year
                                   and self is not null and branch is null and result is null) as verify,
                               (select count(*)""").then(MISSING).then("""
                               ) as missing,
                               (select count(*) from campaigns.plan
                                  left join lateral (select met, due from campaigns.recheck
                                                      where plan_id = plan.id order by id desc limit 1) looked on true
                                 where branch_id = any(:branches::bigint[]) and not coalesce(met, false)
                                   and coalesce(looked.due, plan.due) <= :today::date) as look"""))
                        .param("branches", branches(unit))
                        .param("year", gate.today().getYear())
                        .param("since", gate.today().getYear() - 1)
                        .param("today", gate.today())
                        .query((row, n) ->
                                new Waiting(row.getLong("verify"), row.getLong("missing"), row.getLong("look")))
                        .single());
    }

    /** Plans of the unit and beneath that are not met yet, the most pressing first. */
    @Transactional
    public List<HelpPlan> open(UnitId unit, Actor reader) {
        gate.demandNames(reader, unit);
        return gate.reading(reader, () -> {
            var found = db.sql(PLAN.then("""
                            where plan.branch_id = any(:branches::bigint[]) and met_on is null order by due, head_name, criterion"""))
                    .param("branches", branches(unit))
                    .query(HelpPlans::plan)
                    .list();
            if (!found.isEmpty())
                audit.read(
                        reader,
                        Reading.ofMany("campaigns.list-plans", "units.unit", unit, found.size(), "head", "plan"));
            return found;
        });
    }

    /**
     * One plan.
     *
     * @throws NotFound when there is none within the reader's reach, and for who sees no household by name
     */
    @Transactional
    public HelpPlan find(PlanId id, Actor reader) {
        var plan = gate.reading(
                reader,
                () -> db.sql(PLAN.then("where plan.id = :id"))
                        .param("id", id.value())
                        .query(HelpPlans::plan)
                        .optional()
                        .orElseThrow(NotFound::new));
        gate.demandNames(reader, plan.branch());
        readings.ofHome(
                reader,
                Reading.of("campaigns.read-household", "campaigns.plan", id, plan.branch(), "head", "plan"),
                years.homeOf(plan.year(), reader));
        return plan;
    }

    /** The plans of a household's year, by criterion. */
    @Transactional(readOnly = true)
    public List<HelpPlan> of(HouseholdYearId year, Actor reader) {
        return gate.reading(
                reader,
                () -> db.sql(PLAN.then("where household_year_id = :year order by criterion"))
                        .param("year", year.value())
                        .query(HelpPlans::plan)
                        .list());
    }

    /**
     * Plans what is done about a criterion.
     *
     * @throws Refused for a criterion that is met, without a helper or what is done, or when there is a plan
     */
    @Transactional
    public PlanId make(HouseholdYearId id, NewPlan plan, Actor actor) {
        var year = years.find(id, actor);
        gate.demandWrite(actor, year.branch());
        var stands = year.stands();
        if (stands == null || !stands.contains(plan.criterion())) throw new Refused("campaigns.error.plan-for-met");
        if (plan.what().isBlank()) throw new Refused("campaigns.error.what");
        if (plan.helper().isBlank()) throw new Refused("campaigns.error.helper");
        try {
            return gate.reading(actor, () -> {
                var made = db.sql("""
                                insert into campaigns.plan (household_year_id, branch_id, criterion, what, helper, due, author)
                                values (:year, :branch, :criterion, :what, :helper, :due, :author) returning id""")
                        .param("year", id.value())
                        .param("branch", year.branch().value())
                        .param("criterion", plan.criterion())
                        .param("what", plan.what().strip())
                        .param("helper", plan.helper().strip())
                        .param("due", plan.due())
                        .param("author", actor.login())
                        .query((row, n) -> new PlanId(row.getObject(1, UUID.class)))
                        .single();
                audit.wrote(actor, "campaigns.plan-help", "campaigns.plan", made, "what", "helper", "due");
                return made;
            });
        } catch (DuplicateKeyException planned) {
            throw new Refused("campaigns.error.planned");
        }
    }

    /**
     * Looks again.
     *
     * @throws Refused for a day to come, without a next day where it is not met, or when it was found met before
     */
    @Transactional
    public void lookAgain(PlanId id, Recheck look, Actor actor) {
        var plan = find(id, actor);
        gate.demandWrite(actor, plan.branch());
        var due = look.due();
        if (plan.metOn() != null) throw new Refused("campaigns.error.met-before");
        if (look.day().isAfter(gate.today())) throw new Refused("campaigns.error.day-of-look");
        if (!look.met() && (due == null || !due.isAfter(look.day()))) throw new Refused("campaigns.error.next-look");
        gate.reading(actor, () -> {
            db.sql("""
                            insert into campaigns.recheck (plan_id, household_id, branch_id, day, met, helped, due, note, author)
                            select plan.id, household_id, plan.branch_id, :day::date, :met,
                                   :met and not exists (
                                     select from campaigns.recheck before join campaigns.plan other on other.id = before.plan_id
                                      where other.household_year_id = plan.household_year_id and before.helped),
                                   :due::date, :note, :author
                              from campaigns.plan join campaigns.household_year year on year.id = household_year_id
                             where plan.id = :id""")
                    .param("id", id.value())
                    .param("day", look.day())
                    .param("met", look.met())
                    .param("due", look.met() ? null : due)
                    .param("note", look.note().strip())
                    .param("author", actor.login())
                    .update();
            audit.wrote(actor, "campaigns.look-again", "campaigns.plan", id, "met");
            return id;
        });
    }

    private Object branches(UnitId unit) {
        return Columns.of(units.branchesUnder(unit, gate.today()), UnitId::value);
    }

    private static HelpPlan plan(ResultSet row, int number) throws SQLException {
        return new HelpPlan(
                new PlanId(row.getObject("id", UUID.class)),
                new HouseholdYearId(row.getObject("household_year_id", UUID.class)),
                new UnitId(row.getLong("branch_id")),
                row.getString("head_name"),
                row.getInt("criterion"),
                row.getString("what"),
                row.getString("helper"),
                row.getObject("due", LocalDate.class),
                row.getObject("met_on", LocalDate.class));
    }
}
