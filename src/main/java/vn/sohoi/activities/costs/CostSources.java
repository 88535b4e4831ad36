package vn.sohoi.activities.costs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
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

/** The kinds of money that activities are held with: data of the whole book. */
@Service
public class CostSources {
    private final Db db;
    private final Authoriser authoriser;
    private final Audit audit;

    CostSources(Db db, Authoriser authoriser, Audit audit) {
        this.db = db;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /** All of them, ended ones too, in the order in which they were entered. */
    @Transactional(readOnly = true)
    public List<CostSource> all() {
        return db.sql("""
                        select id, name, name_en, lower(valid) as begins, upper(valid) as ends
                          from activities.cost_source order by id""").query(CostSources::source).list();
    }

    /**
     * Enters one.
     *
     * @throws Refused without a name in both languages, or when one of the name runs then
     */
    @Transactional
    public long enter(String name, String nameEn, LocalDate from, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        if (name.isBlank() || nameEn.isBlank()) throw new Refused("activities.cost.error.name");
        try {
            long id = db.sql("""
                            insert into activities.cost_source (name, name_en, valid, author)
                            select :name, :name_en, daterange(:from::date, null), :author
                              from (select pg_advisory_xact_lock(hashtextextended('activities.cost_source', 0))) alone
                            returning id""")
                    .param("name", name.strip())
                    .param("name_en", nameEn.strip())
                    .param("from", from)
                    .param("author", actor.login())
                    .query(Long.class)
                    .single();
            audit.wrote(actor, "activities.enter-cost-source", "activities.cost_source", id);
            return id;
        } catch (DataIntegrityViolationException running) {
            throw new Refused("activities.cost.error.runs");
        }
    }

    /**
     * Ends one: no cost of an activity of that day or later is written under it. What was written keeps it.
     *
     * @param until the first day without it
     * @throws NotFound when there is none
     * @throws Refused on or before its first day
     */
    @Transactional
    public void end(long id, LocalDate until, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        var source = all().stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotFound::new);
        if (!until.isAfter(Objects.requireNonNull(source.valid().from())))
            throw new Refused("activities.cost.error.backwards");
        db.sql("update activities.cost_source set valid = daterange(lower(valid), :until::date) where id = :id")
                .param("until", until)
                .param("id", id)
                .update();
        audit.wrote(actor, "activities.end-cost-source", "activities.cost_source", id, "valid");
    }

    /** Whether the actor enters them. */
    public boolean mayWrite(Actor actor) {
        return authoriser.allows(actor, Purpose.CATALOGUE, Act.WRITE);
    }

    private static CostSource source(ResultSet row, int number) throws SQLException {
        return new CostSource(
                row.getLong("id"),
                row.getString("name"),
                row.getString("name_en"),
                new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)));
    }
}
