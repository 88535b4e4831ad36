package vn.sohoi.cadres;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Taking.Kept;
import vn.sohoi.imports.spi.Taking.Written;
import vn.sohoi.indicators.TakenBack;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Positions that came with a list: served once it is written, and taken away again to the row, within the scope of officers. */
@Repository
class TakenPosts {
    private static final String HOLDING = "cadres.holding";
    private static final String FRESH = "cadres.cadre";
    private static final String TOLD_AT = "cadres.service.told";
    private static final String MARK = "indicators.change";

    private final Db db;
    private final Scopes scopes;
    private final Serving serving;
    private final TakenBack tallies;
    private final Audit audit;

    TakenPosts(Db db, Scopes scopes, Serving serving, TakenBack tallies, Audit audit) {
        this.db = db;
        this.scopes = scopes;
        this.serving = serving;
        this.tallies = tallies;
        this.audit = audit;
    }

    /** Tells how the cadres serve by now, in one instant, and says everything that was written. */
    List<Written> serve(List<HoldingId> holdings, List<CadreId> fresh, Collection<CadreId> cadres) {
        var at = db.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
        serving.tellAnew(cadres, at);
        var written = new ArrayList<Written>();
        fresh.forEach(cadre -> written.add(new Written(FRESH, cadre.toString())));
        holdings.forEach(holding -> written.add(new Written(HOLDING, holding.toString())));
        written.add(new Written(TOLD_AT, at.toString()));
        written.add(new Written(MARK, tallies.mark()));
        return written;
    }

    /** Everything goes but for whoever was given another position since, or whom something else refers to by now. */
    List<Kept> back(List<Written> written, Written.During during, Actor actor) {
        var all = came(ids(written, HOLDING));
        var fresh = ids(written, FRESH);
        var staying = staying(all, fresh, during);
        var going = all.stream().filter(one -> !staying.contains(one.cadre())).toList();
        var cadres = going.stream().map(Came::cadre).distinct().toList();
        db.sql("delete from cadres.holding where id = any(:ids::uuid[])")
                .param("ids", Columns.of(going, Came::holding))
                .update();
        going.forEach(one -> audit.wrote(actor, "cadres.withdraw", "cadres.holding", one.holding()));
        var mark = one(written, MARK);
        serving.takeBack(cadres, OffsetDateTime.parse(one(written, TOLD_AT)), mark);
        db.sql("delete from cadres.cadre where id = any(:ids::uuid[])")
                .param(
                        "ids",
                        Columns.of(
                                fresh.stream()
                                        .filter(id -> !staying.contains(new CadreId(id)))
                                        .toList(),
                                id -> id))
                .update();
        tallies.forget(going.stream().map(Came::unit).distinct().toList(), mark);
        return all.stream()
                .filter(one -> staying.contains(one.cadre()))
                .map(Came::who)
                .distinct()
                .map(who -> new Kept(who, Reason.of("cadres.list.kept", "")))
                .toList();
    }

    /** @param who her person, or herself where the book has none */
    private record Came(UUID holding, CadreId cadre, UUID who, UnitId unit) {}

    private List<Came> came(List<UUID> holdings) {
        return db.sql("""
                        select holding.id, cadre_id, coalesce(person_id, cadre_id) as who, holding.unit_id
                          from cadres.holding join cadres.cadre on cadre.id = cadre_id
                         where holding.id = any(:ids::uuid[]) order by holding.id for update""")
                .param("ids", Columns.of(holdings, id -> id))
                .query((row, n) -> new Came(
                        row.getObject("id", UUID.class),
                        new CadreId(row.getObject("cadre_id", UUID.class)),
                        row.getObject("who", UUID.class),
                        new UnitId(row.getLong("unit_id"))))
                .list();
    }

    private Set<CadreId> staying(List<Came> all, List<UUID> fresh, Written.During during) {
        var staying = new HashSet<>(db.sql("""
                        select cadre_id from cadres.holding
                         where cadre_id = any(:cadres::uuid[])
                           and (lower(recorded) > :until or upper(recorded) > :until)""")
                .param("cadres", Columns.of(all, one -> one.cadre().value()))
                .param("until", during.until())
                .query((row, n) -> new CadreId(row.getObject(1, UUID.class)))
                .list());
        staying.addAll(scopes.numbers(() -> db.sql("""
                        select distinct * from people.referred(:cadres::uuid[], 'cadres.cadre',
                          '{cadres.holding,cadres.service}'::regclass[])""")
                .param("cadres", Columns.of(fresh, id -> id))
                .query((row, n) -> new CadreId(row.getObject(1, UUID.class)))
                .list()));
        return staying;
    }

    private static List<UUID> ids(List<Written> written, String what) {
        return written.stream()
                .filter(one -> one.what().equals(what))
                .map(one -> UUID.fromString(one.id()))
                .toList();
    }

    private static String one(List<Written> written, String what) {
        return written.stream()
                .filter(one -> one.what().equals(what))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
