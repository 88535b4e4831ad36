package vn.sohoi.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Role;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * Decoys (security.md 3.3): records of nobody. They have a name and no home, no stay and no household, so that no figure and no
 * roll counts them; whoever searches about finds them as any woman, and the first time an account opens one is an alarm.
 */
@Service
public class Decoys {
    private final Db db;
    private final PersonRows rows;
    private final DecoyMarks marks;
    private final Rights rights;
    private final Audit audit;
    private final Clock clock;

    Decoys(Db db, PersonRows rows, DecoyMarks marks, Rights rights, Audit audit, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.marks = marks;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who may, within which scope, and where. */
    @Component
    record Rights(Authoriser authoriser, Scopes scopes, Units units) {}

    /** That somebody opened a decoy; which one it was is not told. */
    public record Alarm(UUID id, String name, Role role, UnitId unit, Instant at) {}

    /**
     * Lays one in a branch; only whoever keeps the machine does so.
     *
     * @throws NotFound for anybody else
     * @throws Refused for a unit that is no branch, a missing name, or numbers that cannot be read
     */
    public void lay(UnitId branch, Identity invented, Actor actor) {
        if (!actor.isMachine()) throw new NotFound();
        var level = rights.units().on(branch, LocalDate.now(clock)).level();
        if (level != UnitLevel.BRANCH) throw new Refused("people.decoy-no-branch");
        var identity = Entry.clean(invented);
        rights.scopes().names(Actor.MACHINE, () -> {
            var id = rows.newIds(1);
            rows.insert(id, List.of(NewPerson.of(branch, identity, null)));
            marks.set(id.getFirst(), branch);
        });
    }

    /** Alarms that nobody who answers for the unit has heard; her own are for others. */
    @Transactional(readOnly = true)
    public List<Alarm> waitingFor(Actor reader) {
        if (reader.isMachine() || !rights.authoriser().allows(reader, Purpose.AUDIT, Act.READ)) return List.of();
        return db
                .sql("""
                        select opened.id, name, role, decoy.unit_id, at
                          from people.decoy_read opened join people.decoy using (mark)
                          join access.mandate on mandate.id = mandate_id
                          join access.account on account.id = account_id
                         where heard_at is null and account.login <> :reader
                         order by at""")
                .param("reader", reader.login())
                .query((row, number) -> new Alarm(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        new UnitId(row.getLong("unit_id")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .filter(alarm -> rights.authoriser().reaches(reader, alarm.unit()))
                .toList();
    }

    /**
     * She has heard it and goes after it.
     *
     * @throws NotFound when it does not wait for her
     */
    @Transactional
    public void hear(UUID alarm, Actor reader) {
        if (waitingFor(reader).stream().noneMatch(one -> one.id().equals(alarm))) throw new NotFound();
        db.sql("update people.decoy_read set heard_by = :login, heard_at = clock_timestamp() where id = :id")
                .param("login", reader.login())
                .param("id", alarm)
                .update();
        audit.wrote(reader, "people.hear-alarm", "people.decoy_read", alarm, "heard_by");
    }
}
