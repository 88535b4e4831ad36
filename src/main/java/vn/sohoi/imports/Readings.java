package vn.sohoi.imports;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.imports.Batch.State;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;

/** Reads lists in the background. How far each is stands in the database, so that a page can be left and found again. */
@Service
public class Readings {
    /** A reader that is silent for so long has died. */
    static final Duration DEAD = Duration.ofSeconds(20);

    private static final Duration BEAT = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);

    private final Imports imports;
    private final Runs runs;
    private final Batches batches;
    private final Scopes scopes;
    private final Audit audit;

    Readings(Imports imports, Runs runs, Batches batches, Scopes scopes, Audit audit) {
        this.imports = imports;
        this.runs = runs;
        this.batches = batches;
        this.scopes = scopes;
        this.audit = audit;
    }

    /**
     * How far a reading is.
     *
     * @param since for how long it is read
     * @param silent for how long nothing was heard of it
     * @param people rows about people, once they are known: then they are being compared with the book
     */
    public record Progress(
            Duration since, Duration silent, @Nullable Integer people) {
        /** Whether somebody still reads. */
        public boolean lives() {
            return silent.compareTo(DEAD) < 0;
        }
    }

    /** Keeps a file and begins to read it; the same file again, while it waits, is the same list. */
    public BatchId handIn(Upload upload, Actor actor) {
        var sha = Sha256.of(upload.content());
        var id = scopes.names(
                actor, () -> runs.waitingAlike(upload, sha).orElseGet(() -> imports.handIn(upload, actor)));
        if (imports.find(id, actor).state() == State.READING) begin(id, actor);
        return id;
    }

    /** Reads a list again, or for the first time. Nothing happens while somebody reads it or after it was written. */
    public void begin(BatchId id, Actor actor) {
        var state = imports.find(id, actor).state();
        if (state != State.READING && state != State.READ) return;
        boolean begun = scopes.names(actor, () -> {
            if (!batches.lock(id)) throw new NotFound();
            if (runs.open(id).filter(Progress::lives).isPresent()) return false;
            runs.end(id);
            runs.begin(id, actor);
            return true;
        });
        if (begun) Thread.startVirtualThread(() -> read(id, actor));
    }

    /** How far the reading is; nothing when nobody reads or a reader of the command line does. */
    public Optional<Progress> progress(BatchId id, Actor actor) {
        imports.find(id, actor);
        return scopes.names(actor, () -> runs.open(id));
    }

    /** Stops a reading. Nothing of the file is kept; that it was handed in stays written. */
    public void stop(BatchId id, Actor actor) {
        imports.find(id, actor);
        scopes.names(actor, () -> {
            if (!batches.lock(id)) throw new NotFound();
            if (imports.find(id, actor).state() != State.READING) return;
            var since = batches.instant();
            runs.end(id);
            batches.forget(id);
            batches.step(id, State.STOPPED, since, "", actor);
            audit.wrote(actor, "imports.stop", "imports.batch", id);
        });
    }

    private void read(BatchId id, Actor actor) {
        var done = new CountDownLatch(1);
        Thread.startVirtualThread(() -> beat(id, actor, done));
        try {
            imports.read(id, actor, people -> scopes.names(actor, () -> runs.people(id, people)));
        } catch (Refused refused) {
            scopes.names(actor, () -> {
                if (!batches.lock(id)) return;
                batches.forget(id);
                audit.wrote(actor, "imports.forget", "imports.batch", id, "file");
            });
        } catch (NotFound stopped) {
            LOG.debug("list {} was stopped", id);
        } catch (RuntimeException failure) {
            // nothing more is heard of this reading, so its page says that it broke off
            LOG.error("list {} could not be read", id, failure);
        } finally {
            done.countDown();
        }
    }

    private void beat(BatchId id, Actor actor, CountDownLatch done) {
        try {
            while (!done.await(BEAT.toSeconds(), TimeUnit.SECONDS)) scopes.names(actor, () -> runs.beat(id));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
