package vn.sohoi.campaigns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * The sample of households that a commune looks at itself: drawn by chance, more of the branches that were found wrong more often
 * before. Whoever has the seed can draw it again and gets the same households (decision 0059).
 */
@Service
public class Samples {
    private static final int WHOLE = 100;

    /** Verified until the draw, each with the branch that verified it; the branches' weights were kept with the draw. */
    private static final SqlText LOTS = SqlText.of("""
            with candidate as (
              select distinct on (year.id) year.id, year.household_id, step.branch_id
                from campaigns.sample
                join campaigns.sample_branch on sample_id = sample.id
                join campaigns.step on step.branch_id = sample_branch.branch_id and kind = 'BRANCH' and at <= drawn_at
                join campaigns.household_year year on year.id = household_year_id and year.year = sample.year
               where sample.id = :sample
               order by year.id, step.id desc),
            lot as (
              select candidate.id, candidate.branch_id,
                     row_number() over (order by campaigns.lot(seed, household_id, campaigns.weight(checked, differed)), candidate.id)
                       as place,
                     ceil(count(*) over () * percent / 100.0) as wanted
                from candidate join campaigns.sample on sample.id = :sample
                join campaigns.sample_branch on sample_id = sample.id and sample_branch.branch_id = candidate.branch_id)""");

    private final Db db;
    private final HouseholdGate gate;
    private final Audit audit;

    Samples(Db db, HouseholdGate gate, Audit audit) {
        this.db = db;
        this.gate = gate;
        this.audit = audit;
    }

    /**
     * Draws the year's sample among what the branches beneath verified until now.
     *
     * @param percent from 1 to 100
     * @param seed any number
     * @throws Refused when it was drawn before, or nothing was verified yet
     */
    @Transactional
    public SampleId draw(UnitId commune, int year, int percent, long seed, Actor actor) {
        gate.demandApprove(actor, commune);
        if (!gate.isCommune(commune)) throw new Refused("campaigns.error.not-a-commune");
        if (percent < 1 || percent > WHOLE) throw new Refused("campaigns.error.percent");
        var branches = Columns.of(gate.branches(commune, year), UnitId::value);
        try {
            return gate.reading(actor, () -> {
                var id = enter(commune, year, percent, seed, actor);
                if (weigh(id, branches, year) == 0) throw new Refused("campaigns.error.nothing-verified");
                db.sql(LOTS.then("""
                                insert into campaigns.sampled (sample_id, household_year_id, branch_id)
                                select :sample, id, branch_id from lot where place <= wanted""")).param("sample", id.value()).update();
                audit.wrote(actor, "campaigns.draw-sample", "campaigns.sample", id, "seed", "percent");
                return id;
            });
        } catch (DuplicateKeyException drawn) {
            throw new Refused("campaigns.error.drawn");
        }
    }

    /** The year's sample of the commune, if one was drawn; to who sees its households by name. */
    @Transactional(readOnly = true)
    public Optional<Sample> of(UnitId commune, int year, Actor reader) {
        gate.demandNames(reader, commune);
        return gate.reading(
                reader,
                () -> db.sql("""
                        select id, unit_id, year, percent, seed, drawn_at, author from campaigns.sample
                         where unit_id = :unit and year = :year""")
                        .param("unit", commune.value())
                        .param("year", year)
                        .query((row, n) -> {
                            var id = new SampleId(row.getObject("id", UUID.class));
                            return new Sample(
                                    id,
                                    commune,
                                    year,
                                    row.getInt("percent"),
                                    row.getLong("seed"),
                                    row.getObject("drawn_at", java.time.OffsetDateTime.class),
                                    row.getString("author"),
                                    branches(id));
                        })
                        .optional());
    }

    /** What was drawn and kept. */
    @Transactional(readOnly = true)
    public List<HouseholdYearId> drawn(SampleId id, Actor reader) {
        gate.demandNames(reader, commune(id));
        return gate.reading(
                reader,
                () -> db.sql("select household_year_id from campaigns.sampled where sample_id = :id")
                        .param("id", id.value())
                        .query((row, n) -> new HouseholdYearId(row.getObject(1, UUID.class)))
                        .list());
    }

    /** Draws it again with its own seed among those that were candidates then; writes nothing. */
    @Transactional(readOnly = true)
    public List<HouseholdYearId> drawAgain(SampleId id, Actor reader) {
        gate.demandNames(reader, commune(id));
        return gate.reading(
                reader,
                () -> db.sql(LOTS.then("select id from lot where place <= wanted order by place"))
                        .param("sample", id.value())
                        .query((row, n) -> new HouseholdYearId(row.getObject(1, UUID.class)))
                        .list());
    }

    private UnitId commune(SampleId id) {
        return db.sql("select unit_id from campaigns.sample where id = :id")
                .param("id", id.value())
                .query((row, n) -> new UnitId(row.getLong(1)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private SampleId enter(UnitId commune, int year, int percent, long seed, Actor actor) {
        return db.sql("""
                        insert into campaigns.sample (unit_id, year, percent, seed, author)
                        values (:unit, :year, :percent, :seed, :author) returning id""")
                .param("unit", commune.value())
                .param("year", year)
                .param("percent", percent)
                .param("seed", seed)
                .param("author", actor.login())
                .query((row, n) -> new SampleId(row.getObject(1, UUID.class)))
                .single();
    }

    /** What the commune saw of each branch in the years before, beside what the branch had said of the same households. */
    private int weigh(SampleId id, Object branches, int year) {
        return db.sql("""
                        with verified as (
                          select step.branch_id, count(distinct household_year_id) as candidates
                            from campaigns.step join campaigns.household_year year on year.id = household_year_id
                           where kind = 'BRANCH' and step.branch_id = any(:branches::bigint[]) and year.year = :year
                           group by step.branch_id),
                        looked as (
                          select step.branch_id, count(*) as checked, count(*) filter (where step.failed <> before.failed) as differed
                            from campaigns.step
                            join campaigns.household_year year on year.id = step.household_year_id and year.year < :year
                           cross join lateral (
                             select failed from campaigns.step said
                              where said.household_year_id = step.household_year_id and said.kind = 'BRANCH' and said.id < step.id
                              order by said.id desc limit 1) before
                           where step.kind = 'COMMUNE' and step.branch_id = any(:branches::bigint[])
                           group by step.branch_id)
                        insert into campaigns.sample_branch (sample_id, branch_id, checked, differed, candidates)
                        select :sample, verified.branch_id, coalesce(checked, 0), coalesce(differed, 0), candidates
                          from verified left join looked using (branch_id)""")
                .param("branches", branches)
                .param("year", year)
                .param("sample", id.value())
                .update();
    }

    private List<Sample.OfBranch> branches(SampleId id) {
        return db.sql("""
                        select branch_id, checked, differed, campaigns.weight(checked, differed)::double precision as weight,
                               candidates,
                               (select count(*) from campaigns.sampled join campaigns.step on step.household_year_id = sampled.household_year_id
                                 where sampled.sample_id = held.sample_id and kind = 'BRANCH' and step.branch_id = held.branch_id
                                   and not exists (select from campaigns.step later
                                                    where later.household_year_id = step.household_year_id and later.kind = 'BRANCH'
                                                      and later.id > step.id)) as drawn
                          from campaigns.sample_branch held where sample_id = :id
                         order by weight desc, branch_id""")
                .param("id", id.value())
                .query((row, n) -> new Sample.OfBranch(
                        new UnitId(row.getLong("branch_id")),
                        row.getInt("checked"),
                        row.getInt("differed"),
                        row.getDouble("weight"),
                        row.getInt("candidates"),
                        row.getInt("drawn")))
                .list();
    }
}
