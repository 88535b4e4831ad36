package vn.sohoi.activities.calendar;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.KeyedMark;
import vn.sohoi.platform.sql.Db;

/**
 * Secret addresses of calendars, one for each officer and unit: shown once, taken back at any time, and worth nothing from the day
 * on which the officer may not read of the unit any more.
 */
@Service
public class CalendarFeeds {
    private static final int BYTES = 24;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Db db;
    private final Accounts accounts;
    private final Authoriser authoriser;
    private final KeyedMark marks;
    private final Audit audit;

    CalendarFeeds(Db db, Accounts accounts, Authoriser authoriser, BookKeys keys, Audit audit) {
        this.db = db;
        this.accounts = accounts;
        this.authoriser = authoriser;
        marks = keys.mark("calendar");
        this.audit = audit;
    }

    /** Whose calendar an address is, and of which unit. */
    public record Feed(UnitId unit, Actor reader) {}

    /**
     * When the reader made the address that she has for the unit.
     *
     * @throws NotFound beyond her reach
     */
    @Transactional(readOnly = true)
    public Optional<Instant> since(UnitId unit, Actor reader) {
        authoriser.demand(reader, Purpose.ACTIVITIES, Act.READ, unit);
        return db.sql("""
                        select at from activities.calendar_feed
                         where unit_id = :unit and login = :login and revoked_at is null""")
                .param("unit", unit.value())
                .param("login", reader.login())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /**
     * Makes a new address; one that she had before opens nothing any more.
     *
     * @return the secret part of it, which is kept nowhere
     * @throws NotFound beyond her reach
     */
    @Transactional
    public String open(UnitId unit, Actor reader) {
        authoriser.demand(reader, Purpose.ACTIVITIES, Act.READ, unit);
        end(unit, reader);
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        db.sql("insert into activities.calendar_feed (unit_id, login, mark) values (:unit, :login, :mark)")
                .param("unit", unit.value())
                .param("login", reader.login())
                .param("mark", marks.of(secret))
                .update();
        audit.wrote(reader, "activities.open-calendar", "units.unit", unit, "calendar_feed");
        return secret;
    }

    /**
     * Takes the address back.
     *
     * @throws Refused when she has none
     * @throws NotFound beyond her reach
     */
    @Transactional
    public void revoke(UnitId unit, Actor reader) {
        authoriser.demand(reader, Purpose.ACTIVITIES, Act.READ, unit);
        if (end(unit, reader) == 0) throw new Refused("activities.calendar.error.none");
        audit.wrote(reader, "activities.revoke-calendar", "units.unit", unit, "calendar_feed");
    }

    private int end(UnitId unit, Actor reader) {
        return db.sql("""
                        update activities.calendar_feed set revoked_at = clock_timestamp()
                         where unit_id = :unit and login = :login and revoked_at is null""")
                .param("unit", unit.value())
                .param("login", reader.login())
                .update();
    }

    /**
     * What an address opens.
     *
     * @throws NotFound for one that was never given or was taken back, and when its officer reads of the unit no more
     */
    @Transactional(readOnly = true)
    public Feed read(String secret) {
        var found = db.sql("""
                        select unit_id, login from activities.calendar_feed where mark = :mark and revoked_at is null""")
                .param("mark", marks.of(secret))
                .query((row, n) -> new Given(new UnitId(row.getLong(1)), row.getString(2)))
                .optional()
                .orElseThrow(NotFound::new);
        return accounts.actorsOf(found.login()).stream()
                .filter(actor -> authoriser.allows(actor, Purpose.ACTIVITIES, Act.READ))
                .filter(actor -> authoriser.reaches(actor, found.unit()))
                .findFirst()
                .map(actor -> new Feed(found.unit(), actor))
                .orElseThrow(NotFound::new);
    }

    private record Given(UnitId unit, String login) {}
}
