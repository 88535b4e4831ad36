package vn.sohoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Duplicates.Ranked;
import vn.sohoi.people.Duplicates.Searched;
import vn.sohoi.people.ListedPair.Side;
import vn.sohoi.people.pairs.Pass.Pair;
import vn.sohoi.people.pairs.Sign;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Writes and reads pairs and what was said of them; every call stands within a scope. */
@Repository
class DuplicateRows {
    private static final int BATCH = 5_000;

    /**
     * Those of a unit's branches by their indexes, for a policy with 'or' reads the whole table. The last answer holds; one
     * that was put together and taken apart again was answered, too.
     */
    private static final SqlText OPEN = SqlText.of("""
              from (select low, high from people.duplicate_pair
                     where low_branch in (select branch_id from access.scope_branch where scope_id = :unit)
                     union
                    select low, high from people.duplicate_pair
                     where high_branch in (select branch_id from access.scope_branch where scope_id = :unit)) own
              join people.duplicate_pair pair on pair.low = own.low and pair.high = own.high
              left join people.person low  on low.id = pair.low
              left join people.person high on high.id = pair.high
             where low.merged_into is null and high.merged_into is null
               and not exists (select from people.duplicate_decision
                                where duplicate_decision.low = pair.low and duplicate_decision.high = pair.high)""");

    private static final SqlText SIDES = SqlText.of("""
            select pair.low, pair.low_branch, low.full_name as low_name, low.birth_year as low_year,
                   low.birth_month as low_month, low.birth_day as low_day,
                   pair.high, pair.high_branch, high.full_name as high_name, high.birth_year as high_year,
                   high.birth_month as high_month, high.birth_day as high_day, pair.score, pair.signs""");

    private final Db db;

    DuplicateRows(Db db) {
        this.db = db;
    }

    /** These pairs instead of all earlier ones; those decided are left out. Gives how many there are now. */
    long replace(List<Pair> pairs, LongConsumer done) {
        db.sql("delete from people.duplicate_pair").update();
        long kept = 0;
        for (int from = 0; from < pairs.size(); from += BATCH) {
            kept += insert(pairs.subList(from, Math.min(pairs.size(), from + BATCH)));
            done.accept(Math.min(pairs.size(), from + BATCH));
        }
        return kept;
    }

    private long insert(List<Pair> pairs) {
        return db.sql("""
                        insert into people.duplicate_pair (low, high, low_branch, high_branch, score, signs)
                        select low.id, high.id, low.branch_id, high.branch_id, found.score, string_to_array(found.signs, ' ')
                          from unnest(:ones::uuid[], :others::uuid[], :scores::int[], :signs::text[])
                            as found (one, other, score, signs)
                          join people.person low  on low.id = least(found.one, found.other)
                          join people.person high on high.id = greatest(found.one, found.other)
                         where low.merged_into is null and high.merged_into is null
                           and not exists (select from people.duplicate_decision decided
                                            where decided.low = low.id and decided.high = high.id)""")
                .param("ones", Columns.of(pairs, Pair::one))
                .param("others", Columns.of(pairs, Pair::other))
                .param("scores", Columns.of(pairs, Pair::score))
                .param(
                        "signs",
                        Columns.of(
                                pairs,
                                pair -> pair.signs().stream().map(Sign::name).collect(Collectors.joining(" "))))
                .update();
    }

    void searched(Searched searched) {
        db.sql("""
                        insert into people.duplicate_pass (at, persons, pairs, left_out)
                        values (:at, :persons, :pairs, :left)""")
                .param("at", searched.at().atOffset(ZoneOffset.UTC))
                .param("persons", searched.persons())
                .param("pairs", searched.pairs())
                .param("left", searched.left())
                .update();
    }

    Optional<Searched> last() {
        return db.sql("select at, persons, pairs, left_out from people.duplicate_pass order by id desc limit 1")
                .query((row, n) -> new Searched(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getLong("persons"),
                        row.getLong("pairs"),
                        row.getLong("left_out")))
                .optional();
    }

    List<ListedPair> pairs(UnitId unit, int limit, int after) {
        return db.sql(SIDES.then(OPEN).then("order by pair.score desc, pair.low, pair.high limit :limit offset :after"))
                .param("unit", unit.value())
                .param("limit", limit)
                .param("after", after)
                .query(DuplicateRows::pair)
                .list();
    }

    /** The likeliest pairs without a name. */
    List<Ranked> ranked(int limit) {
        return db.sql(
                        "select low, high, score, signs from people.duplicate_pair order by score desc, low, high limit :limit")
                .param("limit", limit)
                .query((row, n) -> new Ranked(
                        new PersonId(row.getObject("low", UUID.class)),
                        new PersonId(row.getObject("high", UUID.class)),
                        row.getInt("score"),
                        signs(row)))
                .list();
    }

    /** How many pairs touch each branch. */
    Map<UnitId, Long> byBranch() {
        var counts = new HashMap<UnitId, Long>();
        db.sql("""
                        select branch, count(*) as pairs
                          from (select low_branch as branch from people.duplicate_pair
                                union all
                                select high_branch from people.duplicate_pair where high_branch <> low_branch) touched
                         group by branch""").query(row -> {
            counts.put(new UnitId(row.getLong("branch")), row.getLong("pairs"));
        });
        return counts;
    }

    long count(UnitId unit, int score) {
        return db.sql(SqlText.of("select count(*)").then(OPEN).then("and pair.score >= :score"))
                .param("unit", unit.value())
                .param("score", score)
                .query(Long.class)
                .single();
    }

    /** Both of them within the scope and standing; whether a pass found them or not. */
    Optional<ListedPair> pair(Couple couple) {
        return db.sql("""
                        select low.id as low, low.branch_id as low_branch, low.full_name as low_name, low.birth_year as low_year,
                               low.birth_month as low_month, low.birth_day as low_day,
                               high.id as high, high.branch_id as high_branch, high.full_name as high_name,
                               high.birth_year as high_year, high.birth_month as high_month, high.birth_day as high_day,
                               coalesce(score, 0) as score, coalesce(signs, '{}') as signs
                          from people.person low
                          join people.person high on high.id = :high and high.merged_into is null
                          left join people.duplicate_pair pair on pair.low = low.id and pair.high = high.id
                         where low.id = :low and low.merged_into is null and low.id <> high.id""")
                .param("low", couple.low().value())
                .param("high", couple.high().value())
                .query(DuplicateRows::pair)
                .optional();
    }

    void decide(Couple couple, Decision decision, Actor actor) {
        db.sql("""
                        insert into people.duplicate_decision (low, high, decision, login)
                        values (:low, :high, :decision, :login)""")
                .param("low", couple.low().value())
                .param("high", couple.high().value())
                .param("decision", decision.name())
                .param("login", actor.login())
                .update();
    }

    private static ListedPair pair(ResultSet row, int number) throws SQLException {
        return new ListedPair(
                new Side(
                        new PersonId(row.getObject("low", UUID.class)),
                        new UnitId(row.getLong("low_branch")),
                        row.getString("low_name"),
                        birth(row, "low_year", "low_month", "low_day")),
                new Side(
                        new PersonId(row.getObject("high", UUID.class)),
                        new UnitId(row.getLong("high_branch")),
                        row.getString("high_name"),
                        birth(row, "high_year", "high_month", "high_day")),
                row.getInt("score"),
                signs(row));
    }

    private static List<Sign> signs(ResultSet row) throws SQLException {
        var words = (String[]) row.getArray("signs").getArray();
        return Arrays.stream(words).map(Sign::valueOf).toList();
    }

    private static @Nullable PartialDate birth(ResultSet row, String year, String month, String day)
            throws SQLException {
        var known = row.getObject(year, Integer.class);
        return known == null
                ? null
                : new PartialDate(known, row.getObject(month, Integer.class), row.getObject(day, Integer.class));
    }
}
