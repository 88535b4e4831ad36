package vn.sohoi.watch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.watch.spi.Watch;

/** Reads and writes what administrators say about invariants. */
@Repository
class RuleRows {
    private final Db db;

    RuleRows(Db db) {
        this.db = db;
    }

    /** What somebody said of an invariant. */
    private record Said(boolean watched, Watch.Owner owner, String basis) {}

    /** All of them, in the order in which they came. */
    List<Invariant> of(List<Watch> watches) {
        var said = new HashMap<String, Said>();
        db.sql("select code, watched, owner, basis from watch.rule where upper_inf(recorded)")
                .query(row -> {
                    said.put(
                            row.getString(1),
                            new Said(row.getBoolean(2), Watch.Owner.valueOf(row.getString(3)), row.getString(4)));
                });
        var looked = looked();
        return watches.stream()
                .map(watch -> {
                    var its = said.getOrDefault(watch.code(), new Said(true, watch.owner(), ""));
                    return new Invariant(
                            watch.code(),
                            watch.text(),
                            watch.task(),
                            its.watched(),
                            its.owner(),
                            its.basis(),
                            looked.get(watch.code()));
                })
                .toList();
    }

    private Map<String, LocalDate> looked() {
        var looked = new HashMap<String, LocalDate>();
        db.sql("select code, day from watch.run").query(row -> {
            looked.put(row.getString(1), row.getObject(2, LocalDate.class));
        });
        return looked;
    }

    void say(String code, boolean watched, Watch.Owner owner, String basis, Actor actor) {
        db.sql("""
                        update watch.rule set recorded = tstzrange(lower(recorded), clock_timestamp())
                         where code = :code and upper_inf(recorded)""").param("code", code).update();
        db.sql("""
                        insert into watch.rule (code, watched, owner, basis, author)
                        values (:code, :watched, :owner, :basis, :author)""")
                .param("code", code)
                .param("watched", watched)
                .param("owner", owner.name())
                .param("basis", basis)
                .param("author", actor.login())
                .update();
    }
}
