package vn.sohoi.targets;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.spi.Names;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Beneath a figure of targets: how the resolution words each. They name nobody. */
@Component
class NamesOfTargets implements Names {
    private final Db db;

    NamesOfTargets(Db db) {
        this.db = db;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> subjects, Actor reader) {
        var names = new HashMap<UUID, String>();
        if (subjects.isEmpty() || reader.isMachine()) return names;
        db.sql("select id, name from targets.target where id = any(:subjects::uuid[])")
                .param("subjects", Columns.of(List.copyOf(subjects), id -> id))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }
}
