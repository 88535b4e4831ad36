package vn.sohoi.campaigns.help;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.indicators.spi.Names;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Beneath a figure of help: who was helped and the paper that says so, for who helps there; children for who may read of them. */
@Component
class NamesOfHelp implements Names {
    private final Db db;
    private final HelpGate gate;
    private final Audit audit;

    NamesOfHelp(Db db, HelpGate gate, Audit audit) {
        this.db = db;
        this.gate = gate;
        this.audit = audit;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> subjects, Actor reader) {
        var names = new HashMap<UUID, String>();
        if (reader.isMachine() || subjects.isEmpty() || !gate.seesNames(reader)) return names;
        return gate.reading(reader, () -> {
            db.sql("""
                            select help.id, coalesce(full_name, head_name, case when :children then child.name end, '') as name, proof
                              from campaigns.help
                              left join people.person on person.id = help.person_id
                              left join people.household on household.id = help.household_id
                              left join campaigns.child on child.id = help.child_id
                             where help.id = any(:subjects::uuid[]) and upper_inf(help.recorded)
                            union all
                            select child.id, child.name, '' from campaigns.child
                             where child.id = any(:subjects::uuid[]) and :children""")
                    .param("subjects", Columns.of(List.copyOf(subjects), id -> id))
                    .param("children", gate.seesChildren(reader))
                    .query(row -> {
                        var words = Stream.of(row.getString("name"), row.getString("proof"))
                                .filter(word -> !word.isEmpty())
                                .collect(Collectors.joining(" · "));
                        if (!words.isEmpty()) names.put(row.getObject("id", UUID.class), words);
                    });
            if (!names.isEmpty())
                audit.read(
                        reader,
                        Reading.ofMany("campaigns.read-help-rows", "units.unit", reader.unit(), names.size(), "name"));
            return names;
        });
    }
}
