package vn.sohoi.emulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.emulation.clusters.ClusterId;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes rounds, who takes part and the steps they took. */
@Repository
class RoundRows {
    private static final SqlText ROUND = SqlText.of("""
            select id, scheme_id, unit_id, cluster_id, lower(period) as begins, upper(period) as ends, claim_until, object_days
              from emulation.round""");

    private final Db db;

    RoundRows(Db db) {
        this.db = db;
    }

    /** Empty where the holder has a round of that scheme and period already. */
    Optional<RoundId> open(NewRound round, List<Taking> units, Actor actor) {
        var cluster = round.cluster();
        var opened = db.sql("""
                        insert into emulation.round (scheme_id, unit_id, cluster_id, period, claim_until, object_days, author)
                        values (:scheme, :unit, :cluster::uuid, :period::daterange, :claimUntil::date, :objectDays, :author)
                        on conflict on constraint round_once do nothing
                        returning id""")
                .param("scheme", round.scheme().value())
                .param("unit", round.holder().value())
                .param("cluster", cluster == null ? null : cluster.value())
                .param("period", round.period().span().asRange())
                .param("claimUntil", round.claimUntil())
                .param("objectDays", round.objectDays())
                .param("author", actor.login())
                .query((row, n) -> new RoundId(row.getObject(1, UUID.class)))
                .optional();
        opened.ifPresent(id -> enter(id, units));
        return opened;
    }

    private void enter(RoundId id, List<Taking> units) {
        db.sql("""
                        insert into emulation.round_unit (round_id, unit_id, checked_by)
                        select :round, unit_id, checked_by
                          from unnest(:units::bigint[], :checkedBy::bigint[]) as taking (unit_id, checked_by)""")
                .param("round", id.value())
                .param("units", Columns.of(units, Taking::unit))
                .param("checkedBy", Columns.of(units, Taking::checkedBy))
                .update();
    }

    void step(RoundId round, RoundStep step, Why why, LocalDate day, Actor actor) {
        db.sql("""
                        insert into emulation.round_step (round_id, step, decision, known_at, day, author)
                        values (:round, :step, :decision, :knownAt::timestamptz, :day::date, :author)""")
                .param("round", round.value())
                .param("step", step.name())
                .param("decision", why.decision())
                .param(
                        "knownAt",
                        why.knownAt() == null ? null : OffsetDateTime.ofInstant(why.knownAt(), ZoneOffset.UTC))
                .param("day", day)
                .param("author", actor.login())
                .update();
    }

    /**
     * What decides a round.
     *
     * @param decision its number; empty for every step before
     * @param knownAt what the book knew then was decided; null before
     */
    record Why(String decision, @Nullable Instant knownAt) {
        static final Why NONE = new Why("", null);
    }

    Optional<Round> find(RoundId id) {
        return db.sql(ROUND.then("where id = :id"))
                .param("id", id.value())
                .query(this::round)
                .optional();
    }

    /** Those that these units hold or take part in, the newest period first. */
    List<Round> of(Collection<UnitId> holders, @Nullable UnitId taking) {
        return db.sql(ROUND.then("""
                        where unit_id = any(:units::bigint[])
                           or id in (select round_id from emulation.round_unit where unit_id = :taking)
                        order by lower(period) desc, recorded_at desc"""))
                .param("units", holders.stream().map(UnitId::toString).toArray(String[]::new))
                .param("taking", taking == null ? null : taking.value())
                .query(this::round)
                .list();
    }

    /**
     * One of the units that stands in another round whose grades are counted for a year that overlaps this one. Rounds open one
     * after the other, so that two of them do not miss each other.
     */
    Optional<UnitId> countedElsewhere(RoundId round) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('emulation.counted-rounds', 0))")
                .query(row -> {});
        return db.sql("""
                        with counting as (
                          select round.id, period from emulation.round
                           where upper(period) = lower(period) + interval '1 year'
                             and exists (select from emulation.grade
                                          where grade.scheme_id = round.scheme_id and counts_as is not null))
                        select mine.unit_id
                          from counting this
                          join emulation.round_unit mine on mine.round_id = this.id
                          join emulation.round_unit theirs on theirs.unit_id = mine.unit_id and theirs.round_id <> this.id
                          join counting other on other.id = theirs.round_id and other.period && this.period
                         where this.id = :round
                         order by mine.unit_id limit 1""")
                .param("round", round.value())
                .query((row, n) -> new UnitId(row.getLong(1)))
                .optional();
    }

    List<Taking> units(RoundId round) {
        return db.sql("""
                        select unit_id, checked_by from emulation.round_unit where round_id = :round order by unit_id""")
                .param("round", round.value())
                .query((row, n) -> {
                    var by = row.getObject(2, Long.class);
                    return new Taking(new UnitId(row.getLong(1)), by == null ? null : new UnitId(by));
                })
                .list();
    }

    /** Who scores whom is said anew. */
    void cross(RoundId round, List<Taking> units) {
        db.sql("""
                        update emulation.round_unit set checked_by = taking.checked_by
                          from unnest(:units::bigint[], :checkedBy::bigint[]) as taking (unit_id, checked_by)
                         where round_id = :round and round_unit.unit_id = taking.unit_id""")
                .param("round", round.value())
                .param("units", Columns.of(units, Taking::unit))
                .param("checkedBy", Columns.of(units, Taking::checkedBy))
                .update();
    }

    /** The rounds of a cluster, the newest first. */
    List<Round> of(ClusterId cluster) {
        return db.sql(ROUND.then("where cluster_id = :cluster order by lower(period) desc, recorded_at desc"))
                .param("cluster", cluster.value())
                .query(this::round)
                .list();
    }

    /** By the clock that records. */
    Instant now() {
        return db.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private Round round(ResultSet row, int number) throws SQLException {
        var id = new RoundId(row.getObject("id", UUID.class));
        var cluster = row.getObject("cluster_id", UUID.class);
        return new Round(
                id,
                new SchemeId(row.getObject("scheme_id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                cluster == null ? null : new ClusterId(cluster),
                Period.of(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)),
                row.getObject("claim_until", LocalDate.class),
                row.getInt("object_days"),
                steps(id));
    }

    private List<Round.Taken> steps(RoundId round) {
        return db.sql("""
                        select step, decision, known_at, day, author, at from emulation.round_step
                         where round_id = :round order by place""")
                .param("round", round.value())
                .query((row, n) -> {
                    var known = row.getObject(3, OffsetDateTime.class);
                    return new Round.Taken(
                            RoundStep.valueOf(row.getString(1)),
                            row.getString(2),
                            known == null ? null : known.toInstant(),
                            row.getObject(4, LocalDate.class),
                            row.getString(5),
                            row.getObject(6, OffsetDateTime.class).toInstant());
                })
                .list();
    }
}
