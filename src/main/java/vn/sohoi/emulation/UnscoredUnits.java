package vn.sohoi.emulation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.watch.spi.Watch;

/** No unit is left unscored: all of a round's level beneath its holder on the period's last day take part in it. */
@Component
class UnscoredUnits implements Watch {
    private final Db db;

    UnscoredUnits(Db db) {
        this.db = db;
    }

    @Override
    public String code() {
        return "unit-unscored";
    }

    @Override
    public String text() {
        return "emulation.watch.unscored";
    }

    @Override
    public String task() {
        return "emulation.watch.unscored.task";
    }

    @Override
    public Owner owner() {
        return Owner.ABOVE;
    }

    /** Of periods that ended within the last year; since the day after the period. */
    @Override
    public List<Breach> breaches(LocalDate day) {
        return db.sql("""
                        with recursive beneath (round_id, unit_id, last) as (
                          select id, unit_id, upper(period) - 1 from emulation.round
                           where cluster_id is null and upper(period) <= :day::date and upper(period) > :day::date - 366
                          union
                          select beneath.round_id, parent.unit, last
                            from beneath join units.unit_parent parent
                              on parent.parent = beneath.unit_id and upper_inf(parent.recorded) and parent.valid @> last)
                        select beneath.unit_id, round.id, last + 1
                          from beneath
                          join emulation.round on round.id = beneath.round_id
                          join emulation.scheme on scheme.id = scheme_id
                          join units.unit on unit.id = beneath.unit_id and unit.level = scheme.level
                         where not exists (select from emulation.round_unit
                                            where round_unit.round_id = round.id and round_unit.unit_id = beneath.unit_id)""")
                .param("day", day)
                .query((row, n) -> {
                    var unit = new UnitId(row.getLong(1));
                    return new Breach(
                            unit,
                            row.getString(2) + " " + unit,
                            row.getObject(3, LocalDate.class),
                            "/thi-dua/dot/" + row.getString(2));
                })
                .list();
    }
}
