package vn.sohoi.cadres;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.TakenBack;
import vn.sohoi.kernel.UnitId;
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
    private final TakenBack tallies;

    Serving(Db db, Scopes scopes, TakenBack tallies) {
        this.db = db;
        this.scopes = scopes;
        this.tallies = tallies;
    }

    void tellAnew(Collection<CadreId> cadres) {
        tellAnew(cadres, null);
    }

    /** @param at the instant that all rows of an act bear, or null for now */
    void tellAnew(Collection<CadreId> cadres, @Nullable OffsetDateTime at) {
        var ids = ids(cadres);
        scopes.numbers(() -> {
            db.sql("""
                            update cadres.service
                               set recorded = tstzrange(lower(recorded), coalesce(:at::timestamptz, clock_timestamp()))
                             where cadre_id = any(:cadres::uuid[]) and upper_inf(recorded)
                               and (cadre_id, unit_id, kind, valid) not in (
                                     select cadre_id, unit_id, kind, valid
                                       from cadres.serving(:cadres::uuid[]))""")
                    .param("cadres", ids)
                    .param("at", at)
                    .update();
            return db.sql("""
                            insert into cadres.service (cadre_id, unit_id, kind, valid, recorded)
                            select cadre_id, unit_id, kind, valid,
                                   tstzrange(coalesce(:at::timestamptz, clock_timestamp()), null)
                              from (select cadre_id, unit_id, kind, valid from cadres.serving(:cadres::uuid[])
                                    except
                                    select cadre_id, unit_id, kind, valid from cadres.service
                                     where cadre_id = any(:cadres::uuid[]) and upper_inf(recorded)) missing""")
                    .param("cadres", ids)
                    .param("at", at)
                    .update();
        });
    }

    /**
     * What was told at the instant goes, and what it ended holds again, to the row.
     *
     * @param toldBy the transaction that told it, as the tallies know it
     */
    void takeBack(Collection<CadreId> cadres, OffsetDateTime at, String toldBy) {
        var ids = ids(cadres);
        scopes.numbers(() -> {
            db.sql("delete from cadres.service where cadre_id = any(:cadres::uuid[]) and lower(recorded) = :at")
                    .param("cadres", ids)
                    .param("at", at)
                    .update();
            var units = db.sql("""
                            update cadres.service set recorded = tstzrange(lower(recorded), null)
                             where cadre_id = any(:cadres::uuid[]) and upper(recorded) = :at returning unit_id""")
                    .param("cadres", ids)
                    .param("at", at)
                    .query((row, n) -> new UnitId(row.getLong(1)))
                    .list();
            tallies.forget(units, toldBy);
            return units;
        });
    }

    private static Object ids(Collection<CadreId> cadres) {
        return Columns.of(List.copyOf(cadres), CadreId::value);
    }
}
