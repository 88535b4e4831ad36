package vn.sohoi.campaigns;

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

/** Names beneath a figure of households: that of each one's head, within the reader's own reach. */
@Component
class NamesOfHouseholds implements Names {
    private final Db db;
    private final HouseholdGate gate;
    private final Audit audit;

    NamesOfHouseholds(Db db, HouseholdGate gate, Audit audit) {
        this.db = db;
        this.gate = gate;
        this.audit = audit;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> subjects, Actor reader) {
        var names = new HashMap<UUID, String>();
        if (reader.isMachine() || subjects.isEmpty() || !gate.seesNames(reader)) return names;
        return gate.reading(reader, () -> {
            db.sql("select id, head_name from people.household where id = any(:subjects::uuid[]) and head_name <> ''")
                    .param("subjects", Columns.of(List.copyOf(subjects), id -> id))
                    .query(row -> {
                        names.put(row.getObject("id", UUID.class), row.getString("head_name"));
                    });
            if (!names.isEmpty())
                audit.read(
                        reader,
                        Reading.ofMany("campaigns.read-rows", "units.unit", reader.unit(), names.size(), "head"));
            return names;
        });
    }
}
