package vn.sohoi.browser;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;

/** Real positions of the story in place of the route's variables. */
@Component
class CadreVisits {
    private static final Map<String, String> COURSES = Map.of(
            "{course}", "Tập huấn nghiệp vụ%", "{cityCourse}", "Bồi dưỡng Chủ tịch%", "{comingCourse}", "%kỹ năng số%");

    private final Db db;
    private final Scopes scopes;

    CadreVisits(Db db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** The path with a course of Xã Thanh Trì in it, one of the city, one to come, something that a post asks, or a pool. */
    private String course(String path) {
        var found = path;
        for (var one : COURSES.entrySet())
            if (found.contains(one.getKey()))
                found = found.replace(
                        one.getKey(),
                        db.sql("select id::text from cadres.course where name like :name")
                                .param("name", one.getValue())
                                .query(String.class)
                                .single());
        if (found.contains("{standard}"))
            found = found.replace(
                    "{standard}",
                    db.sql("select min(id)::text from cadres.standard")
                            .query(String.class)
                            .single());
        if (found.contains("{allowance}"))
            found = found.replace(
                    "{allowance}",
                    db.sql("select min(id)::text from cadres.allowance")
                            .query(String.class)
                            .single());
        return changed(found.contains("{pool}") ? pool(found) : found);
    }

    /** The path with minutes of a branch that changed its head in it, that branch, or another that has not handed over. */
    private String changed(String path) {
        if (!path.contains("{handover}") && !path.contains("Branch}")) return path;
        return scopes.names(
                Actor.MACHINE,
                () -> db.sql("""
                                select handover.id::text as id, handover.unit_id as written, waiting.unit_id as waiting
                                  from cadres.handover
                                  join cadres.holding waiting on lower(waiting.valid) = '2026-08-01'
                                   and waiting.unit_id <> handover.unit_id and upper_inf(waiting.recorded)
                                 limit 1""")
                        .query((row, n) -> path.replace("{handover}", row.getString("id"))
                                .replace("{changedBranch}", row.getString("written"))
                                .replace("{waitingBranch}", row.getString("waiting")))
                        .single());
    }

    /** The path with a pool in it, and with the name of one who is in it. */
    private String pool(String path) {
        return scopes.names(
                Actor.MACHINE,
                () -> db.sql("""
                                select pool_id::text, name from cadres.pool_step
                                  join cadres.holding on holding.cadre_id = pool_step.cadre_id and upper_inf(recorded)
                                 order by pool_step.id, name limit 1""")
                        .query((row, n) -> path.replace("{pool}", row.getString("pool_id"))
                                .replace("{vice}", row.getString("name").replace(' ', '+')))
                        .single());
    }

    /** The path with the vice-chairs of Xã Thanh Trì in it, and with one of them. */
    String real(String path) {
        if (!path.contains("{position}") && !path.contains("{holding}") && !path.contains("{cadre}"))
            return course(path);
        var position = db.sql("""
                        select position.id::text
                          from cadres.position join cadres.term on term.id = term_id
                          join units.unit_name on unit = unit_id and name = 'Xã Thanh Trì' and upper_inf(recorded)
                         where kind = 'VICE' and body = 'EXECUTIVE'""").query(String.class).single();
        return scopes.names(
                Actor.MACHINE,
                () -> db.sql("select id, cadre_id from cadres.holding where position_id = :position::uuid limit 1")
                        .param("position", position)
                        .query((row, n) -> path.replace("{position}", position)
                                .replace("{holding}", row.getString("id"))
                                .replace("{cadre}", row.getString("cadre_id")))
                        .single());
    }
}
