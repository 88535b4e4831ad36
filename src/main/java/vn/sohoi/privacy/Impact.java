package vn.sohoi.privacy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.text.Texts;

/**
 * The file on the impact of processing personal data (Law 91/2025/QH15), reviewed every six months: generated from what the
 * book does now, compared with the one that somebody kept last.
 */
@Service
public class Impact {
    private static final int MONTHS = 6;

    private final ImpactLines lines;
    private final Db db;
    private final Requests requests;
    private final Authoriser authoriser;
    private final Audit audit;

    Impact(ImpactLines lines, Db db, Requests requests, Authoriser authoriser, Audit audit) {
        this.lines = lines;
        this.db = db;
        this.requests = requests;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /** A part of the file, in its order. */
    public enum Section {
        USES,
        CONSENTS,
        FIELDS,
        RIGHTS,
        MEASURES
    }

    /**
     * One line.
     *
     * @param item what it is about, in every language the same
     * @param name the same in words
     */
    public record Line(Section section, String item, String name, String says) {}

    /** A file that was kept. */
    public record Kept(long id, Instant at, String login) {}

    /** A line that is another than it was; null where there was or is none. */
    public record Difference(
            Section section,
            String item,
            @Nullable String was,
            @Nullable String is) {}

    /** Whether the actor may see the file and keep it as reviewed. */
    public boolean reviews(Actor actor) {
        return requests.watches(actor);
    }

    /** What the file says now. */
    @Transactional(readOnly = true)
    public List<Line> now(Locale language) {
        return lines.all(language);
    }

    /** The one that was kept last. */
    @Transactional(readOnly = true)
    public Optional<Kept> last() {
        return db.sql("select id, at, login from privacy.impact order by id desc limit 1")
                .query((row, n) -> new Kept(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("login")))
                .optional();
    }

    /** What is another than in the one that was kept last, in the order of the file; empty before the first. */
    @Transactional(readOnly = true)
    public List<Difference> differences() {
        var kept = last();
        if (kept.isEmpty()) return List.of();
        var was = kept(kept.get());
        var differences = new ArrayList<Difference>();
        for (var line : lines.all(Texts.VIETNAMESE)) {
            var before = was.remove(line.section() + " " + line.item());
            if (before == null || !before.equals(line.says()))
                differences.add(new Difference(line.section(), line.item(), before, line.says()));
        }
        was.forEach((place, says) -> {
            var parts = place.split(" ", 2);
            differences.add(new Difference(Section.valueOf(parts[0]), parts[1], says, null));
        });
        return differences;
    }

    /**
     * Keeps it as it is now: somebody reviewed it.
     *
     * @throws NotFound for who does not answer for data
     */
    @Transactional
    public void keep(Actor actor) {
        if (!reviews(actor)) throw new NotFound();
        var id = db.sql("insert into privacy.impact (login) values (:login) returning id")
                .param("login", actor.login())
                .query(Long.class)
                .single();
        var rows = new ArrayList<Object[]>();
        for (var line : lines.all(Texts.VIETNAMESE))
            rows.add(new Object[] {id, rows.size(), line.section().name(), line.item(), line.says()});
        db.batch(
                "insert into privacy.impact_line (impact_id, place, section, item, says) values (?, ?, ?, ?, ?)", rows);
        audit.wrote(actor, "privacy.review-impact", "privacy.impact", id, "section", "item", "says");
    }

    /** Whether the data protection officer is to be reminded: none was kept within six months, by the database's clock. */
    @Transactional(readOnly = true)
    public boolean isDue(Actor actor) {
        return reviews(actor) && authoriser.sees(actor, Purpose.REQUESTS, FieldClass.C4) && isDue(0);
    }

    /** The same so many days on. */
    boolean isDue(int days) {
        return db.sql("""
                        select not exists (
                          select from privacy.impact
                           where (at at time zone 'Asia/Ho_Chi_Minh')::date + make_interval(months => :months) > access.today() + :days)""")
                .param("months", MONTHS)
                .param("days", days)
                .query(Boolean.class)
                .single();
    }

    private Map<String, String> kept(Kept kept) {
        var says = new LinkedHashMap<String, String>();
        db.sql("select section, item, says from privacy.impact_line where impact_id = :id order by place")
                .param("id", kept.id())
                .query(row -> {
                    says.put(row.getString("section") + " " + row.getString("item"), row.getString("says"));
                });
        return says;
    }
}
