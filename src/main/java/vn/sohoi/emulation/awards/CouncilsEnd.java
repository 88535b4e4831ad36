package vn.sohoi.emulation.awards;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;

/**
 * Awards stay with the unit that got them, and its successors find them (decision 0062), so no row follows. What is still open goes
 * on to the next council that stands; of a unit that decides itself it must be settled before.
 */
@Component
@Order(80)
class CouncilsEnd implements Follower {
    private final Db db;

    CouncilsEnd(Db db) {
        this.db = db;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        var found = new ArrayList<Conflict>();
        db.sql("""
                        with open as (
                          select proposer_id, council_id
                            from emulation.award
                            join lateral (
                              select kind, outcome from emulation.award_step step
                               where step.award_id = award.id order by number desc limit 1) last on true
                           where last.kind = 'PROPOSED' or last.kind = 'VOTED' and last.outcome = 'PASSED')
                        select count(*) filter (where council_id = any(:units::bigint[])) as stranded,
                               count(*) filter (where proposer_id = any(:units::bigint[])
                                                  and council_id <> all(:units::bigint[])) as going_on
                          from open""")
                .param("units", Columns.of(List.copyOf(planned.ending()), UnitId::value))
                .query(row -> {
                    if (row.getLong("stranded") > 0)
                        found.add(conflict("emulation.award.council-ends", row.getLong("stranded"), true));
                    if (row.getLong("going_on") > 0)
                        found.add(conflict("emulation.award.proposals-go-on", row.getLong("going_on"), false));
                });
        return found;
    }

    @Override
    public void follow(Act act) {}

    @Override
    public void takeBack(Act act) {}

    private static Conflict conflict(String textKey, long many, boolean blocks) {
        return new Conflict(textKey, List.of(many), blocks, "/thi-dua/khen-thuong");
    }
}
