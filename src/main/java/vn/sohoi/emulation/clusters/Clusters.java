package vn.sohoi.emulation.clusters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** Clusters of emulation and their pacts. Whoever reads figures reads them; the unit that set a cluster up writes. */
@Service
public class Clusters {
    private final ClusterRows rows;
    private final Authoriser authoriser;
    private final Units units;
    private final Audit audit;

    Clusters(ClusterRows rows, Authoriser authoriser, Units units, Audit audit) {
        this.rows = rows;
        this.authoriser = authoriser;
        this.units = units;
        this.audit = audit;
    }

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<Cluster> all(Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ);
        return rows.all();
    }

    /** @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public Cluster find(ClusterId id, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ);
        return rows.find(id).orElseThrow(NotFound::new);
    }

    /** The pacts of a cluster, the newest first. */
    @Transactional(readOnly = true)
    public List<Pact> pacts(ClusterId cluster, Actor reader) {
        return rows.pacts(find(cluster, reader).id());
    }

    /** Whether the reader writes in what the unit set up. */
    @Transactional(readOnly = true)
    public boolean mayWrite(UnitId owner, Actor reader) {
        return authoriser.allows(reader, Purpose.FIGURES, Act.WRITE) && authoriser.reaches(reader, owner);
    }

    /**
     * The cluster, for whoever may change it.
     *
     * @throws NotFound when there is none, or set up beyond the actor's reach
     */
    @Transactional(readOnly = true)
    public Cluster writable(ClusterId id, Actor actor) {
        var cluster = rows.find(id).orElseThrow(NotFound::new);
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, cluster.owner());
        return cluster;
    }

    /**
     * Sets a cluster up with its first members.
     *
     * @param valid the days of their membership
     * @throws Refused without a name or a basis
     * @throws NotFound for an owner beyond the actor's reach
     */
    @Transactional
    public ClusterId setUp(UnitId owner, String name, String basis, List<UnitId> members, DateSpan valid, Actor actor) {
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, owner);
        if (name.isBlank() || basis.isBlank()) throw new Refused("emulation.cluster.error.words");
        var id = rows.add(owner, name, basis, actor);
        audit.wrote(actor, "emulation.set-up-cluster", "emulation.cluster", id, "name", "basis");
        members.forEach(unit -> join(id, unit, valid, actor));
        return id;
    }

    /**
     * A unit belongs to it for those days.
     *
     * @throws NotFound for a unit that does not stand on the first day
     * @throws Refused when it belongs to it on some of the days already
     */
    @Transactional
    public void join(ClusterId id, UnitId unit, DateSpan valid, Actor actor) {
        var cluster = writable(id, actor);
        var from = valid.from();
        if (from == null || units.find(unit, from).isEmpty()) throw new NotFound();
        if (cluster.members().stream()
                .anyMatch(one -> one.unit().equals(unit) && one.valid().meets(valid)))
            throw new Refused("emulation.cluster.error.member");
        rows.join(cluster.id(), unit, valid, actor);
        audit.wrote(actor, "emulation.join-cluster", "emulation.cluster", id, "unit_id", "valid");
    }

    /**
     * A unit belongs to it no more from the day on.
     *
     * @throws Refused when it does not belong to it on the day before
     */
    @Transactional
    public void leave(ClusterId id, UnitId unit, LocalDate day, Actor actor) {
        var cluster = writable(id, actor);
        if (!rows.leave(cluster.id(), unit, day)) throw new Refused("emulation.cluster.error.no-member");
        audit.wrote(actor, "emulation.leave-cluster", "emulation.cluster", id, "unit_id", "valid");
    }

    /**
     * Which unit hosts the year; said anew it replaces what was said.
     *
     * @throws Refused for one that is no member on any day of the year
     */
    @Transactional
    public void host(ClusterId id, int year, UnitId unit, Actor actor) {
        var cluster = writable(id, actor);
        if (!cluster.hadIn(unit, year)) throw new Refused("emulation.cluster.error.no-member");
        rows.host(cluster.id(), year, unit, actor);
        audit.wrote(actor, "emulation.host-cluster", "emulation.cluster", id, "year", "unit_id");
    }

    /**
     * Enters a pact with those who signed it.
     *
     * @param signed members of the year
     * @param day on which they signed, or null where the source does not tell it
     * @throws Refused without a source, without contents where no doubt says that nobody knows them, where the year has one, or
     *     for a signature of one that is no member in the year
     */
    @Transactional
    public PactId pact(NewPact pact, List<UnitId> signed, @Nullable LocalDate day, Actor actor) {
        var cluster = writable(pact.cluster(), actor);
        if (pact.source().isBlank()) throw new Refused("emulation.cluster.error.source");
        if (pact.contents().isEmpty() && pact.doubt().isBlank()) throw new Refused("emulation.cluster.error.contents");
        if (!signed.stream().allMatch(unit -> cluster.hadIn(unit, pact.year())))
            throw new Refused("emulation.cluster.error.no-member");
        if (rows.pacts(cluster.id()).stream().anyMatch(one -> one.year() == pact.year()))
            throw new Refused("emulation.cluster.error.pact");
        var id = rows.add(pact, actor);
        signed.forEach(unit -> rows.sign(id, unit, day, actor));
        audit.wrote(actor, "emulation.enter-pact", "emulation.pact", id, "year", "contents", "day");
        return id;
    }
}
