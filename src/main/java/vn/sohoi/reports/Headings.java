package vn.sohoi.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** How the papers of each unit begin and end, day by day. What nobody has set follows from the unit's name of that day. */
@Service
public class Headings {
    private final Db db;
    private final UsualHeading usual;
    private final Authoriser authoriser;
    private final Audit audit;

    Headings(Db db, UsualHeading usual, Authoriser authoriser, Audit audit) {
        this.db = db;
        this.usual = usual;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /** A heading with the days on which it holds. */
    public record Dated(Heading heading, DateSpan valid, String login) {}

    /** The heading of a paper of that day: the unit's own, or what its name of that day makes usual. */
    public Heading on(UnitId unit, LocalDate day) {
        return own(unit, day).map(Dated::heading).orElseGet(() -> usual.of(unit, day));
    }

    /**
     * All that the unit has set, newest first.
     *
     * @throws vn.sohoi.kernel.NotFound for a unit beyond the reader's reach
     */
    public List<Dated> of(UnitId unit, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit);
        return db.sql("""
                        select *, lower(valid) as begins, upper(valid) as ends from reports.heading
                         where unit_id = :unit and upper_inf(recorded) order by valid desc""").param("unit", unit.value()).query(Headings::dated).list();
    }

    /**
     * Sets the heading from that day on, until the next that is set already. Papers of earlier days keep theirs.
     *
     * @throws Refused when a line is missing that every paper has
     */
    @Transactional
    public void set(UnitId unit, LocalDate from, Heading heading, Actor actor) {
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, unit);
        if (heading.issuer().isBlank() || heading.place().isBlank()) throw new Refused("reports.heading-incomplete");
        if (heading.agency().isBlank() || heading.signer().isBlank()) throw new Refused("reports.heading-incomplete");
        alone(unit);
        var before = own(unit, from).orElse(null);
        var next = nextAfter(unit, from).orElse(null);
        if (before != null) {
            believeNoMore(unit, from);
            var first = before.valid().from();
            if (first == null || first.isBefore(from))
                insert(unit, new DateSpan(first, from), before.heading(), before.login());
        }
        insert(unit, new DateSpan(from, next), heading, actor.login());
        audit.wrote(actor, "reports.set-heading", "reports.heading", unit, "valid");
    }

    /** Two who write it at once would wait for each other's row for ever: the second begins when the first is done. */
    private void alone(UnitId unit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('reports.heading', :unit))")
                .param("unit", unit.value())
                .query(row -> {});
    }

    private Optional<Dated> own(UnitId unit, LocalDate day) {
        return db.sql("""
                        select *, lower(valid) as begins, upper(valid) as ends from reports.heading
                         where unit_id = :unit and valid @> :day::date and upper_inf(recorded)""")
                .param("unit", unit.value())
                .param("day", day)
                .query(Headings::dated)
                .optional();
    }

    private Optional<LocalDate> nextAfter(UnitId unit, LocalDate day) {
        return db.sql("""
                        select min(lower(valid)) from reports.heading
                         where unit_id = :unit and lower(valid) > :day and upper_inf(recorded)""")
                .param("unit", unit.value())
                .param("day", day)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    private void believeNoMore(UnitId unit, LocalDate day) {
        db.sql("""
                        update reports.heading set recorded = tstzrange(lower(recorded), clock_timestamp())
                         where unit_id = :unit and valid @> :day::date and upper_inf(recorded)""").param("unit", unit.value()).param("day", day).update();
    }

    private void insert(UnitId unit, DateSpan valid, Heading heading, String login) {
        db.sql("""
                        insert into reports.heading (unit_id, valid, layout, superior, issuer, place, agency, behalf,
                                                     signer, recipients, login)
                        values (:unit, :valid::daterange, :layout, :superior, :issuer, :place, :agency, :behalf,
                                :signer, :recipients, :login)""")
                .param("unit", unit.value())
                .param("valid", valid.asRange())
                .param("layout", heading.layout().name())
                .param("superior", heading.superior().strip())
                .param("issuer", heading.issuer().strip())
                .param("place", heading.place().strip())
                .param("agency", heading.agency().strip())
                .param("behalf", heading.behalf().strip())
                .param("signer", heading.signer().strip())
                .param("recipients", heading.recipients().toArray(String[]::new))
                .param("login", login)
                .update();
    }

    private static Dated dated(ResultSet row, int number) throws SQLException {
        var heading = new Heading(
                Layout.valueOf(row.getString("layout")),
                row.getString("superior"),
                row.getString("issuer"),
                row.getString("place"),
                row.getString("agency"),
                row.getString("behalf"),
                row.getString("signer"),
                ReportRows.words(row, "recipients"));
        return new Dated(heading, new DateSpan(day(row, "begins"), day(row, "ends")), row.getString("login"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
