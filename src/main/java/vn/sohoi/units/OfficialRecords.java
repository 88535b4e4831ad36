package vn.sohoi.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.official.TableFinding;

/** Which tables were read, and what was found in them. */
@Repository
class OfficialRecords {
    private final Db db;

    OfficialRecords(Db db) {
        this.db = db;
    }

    boolean knows(String sha256) {
        return db.sql("select exists (select from units.official_table where sha256 = :sha)")
                .param("sha", sha256)
                .query(Boolean.class)
                .single();
    }

    /** The latest day that a table spoke for. */
    Optional<LocalDate> lastDay() {
        return db.sql("select speaks_for from units.official_table order by speaks_for desc limit 1")
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    long table(OfficialSource source, Instant at, Actor actor) {
        return db.sql("""
                        insert into units.official_table (kind, title, file_name, sha256, speaks_for, imported_at, actor)
                        values (:kind, :title, :file, :sha, :day, :at, :actor) returning id""")
                .param("kind", source.kind())
                .param("title", source.title())
                .param("file", source.fileName())
                .param("sha", source.sha256())
                .param("day", source.day())
                .param("at", UnitRows.at(at))
                .param("actor", actor.login())
                .query((row, n) -> row.getLong(1))
                .single();
    }

    void findings(long source, List<TableFinding> findings) {
        var rows = new ArrayList<Object[]>();
        for (var one : findings)
            rows.add(new Object[] {source, one.row(), one.code(), one.reason(), one.said(), one.leftOpen()});
        db.batch("""
                insert into units.finding (source, row, code, reason, said, left_open) values (?, ?, ?, ?, ?, ?)""", rows);
    }

    void undated(long source, List<TreeWork.Undated> changes) {
        var rows = new ArrayList<Object[]>();
        for (var one : changes)
            rows.add(new Object[] {
                source,
                one.unit().value(),
                one.code(),
                one.what().name(),
                one.possible().asRange(),
                one.appliedOn(),
                one.before(),
                one.after()
            });
        db.batch("""
                insert into units.undated_change (source, unit, code, what, possible, applied_on, before, after)
                values (?, ?, ?, ?, ?::daterange, ?, ?, ?)""", rows);
    }

    /** All that is on record, by table, open ones first. */
    List<UnitFinding> all() {
        return db.sql("""
                        select t.file_name, t.speaks_for, f.row, f.code, f.reason, f.said, f.left_open,
                               null::date as earliest, null::date as latest
                          from units.finding f join units.official_table t on t.id = f.source
                        union all
                        select t.file_name, t.speaks_for, null, u.code,
                               case when u.what <> 'LIFE' then 'undated-' || lower(u.what)
                                    when u.before = '' then 'undated-opening' else 'undated-closing' end,
                               case when u.before = '' then u.after when u.after = '' then u.before
                                    else u.before || ' → ' || u.after end,
                               true, lower(u.possible), upper(u.possible) - 1
                          from units.undated_change u join units.official_table t on t.id = u.source
                         order by 2, 7 desc, 5, 3, 4""")
                .query((row, n) -> new UnitFinding(
                        row.getString("file_name"),
                        row.getObject("speaks_for", LocalDate.class),
                        row.getObject("row", Integer.class),
                        row.getString("code"),
                        row.getString("reason"),
                        row.getString("said"),
                        row.getBoolean("left_open"),
                        row.getObject("earliest", LocalDate.class),
                        row.getObject("latest", LocalDate.class)))
                .list();
    }
}
