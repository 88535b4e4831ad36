package vn.sohoi.cadres;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.watch.spi.Watch;

/** No branch is without a head: somebody chairs it, if only for the time being. */
@Component
class HeadlessBranches implements Watch {
    private final Db db;

    HeadlessBranches(Db db) {
        this.db = db;
    }

    @Override
    public String code() {
        return "branch-without-head";
    }

    @Override
    public String text() {
        return "cadres.watch.headless";
    }

    @Override
    public String task() {
        return "cadres.watch.headless.task";
    }

    @Override
    public Owner owner() {
        return Owner.ABOVE;
    }

    /** Since the last holding ended, or since the branch stands. */
    @Override
    public List<Breach> breaches(LocalDate day) {
        return db.sql("""
                        select life.unit,
                               coalesce((select max(upper(holding.valid))
                                           from cadres.holding
                                           join cadres.position on position.id = position_id and kind = 'CHAIR'
                                           join cadres.term on term.id = term_id and body = 'BRANCH'
                                          where holding.unit_id = life.unit and upper_inf(holding.recorded)
                                            and upper(holding.valid) <= :day::date),
                                        lower(life.valid)) as since
                          from units.unit_life life join units.unit on unit.id = life.unit and unit.level = 'BRANCH'
                         where upper_inf(life.recorded) and life.valid @> :day::date
                           and not exists (select from cadres.holding
                                             join cadres.position on position.id = position_id and kind = 'CHAIR'
                                             join cadres.term on term.id = term_id and body = 'BRANCH'
                                            where holding.unit_id = life.unit and upper_inf(holding.recorded)
                                              and holding.valid @> :day::date)""")
                .param("day", day)
                .query((row, n) -> {
                    var branch = new UnitId(row.getLong(1));
                    return new Breach(
                            branch, branch.toString(), row.getObject(2, LocalDate.class), "/can-bo?unit=" + branch);
                })
                .list();
    }
}
