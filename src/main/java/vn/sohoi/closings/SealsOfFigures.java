package vn.sohoi.closings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.indicators.Seal;
import vn.sohoi.indicators.spi.SealedFigures;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Says on a figure's own page that a report sealed it. */
@Component
class SealsOfFigures implements SealedFigures {
    private final Db db;
    private final Accounts accounts;

    SealsOfFigures(Db db, Accounts accounts) {
        this.db = db;
        this.accounts = accounts;
    }

    /** What stands belongs to every period that ends on its day; what happened to its own days only. */
    @Override
    public Optional<Sealed> of(String indicator, UnitId unit, @Nullable DateSpan days, LocalDate day) {
        return db.sql("""
                        select round.id, step.actor, step.at, seal.hash
                          from closings.round
                          join closings.report on report.round_id = round.id
                          join closings.seal on seal.report_id = report.id
                          join closings.step on step.report_id = seal.report_id and step.ordinal = seal.ordinal
                         where report.unit_id = :unit and seal.indicator = :indicator and upper(days) = :day::date + 1
                           and (:from::date is null or lower(days) = :from::date)
                         order by step.at desc limit 1""")
                .param("unit", unit.value())
                .param("indicator", indicator)
                .param("day", day)
                .param("from", days == null ? null : days.from(), java.sql.Types.DATE)
                .query((row, n) -> new Sealed(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        accounts.nameOf(row.getString("actor")),
                        Seal.mark(row.getBytes("hash")),
                        "/ky-bao-cao/" + row.getLong("id") + "/" + unit))
                .optional();
    }
}
