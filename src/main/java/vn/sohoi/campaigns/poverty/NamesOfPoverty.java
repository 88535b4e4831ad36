package vn.sohoi.campaigns.poverty;

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

/** Beneath a figure of poverty: which household, and who helped whom, for who may read guarded data of it. */
@Component
class NamesOfPoverty implements Names {
    private final Db db;
    private final PovertyGate gate;
    private final Audit audit;

    NamesOfPoverty(Db db, PovertyGate gate, Audit audit) {
        this.db = db;
        this.gate = gate;
        this.audit = audit;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> subjects, Actor reader) {
        var names = new HashMap<UUID, String>();
        if (reader.isMachine() || subjects.isEmpty() || !gate.seesHomes(reader)) return names;
        return gate.within(reader, () -> {
            db.sql("""
                            (select distinct on (subject) subject, head as name from campaigns.poor_home
                             where subject = any(:subjects::uuid[]) and head <> '' and upper_inf(recorded)
                             order by subject, year desc)
                            union all
                            select assistance.id, concat_ws(' · ', nullif(head, ''), helper) from campaigns.assistance
                              left join campaigns.poor_home on poor_home.id = home_id
                             where assistance.id = any(:subjects::uuid[]) and upper_inf(assistance.recorded)""")
                    .param("subjects", Columns.of(List.copyOf(subjects), id -> id))
                    .query(row -> {
                        names.put(row.getObject("subject", UUID.class), row.getString("name"));
                    });
            if (!names.isEmpty())
                audit.read(
                        reader,
                        Reading.ofMany(
                                "campaigns.read-poverty-rows", "units.unit", reader.unit(), names.size(), "head"));
            return names;
        });
    }
}
