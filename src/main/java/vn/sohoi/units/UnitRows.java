package vn.sohoi.units;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** The only writer of the units' tables. It ends the recorded span of rows that are wrong now and records the right ones. */
@Repository
class UnitRows {
    private final Db db;
    private final Audit audit;

    UnitRows(Db db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /** One change of the tree at a time: two at once could each be right and together wrong. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtext('units.tree'))").query(row -> {});
    }

    void takeBack(Collection<UnitId> branches) {
        db.sql("select units.take_back(:branches::bigint[])")
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .query(row -> {});
    }

    /** New identities. */
    List<UnitId> reserve(int count) {
        return db.sql("select nextval('units.unit_id_seq') from generate_series(1, :count)")
                .param("count", count)
                .query((row, n) -> new UnitId(row.getLong(1)))
                .list();
    }

    /** Units that were not there before; their attributes are written apart. */
    void insert(List<UnitPast> fresh) {
        var values = new ArrayList<Object[]>();
        for (var unit : fresh)
            values.add(new Object[] {unit.id().value(), unit.level().name()});
        db.batch("insert into units.unit (id, level) values (?, ?)", values);
    }

    /** Units as the book knows them now, with all their days. */
    Map<UnitId, UnitPast> read(Collection<UnitId> ids) {
        return read(array(ids.stream().map(UnitId::value).toList()));
    }

    /** Every unit. */
    Map<UnitId, UnitPast> readAll() {
        return read((String) null);
    }

    /** Units whose parent is one of these on some day, as now known. */
    List<UnitId> childrenOf(UnitId parent, LocalDate from) {
        return db.sql("""
                        select distinct p.unit from units.unit_parent p
                          join units.unit_life l on l.unit = p.unit and upper_inf(l.recorded)
                         where p.parent = :parent and upper_inf(p.recorded)
                           and p.valid * l.valid && daterange(:from::date, null)""")
                .param("parent", parent.value())
                .param("from", from)
                .query((row, n) -> new UnitId(row.getLong(1)))
                .list();
    }

    private Map<UnitId, UnitPast> read(@Nullable String ids) {
        var found = new LinkedHashMap<UnitId, UnitPast>();
        of(
                        SqlText.of("select id, level from units.unit")
                                .when(ids != null, "where id in (select unnest(:ids::bigint[]))"),
                        ids)
                .query(row -> {
                    var id = new UnitId(row.getLong("id"));
                    found.put(id, new UnitPast(id, UnitLevel.valueOf(row.getString("level"))));
                });
        for (var attribute : Attribute.values()) {
            var rows = new HashMap<UnitId, List<History.Row>>();
            select(attribute, ids).query(row -> {
                var span =
                        new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class));
                rows.computeIfAbsent(new UnitId(row.getLong("unit")), key -> new ArrayList<>())
                        .add(new History.Row(row.getLong("id"), row.getString("value"), span, row.getString("basis")));
            });
            rows.forEach((id, list) -> {
                var past = found.get(id);
                if (past != null) past.read(attribute, list);
            });
        }
        return found;
    }

    private StatementSpec select(Attribute attribute, @Nullable String ids) {
        var text = switch (attribute) {
            case LIFE -> SqlText.of("""
                    select id, unit, '' as value, lower(valid) as begins, upper(valid) as ends, basis
                      from units.unit_life where upper_inf(recorded)""");
            case NAME -> SqlText.of("""
                    select id, unit, name as value, lower(valid) as begins, upper(valid) as ends, basis
                      from units.unit_name where upper_inf(recorded)""");
            case CODE -> SqlText.of("""
                    select id, unit, code as value, lower(valid) as begins, upper(valid) as ends, basis
                      from units.unit_code where upper_inf(recorded)""");
            case KIND -> SqlText.of("""
                    select id, unit, kind as value, lower(valid) as begins, upper(valid) as ends, basis
                      from units.unit_kind where upper_inf(recorded)""");
            case PARENT -> SqlText.of("""
                    select id, unit, parent::text as value, lower(valid) as begins, upper(valid) as ends, basis
                      from units.unit_parent where upper_inf(recorded)""");
        };
        return of(text.when(ids != null, "and unit in (select unnest(:ids::bigint[]))"), ids);
    }

    /** The units stand in a sub-select: written as any(…) a list of thousands was taken apart anew for each row. */
    private StatementSpec of(SqlText text, @Nullable String ids) {
        var statement = db.sql(text);
        return ids == null ? statement : statement.param("ids", ids);
    }

    /** Writes what has changed, and that it did. Ended rows first, because the new ones take their days. */
    boolean write(Collection<UnitPast> units, Instant recorded, Actor actor) {
        var touched = new TreeSet<Long>();
        var fields = new ArrayList<String>();
        for (var attribute : Attribute.values()) {
            var gone = new ArrayList<Long>();
            var fresh = new ArrayList<Object[]>();
            for (var unit : units) {
                var after = unit.history(attribute).rows();
                if (after.equals(unit.before(attribute).rows())) continue;
                touched.add(unit.id().value());
                var kept = after.stream().map(History.Row::number).collect(Collectors.toSet());
                unit.before(attribute).rows().stream()
                        .map(History.Row::number)
                        .filter(number -> !kept.contains(number))
                        .forEach(gone::add);
                after.stream()
                        .filter(row -> row.number() == 0)
                        .forEach(row -> fresh.add(values(unit, attribute, row, recorded, actor)));
            }
            if (!gone.isEmpty()) end(attribute, array(gone), at(recorded));
            if (!fresh.isEmpty()) insert(attribute, fresh);
            if (!gone.isEmpty() || !fresh.isEmpty()) fields.add(attribute.name().toLowerCase(Locale.ROOT));
        }
        if (!fields.isEmpty())
            audit.wrote(actor, "units.change", "units.unit", said(touched), fields.toArray(String[]::new));
        return !fields.isEmpty();
    }

    private static String said(Set<Long> units) {
        return units.size() == 1 ? units.iterator().next().toString() : units.size() + " rows";
    }

    private static Object[] values(UnitPast unit, Attribute attribute, History.Row row, Instant recorded, Actor actor) {
        var span = row.valid().asRange();
        long id = unit.id().value();
        return switch (attribute) {
            case LIFE -> new Object[] {id, span, at(recorded), row.basis(), actor.login()};
            case NAME -> new Object[] {id, row.value(), key(unit, row), span, at(recorded), row.basis(), actor.login()};
            case CODE ->
                new Object[] {id, unit.level().name(), row.value(), span, at(recorded), row.basis(), actor.login()};
            case KIND -> new Object[] {id, row.value(), span, at(recorded), row.basis(), actor.login()};
            case PARENT -> new Object[] {id, Long.valueOf(row.value()), span, at(recorded), row.basis(), actor.login()};
        };
    }

    private static String key(UnitPast unit, History.Row row) {
        var from = row.valid().from();
        return key(row.value(), unit.valueOn(Attribute.KIND, from != null ? from : LocalDate.MIN));
    }

    /** The folded name of the day without the kind's word. */
    static String key(UnitPast unit, LocalDate day) {
        var name = unit.valueOn(Attribute.NAME, day);
        return key(name == null ? "" : name, unit.valueOn(Attribute.KIND, day));
    }

    private static String key(String name, @Nullable String kind) {
        var folded = VietnameseText.fold(name);
        return kind == null ? folded : UnitKind.valueOf(kind).bare(folded);
    }

    private void insert(Attribute attribute, List<Object[]> rows) {
        switch (attribute) {
            case LIFE -> db.batch("""
                    insert into units.unit_life (unit, valid, recorded, basis, actor)
                    values (?, ?::daterange, tstzrange(?, null), ?, ?)""", rows);
            case NAME -> db.batch("""
                    insert into units.unit_name (unit, name, name_key, valid, recorded, basis, actor)
                    values (?, ?, ?, ?::daterange, tstzrange(?, null), ?, ?)""", rows);
            case CODE -> db.batch("""
                    insert into units.unit_code (unit, level, code, valid, recorded, basis, actor)
                    values (?, ?, ?, ?::daterange, tstzrange(?, null), ?, ?)""", rows);
            case KIND -> db.batch("""
                    insert into units.unit_kind (unit, kind, valid, recorded, basis, actor)
                    values (?, ?, ?::daterange, tstzrange(?, null), ?, ?)""", rows);
            case PARENT -> db.batch("""
                    insert into units.unit_parent (unit, parent, valid, recorded, basis, actor)
                    values (?, ?, ?::daterange, tstzrange(?, null), ?, ?)""", rows);
        }
    }

    private void end(Attribute attribute, String ids, OffsetDateTime at) {
        ending(attribute).param("ids", ids).param("at", at).query(row -> {});
    }

    /** A row recorded in this very instant was seen by nobody and goes; any other stays with its recorded span ended. */
    private StatementSpec ending(Attribute attribute) {
        return switch (attribute) {
            case LIFE -> db.sql("""
                    with unseen as (delete from units.unit_life
                                     where id in (select unnest(:ids::bigint[])) and lower(recorded) >= :at returning id)
                       , ended as (update units.unit_life set recorded = tstzrange(lower(recorded), :at)
                                    where id in (select unnest(:ids::bigint[])) and lower(recorded) < :at returning id)
                    select count(*) from ended""");
            case NAME -> db.sql("""
                    with unseen as (delete from units.unit_name
                                     where id in (select unnest(:ids::bigint[])) and lower(recorded) >= :at returning id)
                       , ended as (update units.unit_name set recorded = tstzrange(lower(recorded), :at)
                                    where id in (select unnest(:ids::bigint[])) and lower(recorded) < :at returning id)
                    select count(*) from ended""");
            case CODE -> db.sql("""
                    with unseen as (delete from units.unit_code
                                     where id in (select unnest(:ids::bigint[])) and lower(recorded) >= :at returning id)
                       , ended as (update units.unit_code set recorded = tstzrange(lower(recorded), :at)
                                    where id in (select unnest(:ids::bigint[])) and lower(recorded) < :at returning id)
                    select count(*) from ended""");
            case KIND -> db.sql("""
                    with unseen as (delete from units.unit_kind
                                     where id in (select unnest(:ids::bigint[])) and lower(recorded) >= :at returning id)
                       , ended as (update units.unit_kind set recorded = tstzrange(lower(recorded), :at)
                                    where id in (select unnest(:ids::bigint[])) and lower(recorded) < :at returning id)
                    select count(*) from ended""");
            case PARENT -> db.sql("""
                    with unseen as (delete from units.unit_parent
                                     where id in (select unnest(:ids::bigint[])) and lower(recorded) >= :at returning id)
                       , ended as (update units.unit_parent set recorded = tstzrange(lower(recorded), :at)
                                    where id in (select unnest(:ids::bigint[])) and lower(recorded) < :at returning id)
                    select count(*) from ended""");
        };
    }

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static String array(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
