package vn.sohoi.closings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Rounds and what they ask. */
@Repository
class Rounds {
    /** With what each asks, in its order. */
    private static final SqlText ROUNDS = SqlText.of("""
            select round.id, owner_id, name, lower(days) as begins, upper(days) as ends, deadline, author, opened_at,
                   array_agg(indicator order by ordinal) as indicators
              from closings.round join closings.asked on asked.round_id = round.id""");

    private final Db db;

    Rounds(Db db) {
        this.db = db;
    }

    RoundId add(NewRound wished, String author) {
        var id = db.sql("""
                        insert into closings.round (owner_id, name, days, deadline, author)
                        values (:owner, :name, daterange(:from, :until), :deadline, :author)
                        returning id""")
                .param("owner", wished.owner().value())
                .param("name", wished.period().name())
                .param("from", wished.period().from())
                .param("until", wished.period().until())
                .param("deadline", wished.deadline())
                .param("author", author)
                .query(Long.class)
                .single();
        int ordinal = 0;
        for (var indicator : wished.indicators())
            db.sql("insert into closings.asked (round_id, ordinal, indicator) values (:round, :ordinal, :indicator)")
                    .param("round", id)
                    .param("ordinal", ++ordinal)
                    .param("indicator", indicator)
                    .update();
        return new RoundId(id);
    }

    void addReports(RoundId round, Collection<UnitId> units) {
        db.sql("insert into closings.report (round_id, unit_id) select :round, unit from unnest(:units::bigint[]) unit")
                .param("round", round.value())
                .param("units", units.stream().mapToLong(UnitId::value).toArray())
                .update();
    }

    boolean stands(UnitId owner, Period period) {
        return db.sql(
                        "select exists (select from closings.round where owner_id = :owner and days = daterange(:from, :until))")
                .param("owner", owner.value())
                .param("from", period.from())
                .param("until", period.until())
                .query(Boolean.class)
                .single();
    }

    Optional<Round> find(RoundId id) {
        return db.sql(ROUNDS.then("""
                         where round.id = :id group by round.id"""))
                .param("id", id.value())
                .query(Rounds::round)
                .optional();
    }

    /** Those in which the unit asks or answers, the latest period first. */
    List<Round> of(UnitId unit) {
        return db.sql(ROUNDS.then("""
                         where round.id in (select round_id from closings.report where unit_id = :unit)
                         group by round.id
                         order by upper(days) desc, lower(days) desc, round.id desc"""))
                .param("unit", unit.value())
                .query(Rounds::round)
                .list();
    }

    /** Those of them with a report that is not sealed. */
    List<Round> running(UnitId unit) {
        return db.sql(ROUNDS.then("""
                         where round.id in (select round_id from closings.report where unit_id = :unit)
                           and exists (select from closings.report
                                        where report.round_id = round.id
                                          and not exists (select from closings.moved where report_id = report.id)
                                          and (select state from closings.step where report_id = report.id
                                                order by ordinal desc limit 1) is distinct from 'SEALED')
                         group by round.id
                         order by upper(days) desc, lower(days) desc, round.id desc"""))
                .param("unit", unit.value())
                .query(Rounds::round)
                .list();
    }

    /** Those that the unit opened and of which somebody once asked to open a report again. */
    List<Round> wished(UnitId owner) {
        return db.sql(ROUNDS.then("""
                         where owner_id = :owner
                           and round.id in (select round_id from closings.report
                                              join closings.wish on wish.report_id = report.id)
                         group by round.id order by upper(days) desc, round.id desc"""))
                .param("owner", owner.value())
                .query(Rounds::round)
                .list();
    }

    /** All of them, the latest period first. */
    List<Round> all() {
        return db.sql(ROUNDS.then("""
                         group by round.id
                         order by upper(days) desc, lower(days) desc, round.id desc""")).query(Rounds::round).list();
    }

    /** Those whose period is exactly this one. */
    List<Round> of(Period period) {
        return db.sql(ROUNDS.then("""
                         where days = daterange(:from, :until)
                         group by round.id order by round.id"""))
                .param("from", period.from())
                .param("until", period.until())
                .query(Rounds::round)
                .list();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                new RoundId(row.getLong("id")),
                new UnitId(row.getLong("owner_id")),
                new Period(
                        row.getString("name"),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("ends", LocalDate.class)),
                row.getObject("deadline", LocalDate.class),
                Arrays.asList((String[]) row.getArray("indicators").getArray()),
                row.getString("author"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
