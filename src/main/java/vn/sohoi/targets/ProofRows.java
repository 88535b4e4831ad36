package vn.sohoi.targets;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Reads and writes the proofs of targets that are done or not done. */
@Repository
class ProofRows {
    private final Db db;

    ProofRows(Db db) {
        this.db = db;
    }

    /** What holds on the day, of these units. */
    Map<UnitId, Proof> on(TargetId target, Collection<UnitId> units, LocalDate day) {
        var proofs = new LinkedHashMap<UnitId, Proof>();
        db.sql("""
                        select unit_id, day, proof, author, lower(recorded) as begins from targets.proof
                         where target_id = :target and unit_id = any(:units::bigint[]) and day <= :day and upper_inf(recorded)""")
                .param("target", target.value())
                .param("units", ResolutionRows.array(units))
                .param("day", day)
                .query(row -> {
                    proofs.put(
                            new UnitId(row.getLong("unit_id")),
                            new Proof(
                                    row.getObject("day", LocalDate.class),
                                    row.getString("proof"),
                                    row.getString("author"),
                                    row.getObject("begins", OffsetDateTime.class)
                                            .toInstant()));
                });
        return proofs;
    }

    /** Records it; what was said before is believed no more and stays. */
    void record(TargetId target, UnitId unit, LocalDate day, String proof, Actor actor) {
        db.sql("""
                        update targets.proof set recorded = tstzrange(lower(recorded), clock_timestamp())
                         where target_id = :target and unit_id = :unit and upper_inf(recorded)""").param("target", target.value()).param("unit", unit.value()).update();
        db.sql("""
                        insert into targets.proof (target_id, unit_id, day, proof, author)
                        values (:target, :unit, :day, :proof, :author)""")
                .param("target", target.value())
                .param("unit", unit.value())
                .param("day", day)
                .param("proof", proof)
                .param("author", actor.login())
                .update();
    }
}
