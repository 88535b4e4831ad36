package vn.sohoi.reorganisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.UnitKind;

/** What a plan says of units and of the branches of those that end. */
@Repository
class ContentRows {
    private final Db db;

    ContentRows(Db db) {
        this.db = db;
    }

    List<Line> lines(PlanId plan) {
        return db.sql("""
                        select unit, what, name, code, kind, parent from reorganisation.line
                         where plan = :plan order by what <> 'OPEN', unit, what""").param("plan", plan.value()).query(ContentRows::line).list();
    }

    /** Says it; what was said before of the same unit and matter is forgotten. */
    void say(PlanId plan, Line line) {
        var row = switch (line) {
            case Line.Open open ->
                new Said(open.name(), open.code(), open.kind().name(), open.parent());
            case Line.Close close -> new Said(null, null, null, null);
            case Line.Rename rename -> new Said(rename.name(), null, null, null);
            case Line.Retype retype -> new Said(null, null, retype.kind().name(), null);
            case Line.Move move -> new Said(null, null, null, move.parent());
        };
        db.sql("""
                        insert into reorganisation.line (plan, unit, what, name, code, kind, parent)
                        values (:plan, :unit, :what, :name, :code, :kind, :parent::bigint)
                        on conflict (plan, unit, what) do update
                          set name = excluded.name, code = excluded.code, kind = excluded.kind, parent = excluded.parent""")
                .param("plan", plan.value())
                .param("unit", line.unit().value())
                .param("what", line.matter().name())
                .param("name", row.name())
                .param("code", row.code())
                .param("kind", row.kind())
                .param("parent", row.parent() == null ? null : row.parent().value())
                .update();
    }

    private record Said(
            @Nullable String name,
            @Nullable String code,
            @Nullable String kind,
            @Nullable UnitId parent) {}

    /** Nothing is said of the matter any more. */
    void unsay(PlanId plan, UnitId unit, Line.Matter matter) {
        db.sql("delete from reorganisation.line where plan = :plan and unit = :unit and what = :what")
                .param("plan", plan.value())
                .param("unit", unit.value())
                .param("what", matter.name())
                .update();
    }

    /** Who was to go there is without a place again. */
    void vacate(PlanId plan, UnitId unit) {
        db.sql("delete from reorganisation.line where plan = :plan and parent = :unit")
                .param("plan", plan.value())
                .param("unit", unit.value())
                .update();
        db.sql("update reorganisation.assignment set to_unit = null where plan = :plan and to_unit = :unit")
                .param("plan", plan.value())
                .param("unit", unit.value())
                .update();
        db.sql("update reorganisation.post set to_unit = null where plan = :plan and to_unit = :unit")
                .param("plan", plan.value())
                .param("unit", unit.value())
                .update();
    }

    List<Assignment> assignments(PlanId plan) {
        return db.sql("""
                        select branch, from_unit, to_unit from reorganisation.assignment
                         where plan = :plan order by from_unit, branch""")
                .param("plan", plan.value())
                .query((row, n) -> new Assignment(
                        new UnitId(row.getLong("branch")), new UnitId(row.getLong("from_unit")), unit(row, "to_unit")))
                .list();
    }

    /** Takes branches into the plan; those that it has already stay as they are. */
    void gather(PlanId plan, List<Assignment> found) {
        db.sql("""
                        insert into reorganisation.assignment (plan, branch, from_unit, to_unit)
                        select :plan, branch, old, fresh
                          from unnest(:branches::bigint[], :froms::bigint[], :tos::bigint[]) as one (branch, old, fresh)
                        on conflict (plan, branch) do nothing""")
                .param("plan", plan.value())
                .param("branches", Columns.of(found, Assignment::branch))
                .param("froms", Columns.of(found, Assignment::from))
                .param("tos", Columns.of(found, Assignment::to))
                .update();
    }

    /** Branches that stand elsewhere by now leave the plan, with what was to be cut of them. */
    void drop(PlanId plan, Collection<UnitId> branches) {
        if (branches.isEmpty()) return;
        var gone = Columns.of(List.copyOf(branches), UnitId::value);
        db.sql("""
                        delete from reorganisation.goer using reorganisation.piece
                         where piece.id = goer.piece and piece.plan = :plan and branch = any(:gone::bigint[])""").param("plan", plan.value()).param("gone", gone).update();
        db.sql("delete from reorganisation.piece where plan = :plan and branch = any(:gone::bigint[])")
                .param("plan", plan.value())
                .param("gone", gone)
                .update();
        db.sql("delete from reorganisation.assignment where plan = :plan and branch = any(:gone::bigint[])")
                .param("plan", plan.value())
                .param("gone", gone)
                .update();
    }

    /** Says where branches of the plan go. */
    void assign(PlanId plan, Map<UnitId, UnitId> places) {
        var branches = new ArrayList<>(places.keySet());
        db.sql("""
                        update reorganisation.assignment set to_unit = one.fresh
                          from unnest(:branches::bigint[], :tos::bigint[]) as one (branch, fresh)
                         where plan = :plan and assignment.branch = one.branch""")
                .param("plan", plan.value())
                .param("branches", Columns.of(branches, UnitId::value))
                .param("tos", Columns.of(branches, places::get))
                .update();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var unit = new UnitId(row.getLong("unit"));
        var name = row.getString("name");
        var parent = new UnitId(row.getLong("parent"));
        return switch (row.getString("what")) {
            case "OPEN" ->
                new Line.Open(unit, name, row.getString("code"), UnitKind.valueOf(row.getString("kind")), parent);
            case "CLOSE" -> new Line.Close(unit);
            case "RENAME" -> new Line.Rename(unit, name);
            case "RETYPE" -> new Line.Retype(unit, UnitKind.valueOf(row.getString("kind")));
            default -> new Line.Move(unit, parent);
        };
    }

    static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : new UnitId(value);
    }
}
