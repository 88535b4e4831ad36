package vn.sohoi.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** The mandates of whole units at once: what a reorganisation ends, gives anew elsewhere, and takes back. */
@Service
public class Mandates {
    private final Db db;
    private final Audit audit;

    Mandates(Db db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /**
     * A mandate in force, not revoked.
     *
     * @param until the first day without it
     */
    public record Held(long id, String login, String name, Role role, UnitId unit, LocalDate until) {}

    /** What a unit's holder goes over to: the same role on another unit until her mandate would have ended. */
    public record GoingOver(long mandate, UnitId to) {}

    /** Posts in force on the day on these units, and on none beneath them. A task goes nowhere: it ends with its giver's post. */
    @Transactional(readOnly = true)
    public List<Held> on(Collection<UnitId> units, LocalDate day) {
        return db.sql("""
                        select mandate.id, login, name, role, unit_id, upper(valid) as until
                          from access.mandate join access.account on account.id = account_id
                         where unit_id = any(:units::bigint[]) and valid @> :day::date and revoked_at is null
                           and task_giver is null
                         order by unit_id, role, login""")
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .param("day", day)
                .query((row, n) -> new Held(
                        row.getLong("id"),
                        row.getString("login"),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        new UnitId(row.getLong("unit_id")),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    /** Ends these on the day, which is the first without them; each must have begun before it. */
    @Transactional
    public void end(Collection<Long> mandates, LocalDate day, Actor actor) {
        if (mandates.isEmpty()) return;
        db.sql("""
                        update access.mandate set valid = daterange(lower(valid), :day::date)
                         where id = any(:ids::bigint[]) and lower(valid) < :day::date""")
                .param("ids", Columns.of(List.copyOf(mandates), id -> id))
                .param("day", day)
                .update();
        audit.wrote(actor, "access.end-mandates", "access.mandate", mandates.size() + " rows", "valid");
    }

    /** Gives the same roles on other units from the day on; the new mandates by the old ones. */
    @Transactional
    public Map<Long, Long> goOver(List<GoingOver> all, LocalDate day, String decision, Actor actor) {
        var fresh = new HashMap<Long, Long>();
        for (var one : all)
            fresh.put(
                    one.mandate(),
                    db.sql("""
                                    insert into access.mandate (account_id, role, unit_id, valid, decision, portfolios)
                                    select account_id, role, :unit, daterange(:day::date, upper(valid)), :decision, portfolios
                                      from access.mandate where id = :mandate and task_giver is null
                                    returning id""")
                            .param("unit", one.to().value())
                            .param("day", day)
                            .param("decision", decision)
                            .param("mandate", one.mandate())
                            .query(Long.class)
                            .single());
        if (!all.isEmpty())
            audit.wrote(actor, "access.appoint", "access.mandate", all.size() + " rows", "role", "unit", "valid");
        return fresh;
    }

    /** As before the act: those that it gave are gone, those that it ended last until the days they had. */
    @Transactional
    public void takeBack(Collection<Long> given, Map<Long, LocalDate> ended, Actor actor) {
        var ids = new ArrayList<>(ended.keySet());
        db.sql("select access.take_back_mandates(:given::bigint[], :ended::bigint[], :until::date[])")
                .param("given", Columns.of(List.copyOf(given), id -> id))
                .param("ended", Columns.of(ids, id -> id))
                .param("until", Columns.of(ids, ended::get))
                .query(row -> {});
        audit.wrote(actor, "access.take-back-mandates", "access.mandate", given.size() + ended.size() + " rows");
    }
}
