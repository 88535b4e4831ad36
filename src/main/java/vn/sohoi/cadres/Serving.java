package vn.sohoi.cadres;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/**
 * How cadres serve, worked out of what they hold whenever that is told. Within the scope of the whole book: a woman may hold a
 * position in a unit of which the one who writes sees nothing, and is still counted once.
 */
@Component
class Serving {
    private final Db db;
    private final Scopes scopes;

    Serving(Db db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    void tellAnew(Collection<CadreId> cadres) {
        var ids = Columns.of(List.copyOf(cadres), CadreId::value);
        scopes.numbers(() -> {
            db.sql("""
                            update cadres.service known set recorded = tstzrange(lower(recorded), clock_timestamp())
                             where cadre_id = any(:cadres::uuid[]) and upper_inf(recorded)
                               and (cadre_id, unit_id, kind, valid) not in (
                                     select cadre_id, unit_id, kind, valid from cadres.serving
                                      where cadre_id = any(:cadres::uuid[]))""").param("cadres", ids).update();
            return db.sql("""
                            insert into cadres.service (cadre_id, unit_id, kind, valid)
                            select cadre_id, unit_id, kind, valid from cadres.serving
                             where cadre_id = any(:cadres::uuid[])
                            except
                            select cadre_id, unit_id, kind, valid from cadres.service
                             where cadre_id = any(:cadres::uuid[]) and upper_inf(recorded)""").param("cadres", ids).update();
        });
    }
}
