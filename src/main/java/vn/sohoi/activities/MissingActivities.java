package vn.sohoi.activities;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.watch.spi.Watch;

/**
 * Every grassroots unit holds two activities of Directive 05 in a year, by itself, with others or through its branches: one of
 * them by the end of June, the second by the end of November, while there is still time to hold it.
 */
@Component
class MissingActivities implements Watch {
    private static final int JULY = 7;
    private static final int DECEMBER = 12;

    private final Db db;

    MissingActivities(Db db) {
        this.db = db;
    }

    @Override
    public String code() {
        return "directive-activities-missing";
    }

    @Override
    public String text() {
        return "activities.watch.missing";
    }

    @Override
    public String task() {
        return "activities.watch.missing.task";
    }

    @Override
    public Owner owner() {
        return Owner.UNIT;
    }

    @Override
    public List<Breach> breaches(LocalDate day) {
        if (day.getMonthValue() < JULY) return List.of();
        int month = day.getMonthValue() < DECEMBER ? JULY : DECEMBER;
        return db.sql("""
                        with recursive held (activity_id, unit_id, day) as (
                          select activity_id, unit_id, day from activities.counted
                           where counts_as = 'DIRECTIVE_05' and upper_inf(recorded)
                             and day >= date_trunc('year', :day::date) and day <= :day::date
                          union
                          select activity_id, above.parent, held.day
                            from held join units.unit_parent above
                              on above.unit = held.unit_id and above.valid @> held.day and upper_inf(above.recorded))
                        select life.unit
                          from units.unit_life life join units.unit on unit.id = life.unit and unit.level = 'COMMUNE'
                          left join held on held.unit_id = life.unit
                         where upper_inf(life.recorded) and life.valid @> :day::date
                         group by life.unit
                        having count(distinct activity_id) < :wanted""")
                .param("day", day)
                .param("wanted", month == JULY ? 1 : 2)
                .query((row, n) ->
                        breach(new UnitId(row.getLong(1)), day.withMonth(month).withDayOfMonth(1)))
                .list();
    }

    private static Breach breach(UnitId unit, LocalDate since) {
        return new Breach(unit, unit + " " + since.getYear(), since, "/hoat-dong?unit=" + unit);
    }
}
