package vn.sohoi.cadres.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.handover.Handover.Line;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes what heads handed over, and finds the changes of heads that still want it. */
@Repository
class HandoverRows {
    /** The chair of each body of the unit and who followed her within a year; acting heads hand nothing over. */
    private static final SqlText CHANGES = SqlText.of("""
            with head as (
              select holding.unit_id, body, holding.cadre_id, holding.name, lower(holding.valid) as begins,
                     upper(holding.valid) as ends
                from cadres.holding
                join cadres.position on position.id = position_id and position.kind = 'CHAIR'
                join cadres.term on term.id = term_id
               where holding.unit_id = :unit and upper_inf(holding.recorded) and not acting)
            select later.unit_id, later.body, before.cadre_id as from_cadre, before.name as from_name,
                   later.cadre_id as to_cadre, later.name as to_name, later.begins as change_day
              from head later
              join lateral (
                select * from head
                 where head.body = later.body and head.ends <= later.begins and head.ends > later.begins - 366
                 order by head.ends desc, head.begins desc limit 1) before on before.cadre_id <> later.cadre_id""");

    private static final SqlText HANDOVER = SqlText.of("""
            select handover.id, handover.unit_id, handover.body, from_cadre, to_cadre, day, place, signed,
                   coalesce(gone.name, '') as from_name, coalesce(come.name, '') as to_name, come.begins as change_day
              from cadres.handover
              left join lateral (
                select name from cadres.holding where cadre_id = from_cadre and upper_inf(recorded)
                 order by (holding.unit_id = handover.unit_id) desc, lower(valid) desc, holding.id limit 1) gone on true
              left join lateral (
                select name, lower(valid) as begins from cadres.holding where cadre_id = to_cadre and upper_inf(recorded)
                 order by (holding.unit_id = handover.unit_id) desc, lower(valid) desc, holding.id limit 1) come on true""");

    private final Db db;

    HandoverRows(Db db) {
        this.db = db;
    }

    /** Those of a unit that nothing was written down of, begun by the day, the newest first. */
    List<Change> open(UnitId unit, LocalDate day) {
        return db.sql(CHANGES.then("""
                        where later.begins <= :day::date
                          and not exists (select from cadres.handover
                                           where handover.unit_id = later.unit_id and handover.body = later.body
                                             and handover.from_cadre = before.cadre_id and handover.to_cadre = later.cadre_id)
                        order by later.begins desc, later.body"""))
                .param("unit", unit.value())
                .param("day", day)
                .query(HandoverRows::change)
                .list();
    }

    /** Those of a unit, the newest first. */
    List<Handover> of(UnitId unit) {
        return db.sql(HANDOVER.then("where handover.unit_id = :unit order by day desc, handover.id"))
                .param("unit", unit.value())
                .query((row, n) -> handover(row))
                .list();
    }

    Optional<Handover> find(HandoverId id) {
        return db.sql(HANDOVER.then("where handover.id = :id"))
                .param("id", id.value())
                .query((row, n) -> handover(row))
                .optional();
    }

    Optional<UnitId> unit(HandoverId id) {
        return db.sql("select unit_id from cadres.handover where id = :id")
                .param("id", id.value())
                .query((row, n) -> new UnitId(row.getLong(1)))
                .optional();
    }

    HandoverId enter(Change change, NewHandover told, Actor actor) {
        var id = db.sql("""
                        insert into cadres.handover (unit_id, body, from_cadre, to_cadre, day, place, author)
                        values (:unit, :body, :from, :to, :day, :place, :author) returning id""")
                .param("unit", change.unit().value())
                .param("body", change.body().name())
                .param("from", change.from().value())
                .param("to", change.to().value())
                .param("day", told.day())
                .param("place", told.place().strip())
                .param("author", actor.login())
                .query((row, n) -> new HandoverId(row.getObject(1, UUID.class)))
                .single();
        var said = List.copyOf(told.said().entrySet());
        db.sql("""
                        insert into cadres.handover_line (handover_id, item_id, unit_id, open, words)
                        select :id, item, :unit, open, words
                          from unnest(:items::bigint[], :open::boolean[], :words::text[]) said (item, open, words)""")
                .param("id", id.value())
                .param("unit", change.unit().value())
                .param("items", Columns.of(said, one -> one.getKey().value()))
                .param("open", Columns.of(said, one -> one.getValue().open()))
                .param("words", Columns.of(said, one -> one.getValue().words().strip()))
                .update();
        return id;
    }

    void sign(HandoverId id, LocalDate day) {
        db.sql("update cadres.handover set signed = :day where id = :id")
                .param("day", day)
                .param("id", id.value())
                .update();
    }

    int settle(HandoverId id, ItemId item, LocalDate day) {
        return db.sql("""
                        update cadres.handover_line set settled = :day
                         where handover_id = :id and item_id = :item and open and settled is null""")
                .param("day", day)
                .param("id", id.value())
                .param("item", item.value())
                .update();
    }

    /** Open points of the unit that nobody settled. */
    long tasks(UnitId unit) {
        return db.sql("select count(*) from cadres.handover_line where unit_id = :unit and open and settled is null")
                .param("unit", unit.value())
                .query(Long.class)
                .single();
    }

    private List<Line> lines(HandoverId id) {
        return db.sql("""
                        select item.id, item.level, item.name, item.name_en, open, words, settled
                          from cadres.handover_line join cadres.handover_item item on item.id = item_id
                         where handover_id = :id order by item.id""")
                .param("id", id.value())
                .query((row, n) -> new Line(
                        Items.item(row, n),
                        row.getBoolean("open"),
                        row.getString("words"),
                        row.getObject("settled", LocalDate.class)))
                .list();
    }

    private Handover handover(ResultSet row) throws SQLException {
        var id = new HandoverId(row.getObject("id", UUID.class));
        return new Handover(
                id,
                change(row, 0),
                row.getObject("day", LocalDate.class),
                row.getString("place"),
                row.getObject("signed", LocalDate.class),
                lines(id));
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                new UnitId(row.getLong("unit_id")),
                Body.valueOf(row.getString("body")),
                new CadreId(row.getObject("from_cadre", UUID.class)),
                row.getString("from_name"),
                new CadreId(row.getObject("to_cadre", UUID.class)),
                row.getString("to_name"),
                row.getObject("change_day", LocalDate.class));
    }
}
