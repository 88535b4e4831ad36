package vn.sohoi.emulation;

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

/** Names of the grades beneath a figure: by which scheme and which decision. They name nobody. */
@Component
class NamesOfGrades implements Names {
    private final Db db;

    NamesOfGrades(Db db) {
        this.db = db;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> subjects, Actor reader) {
        var names = new HashMap<UUID, String>();
        if (subjects.isEmpty() || reader.isMachine()) return names;
        db.sql("""
                        select result.id, grade.name || ' · ' || scheme.name || ' · ' || decided.decision as name
                          from emulation.result
                          join emulation.grade on grade.id = grade_id
                          join emulation.scheme on scheme.id = grade.scheme_id
                          join emulation.round_step decided
                            on decided.round_id = result.round_id and decided.step = 'DECIDED'
                         where result.id = any(:subjects::uuid[])""")
                .param("subjects", Columns.of(List.copyOf(subjects), id -> id))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }
}
