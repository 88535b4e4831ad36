package vn.sohoi.cadres;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.indicators.spi.Names;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Names beneath a figure of cadres, as their last decision bears them, for whoever sees officers by name. */
@Component
class NamesOfCadres implements Names {
    private final Db db;
    private final CadreGate gate;
    private final Audit audit;

    NamesOfCadres(Db db, CadreGate gate, Audit audit) {
        this.db = db;
        this.gate = gate;
        this.audit = audit;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> subjects, Actor reader) {
        var names = new HashMap<UUID, String>();
        if (subjects.isEmpty() || !gate.seesNames(reader)) return names;
        return gate.reading(reader, () -> {
            db.sql("""
                            select distinct on (cadre_id) cadre_id, name from cadres.holding
                             where cadre_id = any(:subjects::uuid[]) and upper_inf(recorded) and name <> ''
                             order by cadre_id, lower(valid) desc""")
                    .param("subjects", Columns.of(List.copyOf(subjects), id -> id))
                    .query(row -> {
                        names.put(row.getObject("cadre_id", UUID.class), row.getString("name"));
                    });
            if (!names.isEmpty())
                audit.read(
                        reader, Reading.ofMany("cadres.read-rows", "units.unit", reader.unit(), names.size(), "name"));
            return names;
        });
    }
}
