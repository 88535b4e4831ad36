package vn.sohoi.emulation.awards;

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

/** Names beneath a figure of awards, as the certificates bear them, for whoever sees officers by name. */
@Component
class NamesOfAwards implements Names {
    private final Db db;
    private final AwardGate gate;
    private final Audit audit;

    NamesOfAwards(Db db, AwardGate gate, Audit audit) {
        this.db = db;
        this.gate = gate;
        this.audit = audit;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> subjects, Actor reader) {
        var names = new HashMap<UUID, String>();
        if (subjects.isEmpty() || !gate.seesNames(reader)) return names;
        return gate.reading(reader, () -> {
            long[] people = {0};
            db.sql("""
                            select award.id, award.name, receiver, form.name as form
                              from emulation.award join emulation.award_form form on form.id = form_id
                             where award.id = any(:subjects::uuid[]) and award.name <> ''""")
                    .param("subjects", Columns.of(List.copyOf(subjects), id -> id))
                    .query(row -> {
                        names.put(
                                row.getObject("id", UUID.class), row.getString("name") + " · " + row.getString("form"));
                        if (row.getString("receiver").equals(Receiver.Kind.INDIVIDUAL.name())) people[0]++;
                    });
            if (people[0] > 0)
                audit.read(
                        reader, Reading.ofMany("emulation.read-rows", "units.unit", reader.unit(), people[0], "name"));
            return names;
        });
    }
}
