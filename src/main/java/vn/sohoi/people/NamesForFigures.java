package vn.sohoi.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.indicators.spi.Names;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;

/** Names beneath a figure, within the reader's own reach. */
@Component
class NamesForFigures implements Names {
    private final Db db;
    private final Scopes scopes;
    private final Audit audit;

    NamesForFigures(Db db, Scopes scopes, Audit audit) {
        this.db = db;
        this.scopes = scopes;
        this.audit = audit;
    }

    /** The machine's scope reaches all people, for writing; it is told no name. */
    @Override
    public Map<UUID, String> of(Collection<UUID> subjects, Actor reader) {
        var names = new HashMap<UUID, String>();
        if (reader.isMachine() || subjects.isEmpty()) return names;
        return scopes.names(reader, () -> {
            db.sql("select id, full_name from people.person where id = any(:subjects::uuid[]) and not restricted")
                    .param("subjects", subjects.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                    .query(row -> {
                        names.put(row.getObject("id", UUID.class), row.getString("full_name"));
                    });
            if (!names.isEmpty())
                audit.read(
                        reader,
                        Reading.ofMany("people.read-rows", "units.unit", reader.unit(), names.size(), "full_name"));
            return names;
        });
    }
}
