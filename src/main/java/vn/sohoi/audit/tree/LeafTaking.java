package vn.sohoi.audit.tree;

import java.security.PrivateKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.sql.OwnerDb;

/** One pass at a time gives the committed entries their places in the tree, in the order of their ids. */
@Component
public class LeafTaking {
    private static final Logger LOG = LoggerFactory.getLogger(LeafTaking.class);
    private static final int BATCH = 20_000;

    private final OwnerDb owner;

    LeafTaking(OwnerDb owner) {
        this.owner = owner;
    }

    /** The last checkpoint, as far as the next needs it. */
    private record Last(long number, Frontier tree, String horizon) {}

    /** The identity of this book's log; none before the book is open. */
    public Optional<UUID> log() {
        if (owner.sql("select not exists (select from platform.book)")
                .query(Boolean.class)
                .single()) return Optional.empty();
        owner.sql("insert into audit.log default values on conflict do nothing").update();
        return Optional.of(
                owner.sql("select id from audit.log").query(UUID.class).single());
    }

    /** Whether so many entries wait, or one for nearly five minutes. */
    public boolean isDue(int many) {
        return owner.sql("""
                with waiting as (
                  select at from audit.entry
                   where xid >= coalesce((select horizon from audit.checkpoint order by number desc limit 1), '0')
                     and not exists (select from audit.leaf where entry_id = entry.id) limit :many)
                select count(*) >= :many or coalesce(min(at) < clock_timestamp() - interval '200 seconds', false)
                  from waiting""").param("many", many).query(Boolean.class).single();
    }

    /**
     * Takes what waits and keeps the signed checkpoint in the database, then as a file; files that a program which was
     * killed did not write any more come with it. Another pass at the same moment does nothing.
     *
     * @param committed ids of entries that were seen committed: of one that is gone the log tells so from now on
     * @return whether these have their leaves now, or are told of
     */
    public boolean take(NoteKey key, PrivateKey half, CheckpointFiles files, Collection<Long> committed) {
        if (files.last() > newest()) {
            LOG.error("the database has fewer checkpoints than {}: it is older than its log, and none is added", files);
            return false;
        }
        var taken = new AtomicBoolean();
        owner.together(() -> taken.set(takeAlone(key, half, committed)));
        owner.sql("select number, note from audit.checkpoint where number > :kept order by number")
                .param("kept", files.last())
                .query(row -> {
                    files.keep(row.getLong("number"), Objects.requireNonNull(row.getString("note")));
                });
        return taken.get();
    }

    private long newest() {
        return owner.sql("select coalesce(max(number), 0) from audit.checkpoint")
                .query(Long.class)
                .single();
    }

    private boolean takeAlone(NoteKey key, PrivateKey half, Collection<Long> committed) {
        if (!owner.sql("select pg_try_advisory_xact_lock(hashtext('audit.leaf'))")
                .query(Boolean.class)
                .single()) return false;
        tellGone(committed);
        var last = last();
        var horizon = Objects.requireNonNull(owner.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single());
        if (plant(last) == 0) return true;
        grow(last.tree());
        var at = now();
        var checkpoint = Checkpoint.of(key.name(), last.tree(), last.number() + 1, at);
        owner.sql("""
                        insert into audit.checkpoint (number, size, frontier, horizon, at, note)
                        values (:number, :size, :frontier, :horizon::xid8, :at::timestamptz, :note)""")
                .param("number", checkpoint.number())
                .param("size", checkpoint.size())
                .param("frontier", last.tree().kept())
                .param("horizon", horizon)
                .param("at", at.toString())
                .param("note", key.sign(checkpoint, half))
                .update();
        return true;
    }

    /** That an entry was taken away gets its leaf in the same transaction: from the next moment on it cannot be taken away itself. */
    private void tellGone(Collection<Long> committed) {
        int gone = owner.sql("""
                        insert into audit.entry (login, action, object_type, object_id)
                        select 'machine', 'audit.entry-gone', 'audit.entry', seen::text from unnest(:committed::bigint[]) seen
                         where not exists (select from audit.entry where entry.id = seen)""")
                .param("committed", committed.toArray(Long[]::new))
                .update();
        if (gone > 0) LOG.error("{} entries of the log were taken away before they had their leaves", gone);
    }

    private Last last() {
        return owner.sql("""
                        select number, size, frontier,
                               case when horizon > pg_snapshot_xmax(pg_current_snapshot()) then '0' -- counted by another server
                                    else horizon::text end as horizon
                          from audit.checkpoint order by number desc limit 1""").query(LeafTaking::read).optional().orElseGet(() -> new Last(0, new Frontier(), "0"));
    }

    private static Last read(ResultSet row, int number) throws SQLException {
        return new Last(
                row.getLong("number"),
                new Frontier(row.getLong("size"), row.getBytes("frontier")),
                row.getString("horizon"));
    }

    /** Whoever began before the last pass may have committed since: everything that is not older than its horizon is looked at. */
    private int plant(Last last) {
        return owner.sql("insert into audit.leaf (seq, entry_id, hash)"
                        + " select :size + row_number() over (order by entry.id) - 1, entry.id, " + Leaves.HASH
                        + " from audit.entry where xid >= :horizon::xid8"
                        + " and not exists (select from audit.leaf where entry_id = entry.id)")
                .param("size", last.tree().size())
                .param("horizon", last.horizon())
                .update();
    }

    private void grow(Frontier tree) {
        for (long before = -1; before < tree.size(); ) {
            before = tree.size();
            owner.sql("select hash from audit.leaf where seq >= :from order by seq limit :batch")
                    .param("from", before)
                    .param("batch", BATCH)
                    .query(row -> {
                        tree.append(Objects.requireNonNull(row.getBytes("hash")));
                    });
        }
    }

    private Instant now() {
        return owner.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
