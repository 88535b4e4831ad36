package vn.sohoi.platform.start;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.sql.Db;

/** Writes the parts of the demo that may come later: beside the pages where they are served, else before the command. */
@Component
@Lazy(false)
class LaterStart extends OpeningStep {
    private static final Logger LOG = LoggerFactory.getLogger(LaterStart.class);

    private static final int TRIES = 100;
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Db db;
    private final BookKind kind;
    private final TransactionTemplate transaction;
    private final List<LaterFilling> parts;
    private final Console console;
    private final boolean beside;

    LaterStart(
            Db db,
            BookKind kind,
            TransactionTemplate transaction,
            List<LaterFilling> parts,
            Console console,
            @Value("${sohoi.later:before}") String when) {
        super(1);
        this.db = db;
        this.kind = kind;
        this.transaction = transaction;
        this.parts = parts;
        this.console = console;
        beside = when.equals("beside");
    }

    @Override
    protected void open() {
        if (!kind.isDemo()) return;
        var missing = parts.stream().filter(this::isMissing).toList();
        if (missing.isEmpty()) return;
        if (beside) Thread.ofPlatform().daemon().name("later").start(() -> writeBeside(missing));
        else missing.forEach(this::write);
    }

    /** The pages are open: a part that cannot be written is told and does not end the program. */
    private void writeBeside(List<LaterFilling> missing) {
        try {
            missing.forEach(this::writePatiently);
            // what the writing took of the heap is given back; serving a small book needs half of it and would not ask
            // soon
            System.gc();
            console.say("platform.filled-later");
        } catch (RuntimeException broken) {
            if (!isRunning()) return;
            LOG.warn("a later part of the demo was not written", broken);
            console.warn("platform.not-filled-later");
        }
    }

    /**
     * A copy of the book, or whatever else takes long beside, holds up a part that asks for a settled moment: it went back whole
     * and is tried again for some minutes.
     */
    private void writePatiently(LaterFilling part) {
        for (int left = TRIES; left > 1 && isRunning(); left--) {
            try {
                write(part);
                return;
            } catch (Refused held) {
                LOG.debug("a later part of the demo is tried again", held);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        write(part);
    }

    private boolean isMissing(LaterFilling filling) {
        return db.sql("select not exists (select from platform.filled_later where part = :part)")
                .param("part", filling.part())
                .query(Boolean.class)
                .single();
    }

    /** Another program that opens the same book waits at the row and finds the part written. */
    private void write(LaterFilling filling) {
        transaction.executeWithoutResult(status -> {
            int first = db.sql("insert into platform.filled_later (part) values (:part) on conflict do nothing")
                    .param("part", filling.part())
                    .update();
            if (first > 0) filling.fill();
        });
    }
}
