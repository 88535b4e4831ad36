package vn.sohoi.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.outlines.OutlineFile;

/** Outlines of units, read from a file; the newest of each unit is believed. */
@Service
public class Outlines {
    private final Db db;
    private final Units units;
    private final Audit audit;

    Outlines(Db db, Units units, Audit audit) {
        this.db = db;
        this.units = units;
        this.audit = audit;
    }

    /**
     * What was read.
     *
     * @param read how many units have their outline now
     * @param unknown codes that no unit of the day bears
     */
    public record Read(int read, List<String> unknown) {}

    /**
     * Reads a GeoJSON file; all of it or nothing is kept. An outline that stands already in the same form stays as it is.
     *
     * @param on the day whose codes it uses
     * @param source whose map it is
     * @throws vn.sohoi.kernel.Refused when the file cannot be read as one of outlines
     */
    @Transactional
    public Read read(String fileName, byte[] bytes, LocalDate on, String source, Actor actor) {
        var byCode = new HashMap<String, UnitId>();
        for (var unit : units.treeOn(on).units()) if (unit.code() != null) byCode.put(unit.code(), unit.id());
        var unknown = new ArrayList<String>();
        int read = 0;
        for (var feature : OutlineFile.read(fileName, bytes)) {
            var unit = byCode.get(feature.code());
            if (unit == null) unknown.add(feature.code());
            else {
                keep(unit, feature.rings(), source);
                read++;
            }
        }
        audit.wrote(actor, "units.outlines", "units.outline", fileName);
        return new Read(read, unknown);
    }

    /** Of those units that have one. */
    public Map<UnitId, Outline> of(Collection<UnitId> ids) {
        var found = new HashMap<UnitId, Outline>();
        db.sql("""
                        select unit_id, rings, source from units.outline
                         where unit_id = any(:units) and upper_inf(recorded)""")
                .param("units", ids.stream().mapToLong(UnitId::value).toArray())
                .query(row -> {
                    var id = new UnitId(row.getLong("unit_id"));
                    found.put(id, Outline.of(id, row.getString("rings"), row.getString("source")));
                });
        return found;
    }

    private void keep(UnitId unit, String rings, String source) {
        db.sql("""
                        with wrong as (
                          update units.outline set recorded = tstzrange(lower(recorded), clock_timestamp())
                           where unit_id = :unit and upper_inf(recorded) and (rings, source) <> (:rings, :source))
                        insert into units.outline (unit_id, rings, source)
                        select :unit, :rings, :source
                         where not exists (select from units.outline
                                            where unit_id = :unit and upper_inf(recorded)
                                              and (rings, source) = (:rings, :source))""")
                .param("unit", unit.value())
                .param("rings", rings)
                .param("source", source)
                .update();
    }
}
