package vn.sohoi.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.HouseholdId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes households' years and their steps; every call stands within a scope. */
@Repository
class HouseholdYearRows {
    private static final SqlText LINE = SqlText.of("""
            select year_now.id, household.id as household_id, coalesce(year_now.branch_id, home.branch_id) as branch_id,
                   household.head_name, self, branch, commune, result,
                   exists (select from campaigns.sampled where household_year_id = year_now.id) as drawn
              from people.household
              left join campaigns.home on home.household_id = household.id and upper_inf(home.recorded)
                                      and home.valid @> :day::date and home.branch_id = any(:branches::bigint[])
              left join campaigns.year_now on year_now.household_id = household.id and year = :year
                                          and year_now.branch_id = any(:branches::bigint[])""");

    private final Db db;

    HouseholdYearRows(Db db) {
        this.db = db;
    }

    /** Member households of the branches on the day, and whatever was said of the year there; by name. */
    List<HouseholdYear> of(Collection<UnitId> branches, int year, LocalDate day) {
        return db.sql(LINE.then("""
                        where household.id in (
                          select household_id from campaigns.home
                           where branch_id = any(:branches::bigint[]) and upper_inf(recorded) and valid @> :day::date
                          union
                          select household_id from campaigns.household_year
                           where branch_id = any(:branches::bigint[]) and year = :year)
                        order by household.head_name, household.id"""))
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("year", year)
                .param("day", day)
                .query(HouseholdYearRows::line)
                .list();
    }

    /** The household's year, wherever it stands. */
    Optional<HouseholdYear> find(HouseholdYearId id) {
        return db.sql("""
                        select year_now.id, household_id, year_now.branch_id, household.head_name, self, branch, commune, result,
                               exists (select from campaigns.sampled where household_year_id = year_now.id) as drawn
                          from campaigns.year_now join people.household on household.id = household_id
                         where year_now.id = :id""")
                .param("id", id.value())
                .query(HouseholdYearRows::line)
                .optional();
    }

    long verified(Collection<UnitId> branches, int year) {
        return db.sql("""
                        select count(*) from campaigns.year_now
                         where branch_id = any(:branches::bigint[]) and year = :year and branch is not null and result is null""")
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("year", year)
                .query(Long.class)
                .single();
    }

    /** How many households do not meet each criterion, as they stand; those that nobody looked at are in none. */
    Map<Integer, Integer> failing(Collection<UnitId> branches, int year) {
        var failing = new TreeMap<Integer, Integer>();
        db.sql("""
                        select criterion, count(*) as households from campaigns.year_now
                         cross join lateral unnest(stands) failed (criterion)
                         where branch_id = any(:branches::bigint[]) and year = :year group by criterion""")
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("year", year)
                .query(row -> {
                    failing.put(row.getInt("criterion"), row.getInt("households"));
                });
        return failing;
    }

    /** Which year it is, by which campaign. */
    YearOf yearOf(HouseholdYearId id) {
        return db.sql("select year, campaign_id from campaigns.household_year where id = :id")
                .param("id", id.value())
                .query((row, n) -> new YearOf(row.getInt("year"), new CampaignId(row.getLong("campaign_id"))))
                .single();
    }

    /** A year and the campaign that was asked in it. */
    record YearOf(int year, CampaignId campaign) {}

    List<Step> steps(HouseholdYearId id) {
        return db.sql("""
                        select kind, failed, unclear, day, reason, author from (
                          select kind, failed, '{}'::smallint[] as unclear, day, reason, author, at, id from campaigns.step
                           where household_year_id = :id
                          union all
                          select kind, failed, unclear, day, reason, author, at, id from campaigns.unclear_look
                           where household_year_id = :id) said
                         order by at, id""")
                .param("id", id.value())
                .query((row, n) -> new Step(
                        StepKind.valueOf(row.getString("kind")),
                        failedOf(row, "failed"),
                        failedOf(row, "unclear"),
                        row.getObject("day", LocalDate.class),
                        row.getString("reason"),
                        row.getString("author")))
                .list();
    }

    /** A year for each household that has none yet. */
    void open(UnitId branch, CampaignId campaign, int year, List<HouseholdId> households) {
        db.sql("""
                        insert into campaigns.household_year (household_id, branch_id, campaign_id, year)
                        select household, :branch, :campaign, :year from unnest(:households::uuid[]) household
                        on conflict (household_id, year) do nothing""")
                .param("branch", branch.value())
                .param("campaign", campaign.value())
                .param("year", year)
                .param("households", Columns.of(households, HouseholdId::value))
                .update();
    }

    /** What is clear becomes a step; what is not stands beside the steps. */
    void say(UnitId branch, int year, StepKind kind, List<Mark> marks, LocalDate day, Actor actor) {
        var clear = marks.stream().collect(Collectors.partitioningBy(Mark::isClear));
        step(branch, year, kind, clear.getOrDefault(true, List.of()), day, actor);
        lookUnclear(branch, year, kind, clear.getOrDefault(false, List.of()), day, actor);
    }

    private void step(UnitId branch, int year, StepKind kind, List<Mark> marks, LocalDate day, Actor actor) {
        db.sql("""
                        insert into campaigns.step (household_year_id, branch_id, kind, failed, day, reason, author)
                        select year.id, :branch, :kind, said.failed::smallint[], :day::date, said.reason, :author
                          from unnest(:households::uuid[], :failed::text[], :reasons::text[]) with ordinality
                            as said (household, failed, reason, place)
                          join campaigns.household_year year on year.household_id = said.household and year.year = :year
                         order by said.place""")
                .param("branch", branch.value())
                .param("year", year)
                .param("kind", kind.name())
                .param("households", Columns.of(marks, mark -> mark.household().value()))
                .param("failed", Columns.of(marks, mark -> array(mark.failed())))
                .param("reasons", Columns.of(marks, Mark::reason))
                .param("day", day)
                .param("author", actor.login())
                .update();
    }

    private void lookUnclear(UnitId branch, int year, StepKind kind, List<Mark> marks, LocalDate day, Actor actor) {
        db.sql("""
                        insert into campaigns.unclear_look (household_year_id, branch_id, kind, failed, unclear, day, reason, author)
                        select year.id, :branch, :kind, said.failed::smallint[], said.unclear::smallint[], :day::date, said.reason,
                               :author
                          from unnest(:households::uuid[], :failed::text[], :unclear::text[], :reasons::text[])
                            as said (household, failed, unclear, reason)
                          join campaigns.household_year year on year.household_id = said.household and year.year = :year""")
                .param("branch", branch.value())
                .param("year", year)
                .param("kind", kind.name())
                .param("households", Columns.of(marks, mark -> mark.household().value()))
                .param("failed", Columns.of(marks, mark -> array(mark.failed())))
                .param("unclear", Columns.of(marks, mark -> array(mark.unclear())))
                .param("reasons", Columns.of(marks, Mark::reason))
                .param("day", day)
                .param("author", actor.login())
                .update();
    }

    /** What stands of those that the branches verified and nobody concluded becomes their result. */
    List<UUID> conclude(Collection<UnitId> branches, int year, LocalDate day, Actor actor) {
        return db.sql("""
                        with open as (
                          select id, household_id, branch_id, stands from campaigns.year_now
                           where branch_id = any(:branches::bigint[]) and year = :year and branch is not null and result is null),
                        said as (
                          insert into campaigns.step (household_year_id, branch_id, kind, failed, day, author)
                          select id, branch_id, 'RESULT', stands, :day::date, :author from open order by id)
                        select household_id from open""")
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("year", year)
                .param("day", day)
                .param("author", actor.login())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    void plaque(HouseholdYear household, LocalDate day, String decision, Actor actor) {
        var id = household.id();
        db.sql("""
                        insert into campaigns.plaque (household_year_id, household_id, branch_id, day, decision, author)
                        values (:id, :household, :branch, :day, :decision, :author)""")
                .param("id", id == null ? null : id.value())
                .param("household", household.household().value())
                .param("branch", household.branch().value())
                .param("day", day)
                .param("decision", decision)
                .param("author", actor.login())
                .update();
    }

    /** When the plaque of the year was fixed, by which decision. */
    Optional<Plaque> plaque(HouseholdYearId id) {
        return db.sql("select day, decision from campaigns.plaque where household_year_id = :id")
                .param("id", id.value())
                .query((row, n) -> plaque(row))
                .optional();
    }

    /** Households of the branches that have the year's plaque, by its day and the name of their heads; none whose name was erased. */
    List<Certificates.WithPlaque> withPlaque(Collection<UnitId> branches, int year) {
        return db.sql("""
                        select year_now.id, year_now.household_id, year_now.branch_id, household.head_name, self, branch, commune,
                               result, false as drawn, plaque.day, plaque.decision
                          from campaigns.plaque
                          join campaigns.year_now on year_now.id = plaque.household_year_id and year = :year
                          join people.household on household.id = year_now.household_id
                         where plaque.branch_id = any(:branches::bigint[]) and household.head_name <> ''
                         order by plaque.day, household.head_name, household.id""")
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("year", year)
                .query((row, n) -> new Certificates.WithPlaque(line(row, n), plaque(row)))
                .list();
    }

    /** Whether {@link #withPlaque} finds any. */
    boolean anyWithPlaque(Collection<UnitId> branches, int year) {
        return db.sql("""
                        select exists (
                          select from campaigns.plaque
                            join campaigns.household_year year_of on year_of.id = plaque.household_year_id and year = :year
                            join people.household on household.id = plaque.household_id
                           where plaque.branch_id = any(:branches::bigint[]) and household.head_name <> '')""")
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    static String array(List<Integer> numbers) {
        return numbers.toString().replace('[', '{').replace(']', '}').replace(" ", "");
    }

    static HouseholdYear line(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new HouseholdYear(
                id == null ? null : new HouseholdYearId(id),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                new UnitId(row.getLong("branch_id")),
                row.getString("head_name"),
                failed(row, "self"),
                failed(row, "branch"),
                failed(row, "commune"),
                failed(row, "result"),
                row.getBoolean("drawn"));
    }

    private static List<Integer> failedOf(ResultSet row, String column) throws SQLException {
        var failed = failed(row, column);
        return failed == null ? List.of() : failed;
    }

    private static @Nullable List<Integer> failed(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null
                ? null
                : Arrays.stream((Short[]) array.getArray()).map(Short::intValue).toList();
    }

    private static Plaque plaque(ResultSet row) throws SQLException {
        return new Plaque(row.getObject("day", LocalDate.class), row.getString("decision"));
    }
}
