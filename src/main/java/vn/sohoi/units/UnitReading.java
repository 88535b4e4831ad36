package vn.sohoi.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Reads units as they were on a day, and finds them by name or code. */
@Repository
class UnitReading {
    private final Db db;

    UnitReading(Db db) {
        this.db = db;
    }

    /** All units of the day in one query, as the book knows them now. */
    List<Unit> on(LocalDate day) {
        return db.sql("""
                        select u.id, u.level, n.name, c.code, k.kind, p.parent,
                               lower(l.valid) as begins, upper(l.valid) as ends
                          from units.unit_life l
                          join units.unit u on u.id = l.unit
                          join units.unit_name n on n.unit = l.unit and n.valid @> :day::date and upper_inf(n.recorded)
                          join units.unit_kind k on k.unit = l.unit and k.valid @> :day::date and upper_inf(k.recorded)
                          left join units.unit_code c
                            on c.unit = l.unit and c.valid @> :day::date and upper_inf(c.recorded)
                          left join units.unit_parent p
                            on p.unit = l.unit and p.valid @> :day::date and upper_inf(p.recorded)
                         where l.valid @> :day::date and upper_inf(l.recorded)""").param("day", day).query(UnitReading::unit).list();
    }

    /**
     * Another text whenever the tree or what went over in it has changed: every change records a row, and only one transaction at a time changes it.
     */
    String version() {
        return db.sql("""
                        select concat_ws('.', (select max(id) from units.unit_life), (select max(id) from units.unit_name),
                                              (select max(id) from units.unit_code), (select max(id) from units.unit_kind),
                                              (select max(id) from units.unit_parent), (select max(id) from units.succession))""").query(String.class).single();
    }

    /** Days within the span on which something ended or moved, whatever was believed of them and when. */
    List<LocalDate> daysOfChange(LocalDate after, LocalDate before) {
        return db.sql("""
                        select distinct upper(valid) as day
                          from (select valid from units.unit_parent union all select valid from units.unit_life) span
                         where upper(valid) > :after and upper(valid) < :before
                         order by day""")
                .param("after", after)
                .param("before", before)
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list();
    }

    /** All units of the day in one query, as the book knew them at an instant. */
    List<Unit> on(LocalDate day, Instant knownAt) {
        return db.sql("""
                        select u.id, u.level, n.name, c.code, k.kind, p.parent,
                               lower(l.valid) as begins, upper(l.valid) as ends
                          from units.unit_life l
                          join units.unit u on u.id = l.unit
                          join units.unit_name n on n.unit = l.unit and n.valid @> :day::date and n.recorded @> :at
                          join units.unit_kind k on k.unit = l.unit and k.valid @> :day::date and k.recorded @> :at
                          left join units.unit_code c on c.unit = l.unit and c.valid @> :day::date and c.recorded @> :at
                          left join units.unit_parent p
                            on p.unit = l.unit and p.valid @> :day::date and p.recorded @> :at
                         where l.valid @> :day::date and l.recorded @> :at""")
                .param("day", day)
                .param("at", UnitRows.at(knownAt))
                .query(UnitReading::unit)
                .list();
    }

    /** Some units as they were on the day; those that did not exist are left out. */
    List<Unit> on(LocalDate day, Collection<UnitId> ids) {
        return db.sql("""
                        select u.id, u.level, n.name, c.code, k.kind, p.parent,
                               lower(l.valid) as begins, upper(l.valid) as ends
                          from units.unit_life l
                          join units.unit u on u.id = l.unit
                          join units.unit_name n on n.unit = l.unit and n.valid @> :day::date and upper_inf(n.recorded)
                          join units.unit_kind k on k.unit = l.unit and k.valid @> :day::date and upper_inf(k.recorded)
                          left join units.unit_code c
                            on c.unit = l.unit and c.valid @> :day::date and upper_inf(c.recorded)
                          left join units.unit_parent p
                            on p.unit = l.unit and p.valid @> :day::date and upper_inf(p.recorded)
                         where l.valid @> :day::date and upper_inf(l.recorded) and l.unit = any(:ids)""")
                .param("day", day)
                .param("ids", ids.stream().mapToLong(UnitId::value).toArray())
                .query(UnitReading::unit)
                .list();
    }

    /** Every name that one of the keys fits exactly, at any time, with the days on which the unit bore it. */
    List<Unit> named(Collection<String> keys) {
        return db.sql("""
                        select u.id, u.level, n.name, c.code, k.kind, p.parent,
                               lower(s.days) as begins, upper(s.days) as ends
                          from units.unit_name n
                          join units.unit u on u.id = n.unit
                          join units.unit_life l on l.unit = n.unit and upper_inf(l.recorded) and l.valid && n.valid
                         cross join lateral (select n.valid * l.valid as days) s
                         cross join lateral (select coalesce(upper(s.days) - 1, 'infinity'::date) as last) d
                          join units.unit_kind k on k.unit = n.unit and k.valid @> d.last and upper_inf(k.recorded)
                          left join units.unit_code c on c.unit = n.unit and c.valid @> d.last and upper_inf(c.recorded)
                          left join units.unit_parent p on p.unit = n.unit and p.valid @> d.last and upper_inf(p.recorded)
                         where upper_inf(n.recorded) and n.name_key in (:keys)
                         order by u.id, begins nulls first""").param("keys", keys).query(UnitReading::unit).list();
    }

    /** Names of any time in which every word begins a word, best fit first: the exact name, then its beginning. */
    List<Unit> wordsIn(Collection<String> words, String wholeKey, int limit) {
        return db.sql("""
                        select u.id, u.level, n.name, c.code, k.kind, p.parent,
                               lower(s.days) as begins, upper(s.days) as ends
                          from units.unit_name n
                          join units.unit u on u.id = n.unit
                          join units.unit_life l on l.unit = n.unit and upper_inf(l.recorded) and l.valid && n.valid
                         cross join lateral (select n.valid * l.valid as days) s
                         cross join lateral (select coalesce(upper(s.days) - 1, 'infinity'::date) as last) d
                          join units.unit_kind k on k.unit = n.unit and k.valid @> d.last and upper_inf(k.recorded)
                          left join units.unit_code c on c.unit = n.unit and c.valid @> d.last and upper_inf(c.recorded)
                          left join units.unit_parent p on p.unit = n.unit and p.valid @> d.last and upper_inf(p.recorded)
                         where upper_inf(n.recorded) and ' ' || n.name_key like all (:patterns::text[])
                         order by n.name_key <> :whole, not starts_with(n.name_key, :whole),
                                  array_position(array['CENTRE','PROVINCE','DISTRICT','COMMUNE','BRANCH','GROUP'], u.level),
                                  n.name, upper(s.days) desc nulls first, u.id
                         limit :limit""")
                .param(
                        "patterns",
                        words.stream().map(word -> "\"% " + word + "%\"").collect(Collectors.joining(",", "{", "}")))
                .param("whole", wholeKey)
                .param("limit", limit)
                .query(UnitReading::unit)
                .list();
    }

    /** Units that bear the code on the day. */
    List<UnitId> coded(String code, LocalDate day) {
        return db.sql("""
                        select c.unit from units.unit_code c
                          join units.unit_life l on l.unit = c.unit and upper_inf(l.recorded) and l.valid @> :day::date
                         where c.code = :code and c.valid @> :day::date and upper_inf(c.recorded) order by c.unit""")
                .param("code", code)
                .param("day", day)
                .query((row, n) -> new UnitId(row.getLong(1)))
                .list();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        long parent = row.getLong("parent");
        return new Unit(
                new UnitId(row.getLong("id")),
                UnitLevel.valueOf(row.getString("level")),
                row.getString("name"),
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                parent == 0 ? null : new UnitId(parent),
                new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)));
    }
}
