package vn.sohoi.audit;

import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.tree.CheckpointFiles;
import vn.sohoi.audit.tree.LeafTaking;
import vn.sohoi.audit.tree.NoteKey;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.sql.OwnerDb;

/**
 * Gives the entries of the log their leaves and signs what the tree is then: within five minutes of an entry, after a
 * thousand of them, and when the program ends. Who acts never waits for it.
 */
@Component
@Lazy(false)
public class Checkpoints implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private static final int MANY = 1_000;

    private final OwnerDb owner;
    private final LeafTaking leaves;
    private final Acknowledged acknowledged;
    private final KeyPair pair;
    private final Path folder;
    private boolean running;

    Checkpoints(OwnerDb owner, LeafTaking leaves, Acknowledged acknowledged, BookKeys keys) {
        this.owner = owner;
        this.leaves = leaves;
        this.acknowledged = acknowledged;
        pair = keys.signing("audit-log");
        folder = keys.dataDirectory().resolve("checkpoints");
    }

    /** Takes what waits; answers the newest checkpoint, which is there as soon as the book has had an entry. */
    public Optional<String> take() {
        var log = leaves.log();
        if (log.isEmpty()) return Optional.empty();
        var files = files(log.get());
        var committed = acknowledged.all();
        if (leaves.take(key(log.get()), pair.getPrivate(), files, committed)) acknowledged.settled(committed);
        return newest();
    }

    /** The newest checkpoint as its signed text. */
    public Optional<String> newest() {
        return owner.sql("select note from audit.checkpoint order by number desc limit 1")
                .query(String.class)
                .optional();
    }

    /** The key under which the checkpoints are read: to be kept where the book's administrator doesn't reach it. */
    public Optional<NoteKey> key() {
        return leaves.log().map(this::key);
    }

    /** The same as the line of text that is printed and kept. */
    public Optional<String> keyText() {
        return key().map(NoteKey::text);
    }

    /** Where the checkpoints of this log lie as files; null before its first. */
    public @Nullable Path folder() {
        return leaves.log().map(log -> folder.resolve(log.toString())).orElse(null);
    }

    @Scheduled(initialDelay = 10_000, fixedDelay = 60_000)
    void takeWhenDue() {
        try {
            if (leaves.isDue(MANY)) take();
        } catch (RuntimeException failure) {
            LOG.error("no checkpoint of the log was taken", failure);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** What a command wrote has its leaves when the command has ended. */
    @Override
    public void stop() {
        running = false;
        try {
            take();
        } catch (RuntimeException failure) {
            LOG.warn("the last entries of the log have no checkpoint yet", failure);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Ends after the pages, before the database. */
    @Override
    public int getPhase() {
        return 0;
    }

    private CheckpointFiles files(UUID log) {
        return new CheckpointFiles(folder.resolve(log.toString()));
    }

    private NoteKey key(UUID log) {
        return new NoteKey("so-hoi/" + log, pair.getPublic());
    }
}
