package vn.sohoi.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.DateSpan;
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
                        select distinct on (unit_id) indicator, unit_id, first_day, day, value, source, author, file_id,
                               lower(recorded) as begins, upper(recorded) as ends
                          from indicators.declared
                         where indicator = :indicator and day <= :day and first_day is null""")
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

    /** Of each unit the sayings that cover the span, where there are such. */
    Map<UnitId, List<Said>> within(String indicator, DateSpan span, @Nullable Instant knownAt) {
        var statement = db.sql(SqlText.of("""
                        select indicator, unit_id, first_day, day, value, source, author, file_id,
                               lower(recorded) as begins, upper(recorded) as ends
                          from indicators.declared
                         where indicator = :indicator and first_day >= :from and day < :until""")
                .when(knownAt == null, "and upper_inf(recorded)")
                .when(knownAt != null, "and recorded @> :known_at")
                .then("order by unit_id, first_day"));
        if (knownAt != null) statement = statement.param("known_at", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC));
        var all = statement
                .param("indicator", indicator)
                .param("from", span.from())
                .param("until", span.until())
                .query(Declarations::said)
                .list();
        var covering = new LinkedHashMap<UnitId, List<Said>>();
        all.stream()
                .collect(
                        Collectors.groupingBy(one -> one.declaration().unit(), LinkedHashMap::new, Collectors.toList()))
                .forEach((unit, said) -> {
                    var chosen = DeclaredDays.covering(span, said);
                    if (!chosen.isEmpty()) covering.put(unit, chosen);
                });
        return covering;
    }

    /** Of which indicators anything is said. */
    Set<String> indicators() {
        return new HashSet<>(db.sql("select distinct indicator from indicators.declared where upper_inf(recorded)")
                .query(String.class)
                .list());
    }

    /** All that was ever said of a unit, the newest day first and of one day the newest saying. */
    List<Said> of(String indicator, UnitId unit) {
        return db.sql("""
                        select indicator, unit_id, first_day, day, value, source, author, file_id,
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
                         where indicator = :indicator and unit_id = :unit and day = :day
                           and first_day is not distinct from :first and upper_inf(recorded)""")
                .param("indicator", declaration.indicator())
                .param("unit", declaration.unit().value())
                .param("day", declaration.day())
                .param("first", declaration.first(), Types.DATE)
                .update();
        db.sql("""
                        insert into indicators.declared (indicator, unit_id, first_day, day, value, source, author, file_id)
                        values (:indicator, :unit, :first, :day, :value, :source, :author, :file)""")
                .param("indicator", declaration.indicator())
                .param("unit", declaration.unit().value())
                .param("first", declaration.first(), Types.DATE)
                .param("day", declaration.day())
                .param("value", declaration.value())
                .param("source", declaration.source())
                .param("author", author)
                .param("file", declaration.file(), Types.OTHER)
                .update();
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        var declaration = new Declaration(
                row.getString("indicator"),
                new UnitId(row.getLong("unit_id")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("day", LocalDate.class),
                row.getLong("value"),
                row.getString("source"),
                row.getObject("file_id", UUID.class));
        var ends = row.getObject("ends", OffsetDateTime.class);
        return new Said(
                declaration,
                row.getString("author"),
                row.getObject("begins", OffsetDateTime.class).toInstant(),
                ends == null ? null : ends.toInstant());
    }
}
