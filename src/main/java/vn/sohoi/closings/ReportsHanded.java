package vn.sohoi.closings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reorganisation.spi.HandedOver;

/** Reports of a unit that ends which were asked for and are not sealed: the unit that takes over goes on with them. */
@Component
@Order(20)
class ReportsHanded implements HandedOver {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Db db;
    private final Texts texts;

    ReportsHanded(Db db, Texts texts) {
        this.db = db;
        this.texts = texts;
    }

    @Override
    public Listed of(UnitId unit, LocalDate day, Locale language) {
        var rows = db.sql("""
                        select lower(days) as begins, upper(days) - 1 as ends,
                               coalesce((select state from closings.step
                                          where report_id = report.id order by ordinal desc limit 1), 'OPEN') as stands
                          from closings.report join closings.round on round.id = report.round_id
                         where unit_id = :unit and unit_id <> owner_id and upper(days) > :day::date
                           and not exists (select from closings.step where report_id = report.id and state = 'SEALED')
                         order by days""")
                .param("unit", unit.value())
                .param("day", day)
                .query((row, n) -> List.of(
                        DAY.format(row.getObject("begins", LocalDate.class)) + " – "
                                + DAY.format(row.getObject("ends", LocalDate.class)),
                        texts.say(language, "closings.state." + row.getString("stands"))))
                .list();
        return new Listed("closings.handed", List.of("closings.handed-period", "closings.state"), rows);
    }
}
