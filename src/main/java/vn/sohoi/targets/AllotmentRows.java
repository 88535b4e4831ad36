package vn.sohoi.targets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes who was given how much, version by version. */
@Repository
class AllotmentRows {
    private static final SqlText ALLOTMENT = SqlText.of("""
            select allotment.id, target_id, giver_id, version, day, way, by_indicator, allotment.parts, author, reason,
                   lower(recorded) as begins, upper(recorded) as ends, share.unit_id, share.amounts
              from targets.allotment
              left join targets.share on share.allotment_id = allotment.id""");

    private final Db db;

    AllotmentRows(Db db) {
        this.db = db;
    }

    /** All that was ever given of some targets. */
    Map<TargetId, List<Allotment>> of(Collection<TargetId> targets) {
        return gathered(db.sql(ALLOTMENT.then("where target_id = any(:targets::uuid[])"))
                        .param(
                                "targets",
                                targets.stream().map(TargetId::toString).collect(Collectors.joining(",", "{", "}")))
                        .query(AllotmentRows::line)
                        .list())
                .collect(Collectors.groupingBy(Allotment::target));
    }

    /** All versions of one giver, the newest first. */
    List<Allotment> versions(TargetId target, UnitId giver) {
        return gathered(db.sql(ALLOTMENT.then("where target_id = :target and giver_id = :giver"))
                        .param("target", target.value())
                        .param("giver", giver.value())
                        .query(AllotmentRows::line)
                        .list())
                .sorted(Comparator.comparing(Allotment::version).reversed())
                .toList();
    }

    /** The version that holds, 0 for none; kept from others until the transaction ends. */
    int lock(TargetId target, UnitId giver) {
        return db.sql("""
                        select version from targets.allotment
                         where target_id = :target and giver_id = :giver and upper_inf(recorded) for update""")
                .param("target", target.value())
                .param("giver", giver.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Records it; the version before holds no more and stays. */
    AllotmentId give(NewAllotment wish, int version, LocalDate day, int parts, Actor actor) {
        var at = db.sql("""
                        update targets.allotment set recorded = tstzrange(lower(recorded), clock_timestamp())
                         where target_id = :target and giver_id = :giver and upper_inf(recorded)
                        returning upper(recorded)""")
                .param("target", wish.target().value())
                .param("giver", wish.giver().value())
                .query(OffsetDateTime.class)
                .optional()
                .orElse(null);
        var id = db.sql("""
                        insert into targets.allotment
                          (target_id, giver_id, version, day, way, by_indicator, parts, recorded, author, reason)
                        values (:target, :giver, :version, :day, :way, :indicator, :parts,
                                tstzrange(coalesce(:at::timestamptz, clock_timestamp()), null), :author, :reason)
                        returning id""")
                .param("target", wish.target().value())
                .param("giver", wish.giver().value())
                .param("version", version)
                .param("day", day)
                .param("way", wish.way().name())
                .param("indicator", wish.byIndicator())
                .param("parts", parts)
                .param("at", at)
                .param("author", actor.login())
                .param("reason", wish.reason())
                .query((row, n) -> new AllotmentId(row.getObject(1, UUID.class)))
                .single();
        share(id, wish.shares());
        return id;
    }

    private void share(AllotmentId id, Map<UnitId, List<Long>> shares) {
        var rows = List.copyOf(shares.entrySet());
        db.sql("""
                        insert into targets.share (allotment_id, unit_id, amounts)
                        select :allotment, unit_id::bigint, amounts::bigint[]
                          from unnest(:units::text[], :amounts::text[]) as given (unit_id, amounts)""")
                .param("allotment", id.value())
                .param("units", Columns.of(rows, Map.Entry::getKey))
                .param(
                        "amounts",
                        Columns.of(
                                rows,
                                row -> row.getValue().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(",", "{", "}"))))
                .update();
    }

    private record Line(Allotment head, @Nullable UnitId unit, List<Long> amounts) {}

    private static Stream<Allotment> gathered(List<Line> lines) {
        var all = new LinkedHashMap<AllotmentId, Allotment>();
        for (var line : lines) {
            var one = all.computeIfAbsent(line.head().id(), id -> line.head());
            if (line.unit() != null) one.shares().put(line.unit(), line.amounts());
        }
        return all.values().stream();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var head = new Allotment(
                new AllotmentId(row.getObject("id", UUID.class)),
                new TargetId(row.getObject("target_id", UUID.class)),
                new UnitId(row.getLong("giver_id")),
                row.getInt("version"),
                row.getObject("day", LocalDate.class),
                Allotment.Way.valueOf(row.getString("way")),
                row.getString("by_indicator"),
                row.getInt("parts"),
                new LinkedHashMap<>(),
                row.getString("author"),
                instant(row.getObject("begins", OffsetDateTime.class)),
                row.getString("reason"),
                row.getObject("ends") == null ? null : instant(row.getObject("ends", OffsetDateTime.class)));
        var amounts = new ArrayList<Long>();
        var array = row.getArray("amounts");
        if (array == null) return new Line(head, null, amounts);
        for (var amount : (Object[]) array.getArray()) amounts.add((Long) amount);
        return new Line(head, new UnitId(row.getLong("unit_id")), List.copyOf(amounts));
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
