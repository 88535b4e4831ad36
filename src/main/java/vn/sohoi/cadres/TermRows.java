package vn.sohoi.cadres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes terms and their positions. */
@Repository
class TermRows {
    private static final SqlText TERM = SqlText.of("""
            select id, unit_id, body, lower(planned) as begins, upper(planned) as ends, cut, cut_by, size, way, decision,
                   decided_on
              from cadres.term""");
    private static final SqlText POSITION = SqlText.of("""
            select position.id, term_id, unit_id, body, kind, full_time, seats, lower(valid * days) as begins,
                   upper(valid * days) as ends, basis
              from cadres.position join cadres.term on term.id = term_id""");

    private final Db db;

    TermRows(Db db) {
        this.db = db;
    }

    TermId enter(NewTerm term, Actor actor) {
        return db.sql("""
                        insert into cadres.term (unit_id, body, planned, size, way, decision, decided_on, author)
                        values (:unit, :body, :planned::daterange, :size::smallint, :way, :decision, :decided::date, :author)
                        returning id""")
                .param("unit", term.unit().value())
                .param("body", term.body().name())
                .param("planned", term.valid().asRange())
                .param("size", term.size())
                .param("way", term.way().name())
                .param("decision", term.decision())
                .param("decided", term.decidedOn())
                .param("author", actor.login())
                .query((row, n) -> new TermId(row.getObject(1, UUID.class)))
                .single();
    }

    void add(TermId term, NewTerm.Seats seats, DateSpan valid, String basis) {
        db.sql("""
                        insert into cadres.position (term_id, kind, full_time, seats, valid, basis)
                        values (:term, :kind, :full_time, :seats, :valid::daterange, :basis)""")
                .param("term", term.value())
                .param("kind", seats.kind().name())
                .param("full_time", seats.fullTime())
                .param("seats", seats.seats())
                .param("valid", valid.asRange())
                .param("basis", basis)
                .update();
    }

    void cut(TermId term, LocalDate day, String by) {
        db.sql("update cadres.term set cut = :day::date, cut_by = :by where id = :id")
                .param("day", day)
                .param("by", by)
                .param("id", term.value())
                .update();
    }

    Optional<Term> find(TermId id) {
        return db.sql(TERM.then("where id = :id"))
                .param("id", id.value())
                .query(TermRows::term)
                .optional();
    }

    /** Those that stand on the day, by their body. */
    List<Term> on(UnitId unit, LocalDate day) {
        return db
                .sql(TERM.then("where unit_id = :unit and days @> :day::date"))
                .param("unit", unit.value())
                .param("day", day)
                .query(TermRows::term)
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Term::body))
                .toList();
    }

    Optional<Position> position(PositionId id) {
        return db.sql(POSITION.then("where position.id = :id"))
                .param("id", id.value())
                .query(TermRows::position)
                .optional();
    }

    /** Those that stand on the day on any of the units. */
    List<Position> positions(Collection<UnitId> units, LocalDate day) {
        return db.sql(POSITION.then("where unit_id = any(:units::bigint[]) and valid * days @> :day::date"))
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .param("day", day)
                .query(TermRows::position)
                .list();
    }

    /** The same position of the body through all its terms, the newest first. */
    List<Position> throughTime(Position like) {
        return db.sql(POSITION.then("""
                        where unit_id = :unit and body = :body and kind = :kind order by lower(valid) desc, full_time desc"""))
                .param("unit", like.unit().value())
                .param("body", like.body().name())
                .param("kind", like.kind().name())
                .query(TermRows::position)
                .list();
    }

    private static Term term(ResultSet row, int number) throws SQLException {
        return new Term(
                new TermId(row.getObject("id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                Body.valueOf(row.getString("body")),
                span(row),
                row.getObject("cut", LocalDate.class),
                row.getString("cut_by"),
                row.getObject("size", Integer.class),
                Way.valueOf(row.getString("way")),
                row.getString("decision"),
                row.getObject("decided_on", LocalDate.class));
    }

    private static Position position(ResultSet row, int number) throws SQLException {
        return new Position(
                new PositionId(row.getObject("id", UUID.class)),
                new TermId(row.getObject("term_id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                Body.valueOf(row.getString("body")),
                PositionKind.valueOf(row.getString("kind")),
                row.getBoolean("full_time"),
                row.getInt("seats"),
                span(row),
                row.getString("basis"));
    }

    private static DateSpan span(ResultSet row) throws SQLException {
        return new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class));
    }
}
