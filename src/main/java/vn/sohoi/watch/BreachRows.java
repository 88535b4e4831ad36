package vn.sohoi.watch;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.watch.spi.Watch;

/** Reads and writes what the nights found. */
@Repository
class BreachRows {
    private static final SqlText SEEN = SqlText.of("""
            select breach.code, breach.unit_id, since, href, gone,
                   case coalesce(rule.owner, default_owner.owner)
                     when 'UNIT' then breach.unit_id
                     else (select parent_id from units.newest_parent where unit_id = breach.unit_id limit 1) end as owner_id
              from watch.breach
              join unnest(:codes::text[], :owners::text[]) as default_owner (code, owner) on default_owner.code = breach.code
              left join watch.rule on rule.code = breach.code and upper_inf(rule.recorded)""");

    private final Db db;

    BreachRows(Db db) {
        this.db = db;
    }

    /** Those found again go on, new ones begin, the others are mended since the day. */
    void seen(Watch watch, List<Watch.Breach> found, LocalDate day, Duration took) {
        db.sql("""
                        insert into watch.breach (code, unit_id, subject, since, href, first_seen, last_seen)
                        select :code, unit_id, subject, since, href, :day::date, :day::date
                          from unnest(:units::bigint[], :subjects::text[], :since::date[], :hrefs::text[])
                               as found (unit_id, subject, since, href)
                        on conflict (code, subject) where gone is null
                        do update set unit_id = excluded.unit_id, since = excluded.since, href = excluded.href,
                                      last_seen = greatest(breach.last_seen, excluded.last_seen)""")
                .param("code", watch.code())
                .param("day", day)
                .param("units", Columns.of(found, Watch.Breach::unit))
                .param("subjects", Columns.of(found, Watch.Breach::subject))
                .param("since", Columns.of(found, Watch.Breach::since))
                .param("hrefs", Columns.of(found, Watch.Breach::href))
                .update();
        db.sql("""
                        update watch.breach set gone = greatest(:day::date, last_seen + 1)
                         where code = :code and gone is null and subject <> all(:subjects::text[])""")
                .param("code", watch.code())
                .param("day", day)
                .param("subjects", Columns.of(found, Watch.Breach::subject))
                .update();
        db.sql("""
                        insert into watch.run (code, day, found, took)
                        values (:code, :day::date, :found, make_interval(secs => :seconds))
                        on conflict (code) do update
                        set day = excluded.day, found = excluded.found, took = excluded.took, at = clock_timestamp()""")
                .param("code", watch.code())
                .param("day", day)
                .param("found", found.size())
                .param("seconds", took.toMillis() / 1000.0)
                .update();
    }

    /** Open breaches of these units, and those mended since the day, the oldest first. */
    List<Found> of(List<Watch> watches, List<UnitId> units, LocalDate mendedSince) {
        return db.sql(SEEN.then("""
                        where breach.unit_id = any(:units::bigint[]) and (gone is null or gone >= :mended::date)
                        order by gone is not null, since, breach.code, breach.id"""))
                .param("codes", Columns.of(watches, Watch::code))
                .param("owners", Columns.of(watches, watch -> watch.owner().name()))
                .param("units", Columns.of(units, UnitId::value))
                .param("mended", mendedSince)
                .query((row, n) -> {
                    var owner = row.getObject("owner_id", Long.class);
                    return new Found(
                            row.getString("code"),
                            new UnitId(row.getLong("unit_id")),
                            row.getObject("since", LocalDate.class),
                            row.getString("href"),
                            row.getObject("gone", LocalDate.class),
                            owner == null ? null : new UnitId(owner));
                })
                .list();
    }
}
