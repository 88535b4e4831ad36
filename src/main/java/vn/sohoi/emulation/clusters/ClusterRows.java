package vn.sohoi.emulation.clusters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes clusters and pacts. No people stand in them. */
@Repository
class ClusterRows {
    private static final SqlText CLUSTER = SqlText.of("select id, owner_id, name, basis from emulation.cluster");
    private static final SqlText PACT = SqlText.of("select id, cluster_id, year, source, doubt from emulation.pact");

    private final Db db;

    ClusterRows(Db db) {
        this.db = db;
    }

    List<Cluster> all() {
        return db.sql(CLUSTER.then("order by name, id"))
                .query((row, n) -> cluster(row))
                .list();
    }

    Optional<Cluster> find(ClusterId id) {
        return db.sql(CLUSTER.then("where id = :id"))
                .param("id", id.value())
                .query((row, n) -> cluster(row))
                .optional();
    }

    ClusterId add(UnitId owner, String name, String basis, Actor actor) {
        return db.sql("""
                        insert into emulation.cluster (owner_id, name, basis, author) values (:owner, :name, :basis, :author)
                        returning id""")
                .param("owner", owner.value())
                .param("name", name.strip())
                .param("basis", basis.strip())
                .param("author", actor.login())
                .query((row, n) -> new ClusterId(row.getObject(1, UUID.class)))
                .single();
    }

    void join(ClusterId cluster, UnitId unit, DateSpan valid, Actor actor) {
        db.sql("""
                        insert into emulation.cluster_member (cluster_id, unit_id, valid, author)
                        values (:cluster, :unit, :valid::daterange, :author)""")
                .param("cluster", cluster.value())
                .param("unit", unit.value())
                .param("valid", valid.asRange())
                .param("author", actor.login())
                .update();
    }

    /** Whether a membership ran on the day before. */
    boolean leave(ClusterId cluster, UnitId unit, LocalDate day) {
        return db.sql("""
                        update emulation.cluster_member set valid = valid * daterange(null, :day::date)
                         where cluster_id = :cluster and unit_id = :unit and lower(valid) < :day::date
                           and (upper_inf(valid) or upper(valid) > :day::date)""")
                        .param("cluster", cluster.value())
                        .param("unit", unit.value())
                        .param("day", day)
                        .update()
                > 0;
    }

    void host(ClusterId cluster, int year, UnitId unit, Actor actor) {
        db.sql("""
                        insert into emulation.cluster_host (cluster_id, year, unit_id, author)
                        values (:cluster, :year, :unit, :author)
                        on conflict (cluster_id, year) do update set unit_id = excluded.unit_id, author = excluded.author""")
                .param("cluster", cluster.value())
                .param("year", year)
                .param("unit", unit.value())
                .param("author", actor.login())
                .update();
    }

    /** The pacts of a cluster, the newest first. */
    List<Pact> pacts(ClusterId cluster) {
        return db.sql(PACT.then("where cluster_id = :cluster order by year desc"))
                .param("cluster", cluster.value())
                .query((row, n) -> pact(row))
                .list();
    }

    PactId add(NewPact pact, Actor actor) {
        var id = db.sql("""
                        insert into emulation.pact (cluster_id, year, source, doubt, author)
                        values (:cluster, :year, :source, :doubt, :author) returning id""")
                .param("cluster", pact.cluster().value())
                .param("year", pact.year())
                .param("source", pact.source().strip())
                .param("doubt", pact.doubt().strip())
                .param("author", actor.login())
                .query((row, n) -> new PactId(row.getObject(1, UUID.class)))
                .single();
        int number = 0;
        for (var words : pact.contents())
            db.sql("insert into emulation.pact_content (pact_id, number, words) values (:pact, :number, :words)")
                    .param("pact", id.value())
                    .param("number", ++number)
                    .param("words", words.strip())
                    .update();
        return id;
    }

    void sign(PactId pact, UnitId unit, @Nullable LocalDate day, Actor actor) {
        db.sql("""
                        insert into emulation.pact_signature (pact_id, unit_id, day, author)
                        values (:pact, :unit, :day::date, :author)""")
                .param("pact", pact.value())
                .param("unit", unit.value())
                .param("day", day)
                .param("author", actor.login())
                .update();
    }

    private Cluster cluster(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Cluster(
                new ClusterId(id),
                new UnitId(row.getLong("owner_id")),
                row.getString("name"),
                row.getString("basis"),
                members(id),
                hosts(id));
    }

    private List<Cluster.Member> members(UUID cluster) {
        return db.sql("""
                        select unit_id, lower(valid) as begins, upper(valid) as ends from emulation.cluster_member
                         where cluster_id = :cluster order by lower(valid), id""")
                .param("cluster", cluster)
                .query((row, n) -> new Cluster.Member(
                        new UnitId(row.getLong("unit_id")),
                        new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class))))
                .list();
    }

    private Map<Integer, UnitId> hosts(UUID cluster) {
        var hosts = new TreeMap<Integer, UnitId>();
        db.sql("select year, unit_id from emulation.cluster_host where cluster_id = :cluster")
                .param("cluster", cluster)
                .query(row -> {
                    hosts.put(row.getInt("year"), new UnitId(row.getLong("unit_id")));
                });
        return hosts;
    }

    private Pact pact(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Pact(
                new PactId(id),
                new ClusterId(row.getObject("cluster_id", UUID.class)),
                row.getInt("year"),
                row.getString("source"),
                row.getString("doubt"),
                db.sql("select words from emulation.pact_content where pact_id = :pact order by number")
                        .param("pact", id)
                        .query((one, n) -> one.getString("words"))
                        .list(),
                db.sql("select unit_id, day from emulation.pact_signature where pact_id = :pact order by day, unit_id")
                        .param("pact", id)
                        .query((one, n) -> new Pact.Signature(
                                new UnitId(one.getLong("unit_id")), one.getObject("day", LocalDate.class)))
                        .list());
    }
}
