package vn.sohoi.targets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.units.UnitLevel;

/** Reads and writes resolutions and their targets. */
@Repository
class ResolutionRows {
    private static final SqlText RESOLUTION = SqlText.of("""
            select id, unit_id, kind, number, title, issued, lower(valid) as begins, upper(valid) as ends, author, recorded_at
              from targets.resolution""");
    private static final SqlText TARGET = SqlText.of("""
            select target.id, resolution_id, resolution.unit_id, place, name, shape, indicator, direction, level,
                   lower(period) as begins, upper(period) as ends, wanted.amount
              from targets.target
              join targets.resolution on resolution.id = target.resolution_id
              join targets.wanted on wanted.target_id = target.id and upper_inf(wanted.recorded)""");

    private final Db db;

    ResolutionRows(Db db) {
        this.db = db;
    }

    ResolutionId enter(NewResolution paper, Actor actor) {
        return db.sql("""
                        insert into targets.resolution (unit_id, kind, number, title, issued, valid, author)
                        values (:unit, :kind, :number, :title, :issued::date, :valid::daterange, :author)
                        returning id""")
                .param("unit", paper.unit().value())
                .param("kind", paper.kind().name())
                .param("number", paper.number())
                .param("title", paper.title())
                .param("issued", paper.issued())
                .param("valid", paper.valid().asRange())
                .param("author", actor.login())
                .query((row, n) -> new ResolutionId(row.getObject(1, UUID.class)))
                .single();
    }

    Optional<Resolution> find(ResolutionId id) {
        return db.sql(RESOLUTION.then("where id = :id"))
                .param("id", id.value())
                .query(ResolutionRows::resolution)
                .optional();
    }

    /** Of these issuers, the newest first. */
    List<Resolution> of(Collection<UnitId> issuers) {
        return db.sql(RESOLUTION.then("where unit_id = any(:units::bigint[]) order by lower(valid) desc, kind, id"))
                .param("units", array(issuers))
                .query(ResolutionRows::resolution)
                .list();
    }

    TargetId set(NewTarget target, Actor actor) {
        var level = target.level();
        var id = db.sql("""
                        insert into targets.target
                          (resolution_id, place, name, shape, indicator, direction, period, level)
                        values (:resolution, (select coalesce(max(place), 0) + 1 from targets.target
                                               where resolution_id = :resolution),
                                :name, :shape, :indicator, :direction, :period::daterange, :level)
                        returning id""")
                .param("resolution", target.resolution().value())
                .param("name", target.name())
                .param("shape", target.shape().name())
                .param("indicator", target.indicator())
                .param("direction", target.direction().name())
                .param("period", target.period().span().asRange())
                .param("level", level == null ? null : level.name())
                .query((row, n) -> new TargetId(row.getObject(1, UUID.class)))
                .single();
        want(id, target.wanted(), "", actor);
        return id;
    }

    /** What is wanted from now on; what was wanted before is believed no more and stays. */
    void want(TargetId target, java.math.BigDecimal amount, String reason, Actor actor) {
        db.sql("""
                        update targets.wanted set recorded = tstzrange(lower(recorded), clock_timestamp())
                         where target_id = :target and upper_inf(recorded)""").param("target", target.value()).update();
        db.sql("""
                        insert into targets.wanted (target_id, amount, author, reason)
                        values (:target, :amount, :author, :reason)""")
                .param("target", target.value())
                .param("amount", amount)
                .param("author", actor.login())
                .param("reason", reason)
                .update();
    }

    Optional<Target> find(TargetId id) {
        return db.sql(TARGET.then("where target.id = :id"))
                .param("id", id.value())
                .query(ResolutionRows::target)
                .optional();
    }

    /** The targets of a resolution in its order. */
    List<Target> of(ResolutionId resolution) {
        return db.sql(TARGET.then("where resolution_id = :resolution order by place"))
                .param("resolution", resolution.value())
                .query(ResolutionRows::target)
                .list();
    }

    /** The targets of these owners whose days hold the day. */
    List<Target> of(Collection<UnitId> owners, LocalDate day) {
        return db.sql(TARGET.then("""
                        where resolution.unit_id = any(:units::bigint[]) and period @> :day::date
                        order by lower(resolution.valid), resolution_id, place"""))
                .param("units", array(owners))
                .param("day", day)
                .query(ResolutionRows::target)
                .list();
    }

    static String array(Collection<UnitId> units) {
        return units.stream().map(UnitId::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Resolution resolution(ResultSet row, int number) throws SQLException {
        var paper = new NewResolution(
                new UnitId(row.getLong("unit_id")),
                NewResolution.Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("title"),
                row.getObject("issued", LocalDate.class),
                DateSpan.between(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)));
        return new Resolution(
                new ResolutionId(row.getObject("id", UUID.class)),
                paper,
                row.getString("author"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Target target(ResultSet row, int number) throws SQLException {
        var level = row.getString("level");
        return new Target(
                new TargetId(row.getObject("id", UUID.class)),
                new ResolutionId(row.getObject("resolution_id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                row.getInt("place"),
                row.getString("name"),
                Shape.valueOf(row.getString("shape")),
                row.getString("indicator"),
                row.getBigDecimal("amount"),
                Direction.valueOf(row.getString("direction")),
                Period.of(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)),
                level == null ? null : UnitLevel.valueOf(level));
    }
}
