package vn.sohoi.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.web.Ink;

/** Bases, receivers and periods of what the book keeps about people: set from a day on, what held before stays to be read. */
@Service
public class Uses {
    private static final int LONGEST_MONTHS = 1200;

    private final Db db;
    private final Audit audit;
    private final Authoriser authoriser;
    private final Clock clock;

    Uses(Db db, Audit audit, Authoriser authoriser, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.authoriser = authoriser;
        this.clock = clock;
    }

    /** What an administrator enters; the months are counted from the same day as before. */
    public record Change(
            String basis, String receivers, @Nullable Integer months, LocalDate from) {}

    /** All that hold on the day, in the order in which the book came to know them. */
    @Transactional(readOnly = true)
    public List<Use> on(LocalDate day) {
        return db.sql("""
                        select use, basis, consent, receivers, months, counted, proposed, lower(valid) as since,
                               upper(valid) as until, min(id) over (partition by use) as place
                          from privacy.use where valid @> :day::date order by place""").param("day", day).query(Uses::use).list();
    }

    /** What was said of the use, the newest first. */
    @Transactional(readOnly = true)
    public List<Use> history(String use) {
        return db.sql("""
                        select use, basis, consent, receivers, months, counted, proposed, lower(valid) as since,
                               upper(valid) as until
                          from privacy.use where use = :use order by lower(valid) desc""").param("use", use).query(Uses::use).list();
    }

    /**
     * Says it anew from the day on. Whoever does answers for it: it is no proposal any more.
     *
     * @throws vn.sohoi.access.Forbidden for who keeps no lists that hold for the whole book
     * @throws NotFound for a use that the book does not know
     * @throws Refused when basis or receivers are missing, the months make no sense, or a later change stands already
     */
    @Transactional
    public void change(String use, Change change, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        var newest = history(use).stream().findFirst().orElseThrow(NotFound::new);
        if (change.basis().isBlank()) throw new Refused("privacy.no-basis");
        if (change.receivers().isBlank()) throw new Refused("privacy.no-receivers");
        var months = change.months();
        if (months != null && (months < 1 || months > LONGEST_MONTHS)) throw new Refused("privacy.months-unreadable");
        if (months != null && newest.counted() == null) throw new Refused("privacy.kept-for-good");
        if (months == null && newest.counted() != null) throw new Refused("privacy.months-unreadable");
        var since = Objects.requireNonNull(newest.valid().from());
        if (!change.from().isAfter(since)) throw new Refused("privacy.change-before-last", Ink.day(since));
        db.sql(
                        "update privacy.use set valid = daterange(lower(valid), :from::date) where use = :use and upper_inf(valid)")
                .param("use", use)
                .param("from", change.from())
                .update();
        db.sql("""
                insert into privacy.use (use, basis, consent, receivers, months, counted, valid, author)
                values (:use, :basis, :consent, :receivers, :months, :counted, daterange(:from::date, null), :author)""")
                .param("use", use)
                .param("basis", change.basis().strip())
                .param("consent", newest.consent())
                .param("receivers", change.receivers().strip())
                .param("months", months)
                .param("counted", newest.counted())
                .param("from", change.from())
                .param("author", actor.login())
                .update();
        audit.wrote(actor, "privacy.change-use", "privacy.use", use, "basis", "receivers", "months");
    }

    /** Whether the actor may. */
    public boolean mayChange(Actor actor) {
        return authoriser.allows(actor, Purpose.CATALOGUE, Act.WRITE);
    }

    /** Today, in Vietnam. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Use use(ResultSet row, int number) throws SQLException {
        return new Use(
                row.getString("use"),
                row.getString("basis"),
                row.getBoolean("consent"),
                row.getString("receivers"),
                row.getObject("months", Integer.class),
                row.getString("counted"),
                row.getBoolean("proposed"),
                new DateSpan(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)));
    }
}
