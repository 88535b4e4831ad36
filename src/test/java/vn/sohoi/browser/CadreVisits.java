package vn.sohoi.browser;

import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;

/** Real positions of the story in place of the route's variables. */
@Component
class CadreVisits {
    private final Db db;
    private final Scopes scopes;

    CadreVisits(Db db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** The path with the vice-chairs of Xã Thanh Trì in it, and with one of them. */
    String real(String path) {
        if (!path.contains("{position}") && !path.contains("{holding}") && !path.contains("{cadre}")) return path;
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
