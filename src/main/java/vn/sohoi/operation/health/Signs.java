package vn.sohoi.operation.health;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.sohoi.operation.health.Sign.State;
import vn.sohoi.platform.server.SchemaVersion;
import vn.sohoi.platform.sql.OwnerDb;

/** Looks at a book from outside, changing nothing: its database, its schema, its night's work, its disk, its copies, its log. */
public final class Signs {
    private static final Logger LOG = LoggerFactory.getLogger(Signs.class);
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    /** The recount runs once a night: one may fail before somebody is called. */
    private static final long NIGHT = 50 * HOUR;

    private static final long COPY = 50 * HOUR;

    /** The log is signed within five minutes of an entry. */
    private static final long LOG_WAITS = 10 * MINUTE;

    private static final long LITTLE_ROOM = 2L << 30;
    private static final long NO_ROOM = 256L << 20;

    private final OwnerDb owner;
    private final Path data;

    public Signs(OwnerDb owner, Path data) {
        this.owner = owner;
        this.data = data;
    }

    /** Those of a book whose database does not run. */
    public static List<Sign> ofClosedBook(Path data) {
        return List.of(room(data), new Sign("database", State.DOWN, null));
    }

    /** All signs, each taken by itself: what cannot be seen is told and hides nothing else. */
    public List<Sign> take() {
        var signs = new ArrayList<Sign>();
        signs.add(room(data));
        var database = database();
        signs.add(database);
        if (database.state() == State.DOWN) return signs;
        var schema = schema();
        signs.add(schema);
        if (schema.state() == State.DOWN) return signs;
        signs.add(night());
        signs.add(copy());
        signs.add(log());
        return signs;
    }

    private static Sign room(Path data) {
        try {
            long room = Files.getFileStore(data).getUsableSpace();
            return new Sign(
                    "room-bytes", room < NO_ROOM ? State.DOWN : room < LITTLE_ROOM ? State.LOOK : State.WELL, room);
        } catch (IOException unseen) {
            LOG.warn("the room of {} could not be seen", data, unseen);
            return new Sign("room-bytes", State.DOWN, null);
        }
    }

    private Sign database() {
        try {
            owner.sql("select 1").query(Integer.class).single();
            return new Sign("database", State.WELL, null);
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("the database does not answer", unreachable);
            return new Sign("database", State.DOWN, null);
        }
    }

    private Sign schema() {
        try {
            var found = owner.sql("select max(version) from flyway.flyway_schema_history where success")
                    .query(String.class)
                    .optional();
            return new Sign(
                    "schema", found.filter(SchemaVersion.newest()::equals).isPresent() ? State.WELL : State.DOWN, null);
        } catch (DataAccessException unprepared) {
            return new Sign("schema", State.DOWN, null);
        }
    }

    /** A book younger than a night and a day has had no chance yet. */
    private Sign night() {
        return aged("night-seconds", seconds("""
                select extract(epoch from clock_timestamp()
                         - coalesce((select max(at) from indicators.recount), (select opened_at from platform.book)))"""), NIGHT);
    }

    private Sign copy() {
        return aged(
                "backup-seconds",
                seconds(
                        "select extract(epoch from clock_timestamp() - max(at)) from audit.entry where action = 'operation.copy'"),
                COPY);
    }

    /** How long the oldest entry without a signature has waited. */
    private Sign log() {
        return aged("log-seconds", seconds("""
                select coalesce(extract(epoch from clock_timestamp() - min(at)), 0) from audit.entry
                 where xid >= coalesce((select horizon from audit.checkpoint order by number desc limit 1), '0')
                   and not exists (select from audit.leaf where entry_id = entry.id)"""), LOG_WAITS);
    }

    private static Sign aged(String name, @Nullable Long seconds, long most) {
        return new Sign(name, seconds == null || seconds > most ? State.LOOK : State.WELL, seconds);
    }

    private @Nullable Long seconds(@CompileTimeConstant final String question) {
        return owner.sql(question)
                .query((row, n) -> {
                    long seconds = row.getLong(1);
                    return row.wasNull() ? null : Long.valueOf(seconds);
                })
                .list()
                .getFirst();
    }
}
