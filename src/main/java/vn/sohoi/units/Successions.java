package vn.sohoi.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Where units came from and went to, as the book knows it now. */
@Repository
class Successions {
    private final Db db;
    private final Audit audit;

    Successions(Db db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /** What a unit of the day went over into afterwards. */
    List<Succession> after(UnitId unit, LocalDate day) {
        return db.sql("""
                        select from_unit, to_unit, day, relation, share_people, share_land, basis
                          from units.succession
                         where from_unit = :unit and day > :day and upper_inf(recorded)
                         order by day, id""")
                .param("unit", unit.value())
                .param("day", day)
                .query(Successions::succession)
                .list();
    }

    /** What a unit of the day came from. */
    List<Succession> before(UnitId unit, LocalDate day) {
        return db.sql("""
                        select from_unit, to_unit, day, relation, share_people, share_land, basis
                          from units.succession
                         where to_unit = :unit and day <= :day and upper_inf(recorded)
                         order by day, id""")
                .param("unit", unit.value())
                .param("day", day)
                .query(Successions::succession)
                .list();
    }

    /** All that happened on one day. */
    List<Succession> on(LocalDate day) {
        return db.sql("""
                        select from_unit, to_unit, day, relation, share_people, share_land, basis
                          from units.succession where day = :day and upper_inf(recorded)""").param("day", day).query(Successions::succession).list();
    }

    /** All that ever happened, as the book knew it at the instant; null: as it knows it now. */
    List<Succession> all(@Nullable Instant knownAt) {
        return db.sql("""
                        select from_unit, to_unit, day, relation, share_people, share_land, basis
                          from units.succession
                         where case when :known::timestamptz is null then upper_inf(recorded)
                                    else recorded @> :known::timestamptz end
                         order by day, id""")
                .param("known", knownAt == null ? null : UnitRows.at(knownAt), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Successions::succession)
                .list();
    }

    /** Records them; one that says otherwise of the same two units and day is thereby corrected. */
    void record(List<Succession> all, Instant recorded, Actor actor) {
        var at = UnitRows.at(recorded);
        var keys = all.stream()
                .map(one -> new Object[] {at, one.from().value(), one.to().value(), one.day(), at})
                .toList();
        var unseen = keys.stream()
                .map(key -> new Object[] {key[1], key[2], key[3], key[0]})
                .toList();
        db.batch("""
                delete from units.succession
                 where from_unit = ? and to_unit = ? and day = ? and upper_inf(recorded) and lower(recorded) >= ?""", unseen);
        db.batch("""
                update units.succession set recorded = tstzrange(lower(recorded), ?)
                 where from_unit = ? and to_unit = ? and day = ? and upper_inf(recorded) and lower(recorded) < ?""", keys);
        db.batch(
                """
                insert into units.succession
                  (from_unit, to_unit, day, relation, share_people, share_land, recorded, basis, actor)
                values (?, ?, ?, ?, ?, ?, tstzrange(?, null), ?, ?)""",
                all.stream()
                        .map(one -> new Object[] {
                            one.from().value(),
                            one.to().value(),
                            one.day(),
                            one.relation().name(),
                            one.sharePeople(),
                            one.shareLand(),
                            at,
                            one.basis(),
                            actor.login()
                        })
                        .toList());
        if (!all.isEmpty())
            audit.wrote(actor, "units.succeed", "units.succession", all.size() + " rows", "relation", "day");
    }

    private static Succession succession(ResultSet row, int number) throws SQLException {
        return new Succession(
                new UnitId(row.getLong("from_unit")),
                new UnitId(row.getLong("to_unit")),
                row.getObject("day", LocalDate.class),
                Relation.valueOf(row.getString("relation")),
                row.getBigDecimal("share_people"),
                row.getBigDecimal("share_land"),
                row.getString("basis"));
    }
}
