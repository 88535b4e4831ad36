package vn.sohoi.emulation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;

/** Rounds in which it is a reader's turn: to claim, to check, to sit as council or to decide. */
@Component
public class RoundWork {
    private final Db db;
    private final EmulationGate gate;

    RoundWork(Db db, EmulationGate gate) {
        this.db = db;
        this.gate = gate;
    }

    /** How many rounds wait for the reader's unit today; none for one who only reads. */
    @Transactional(readOnly = true)
    public long waiting(Actor reader) {
        var own = reader.unit();
        if (own == null || !gate.mayHold(reader, own)) return 0;
        return db.sql("""
                        with standing as (
                          select round.id, round.unit_id, claim_until,
                                 (select step from emulation.round_step where round_id = round.id
                                   order by place desc limit 1) as step
                            from emulation.round)
                        select count(*) from standing
                         where case step
                                 when 'OPENED' then
                                   unit_id = :own and claim_until < :today::date
                                   or claim_until >= :today::date
                                      and exists (select from emulation.round_unit
                                                   where round_id = standing.id and round_unit.unit_id = :own)
                                 when 'CLAIMED' then
                                   unit_id = :own
                                   or exists (select from emulation.round_unit
                                               where round_id = standing.id and checked_by = :own)
                                 when 'DECIDED' then false
                                 else unit_id = :own end""")
                .param("own", own.value())
                .param("today", gate.today())
                .query(Long.class)
                .single();
    }
}
