package vn.sohoi.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Declared figures, on two clocks. */
@Repository
class Declarations {
    private final Db db;

    Declarations(Db db) {
        this.db = db;
    }

    /** The newest of each unit on or before the day. */
    Map<UnitId, Said> on(String indicator, LocalDate day, @Nullable Instant knownAt) {
        var said = new LinkedHashMap<UnitId, Said>();
        var statement = db.sql(SqlText.of("""
                        select distinct on (unit_id) indicator, unit_id, day, value, source, author,
                               lower(recorded) as begins, upper(recorded) as ends
                          from indicators.declared
                         where indicator = :indicator and day <= :day""")
                .when(knownAt == null, "and upper_inf(recorded)")
                .when(knownAt != null, "and recorded @> :known_at")
                .then("order by unit_id, day desc"));
        if (knownAt != null) statement = statement.param("known_at", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC));
        statement
                .param("indicator", indicator)
                .param("day", day)
                .query(Declarations::said)
                .list()
                .forEach(one -> said.put(one.declaration().unit(), one));
        return said;
    }

    /** All that was ever said of a unit, the newest day first and of one day the newest saying. */
    List<Said> of(String indicator, UnitId unit) {
        return db.sql("""
                        select indicator, unit_id, day, value, source, author,
                               lower(recorded) as begins, upper(recorded) as ends
                          from indicators.declared
                         where indicator = :indicator and unit_id = :unit
                         order by day desc, lower(recorded) desc""")
                .param("indicator", indicator)
                .param("unit", unit.value())
                .query(Declarations::said)
                .list();
    }

    /** Records it; what was said before of the same unit and day is believed no more and stays. */
    void record(Declaration declaration, String author) {
        db.sql("""
                        update indicators.declared set recorded = tstzrange(lower(recorded), clock_timestamp())
                         where indicator = :indicator and unit_id = :unit and day = :day and upper_inf(recorded)""")
                .param("indicator", declaration.indicator())
                .param("unit", declaration.unit().value())
                .param("day", declaration.day())
                .update();
        db.sql("""
                        insert into indicators.declared (indicator, unit_id, day, value, source, author)
                        values (:indicator, :unit, :day, :value, :source, :author)""")
                .param("indicator", declaration.indicator())
                .param("unit", declaration.unit().value())
                .param("day", declaration.day())
                .param("value", declaration.value())
                .param("source", declaration.source())
                .param("author", author)
                .update();
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        var declaration = new Declaration(
                row.getString("indicator"),
                new UnitId(row.getLong("unit_id")),
                row.getObject("day", LocalDate.class),
                row.getLong("value"),
                row.getString("source"));
        var ends = row.getObject("ends", OffsetDateTime.class);
        return new Said(
                declaration,
                row.getString("author"),
                row.getObject("begins", OffsetDateTime.class).toInstant(),
                ends == null ? null : ends.toInstant());
    }
}
