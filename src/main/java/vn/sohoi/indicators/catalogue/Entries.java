package vn.sohoi.indicators.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.sql.Db;

/** The rows of the catalogue, on two clocks. */
@Repository
class Entries {
    private final Db db;

    Entries(Db db) {
        this.db = db;
    }

    /** All that is believed now, by their line in the Union's list and then by code. */
    List<Entry> all() {
        return db.sql("""
                        select number, code, name, name_en, kind, measure, about, answer, awaits, numerator,
                               denominator, lower(valid) as begins, upper(valid) as ends, basis
                          from indicators.entry
                         where upper_inf(recorded)
                         order by number = '', coalesce(substring(number from '^[0-9]+')::int, 0), number, code, valid""").query(Entries::entry).list();
    }

    /** The one with the latest days. */
    Optional<Entry> of(String code) {
        return db.sql("""
                        select number, code, name, name_en, kind, measure, about, answer, awaits, numerator,
                               denominator, lower(valid) as begins, upper(valid) as ends, basis
                          from indicators.entry
                         where upper_inf(recorded) and code = :code
                         order by valid desc limit 1""").param("code", code).query(Entries::entry).optional();
    }

    void add(Entry entry, String author) {
        db.sql("""
                        insert into indicators.entry (number, code, name, name_en, kind, measure, about, answer, awaits,
                                                      numerator, denominator, valid, basis, author)
                        values (:number, :code, :name, :name_en, :kind, :measure, :about, :answer, :awaits,
                                :numerator, :denominator, daterange(:begins, :ends), :basis, :author)""")
                .param("number", entry.number())
                .param("code", entry.code())
                .param("name", entry.name())
                .param("name_en", entry.nameEn())
                .param("kind", entry.kind().name())
                .param("measure", entry.measure().name())
                .param("about", entry.about().name())
                .param("answer", entry.answer().name())
                .param("awaits", entry.awaits())
                .param("numerator", entry.numerator())
                .param("denominator", entry.denominator())
                .param("begins", entry.valid().from(), java.sql.Types.DATE)
                .param("ends", entry.valid().until(), java.sql.Types.DATE)
                .param("basis", entry.basis())
                .param("author", author)
                .update();
    }

    /** Believed no more from now on; it stays to be read. */
    void disbelieve(String code) {
        db.sql("""
                        update indicators.entry set recorded = tstzrange(lower(recorded), clock_timestamp())
                         where code = :code and upper_inf(recorded)""").param("code", code).update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("number"),
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                Entry.Kind.valueOf(row.getString("kind")),
                Measure.valueOf(row.getString("measure")),
                FieldClass.valueOf(row.getString("about")),
                Entry.Answer.valueOf(row.getString("answer")),
                row.getString("awaits"),
                row.getString("numerator"),
                row.getString("denominator"),
                new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)),
                row.getString("basis"));
    }
}
