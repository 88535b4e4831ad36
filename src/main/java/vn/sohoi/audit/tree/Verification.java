package vn.sohoi.audit.tree;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sohoi.audit.tree.Finding.Kind;
import vn.sohoi.platform.sql.OwnerDb;

/** Checks a log: every leaf against its entry, every checkpoint against the leaves, the checkpoints against one another. */
public final class Verification {
    private static final int BATCH = 20_000;

    /** A transaction writes its entry long before it commits, but never so long. */
    private static final Duration LONGEST = Duration.ofHours(6);

    private static final Duration CLOCK = Duration.ofSeconds(2);

    private final OwnerDb owner;
    private final NoteKey key;
    private final Map<Kind, Long> found = new EnumMap<>(Kind.class);
    private final Map<Long, Checkpoint> checkpoints = new TreeMap<>();
    private final Map<Long, List<Checkpoint>> bySize = new TreeMap<>();
    private final Frontier tree = new Frontier();
    private boolean broken;
    private int notes;

    public Verification(OwnerDb owner, NoteKey key) {
        this.owner = owner;
        this.key = key;
    }

    /**
     * Reads everything, once.
     *
     * @param beside the checkpoints that lie beside the database, which must all be there
     * @param elsewhere copies that somebody keeps, of whichever checkpoints
     */
    public Verdict of(Map<Long, String> beside, List<Map<Long, String>> elsewhere) {
        var inside = new TreeMap<Long, String>();
        owner.sql("select number, size, frontier, note from audit.checkpoint order by number")
                .query(row -> {
                    long number = row.getLong("number");
                    inside.put(number, row.getString("note"));
                    read(number, inside.get(number));
                    if (!isKeptAsSigned(checkpoints.get(number), row.getLong("size"), row.getBytes("frontier")))
                        find(Kind.FORK, number);
                });
        beside.forEach((number, note) -> compare(number, note, inside.get(number)));
        elsewhere.forEach(copies -> copies.forEach((number, note) -> compare(number, note, inside.get(number))));
        long most = Math.max(last(inside), Math.max(last(beside), checkpoints.isEmpty() ? 0 : last(checkpoints)));
        for (long number = 1; number <= most; number++)
            if (!inside.containsKey(number) || !beside.containsKey(number)) find(Kind.CHECKPOINT, number);
        follow();
        leaves();
        bySize.forEach((size, all) -> {
            if (size > tree.size()) find(Kind.TAIL, tree.size());
        });
        if (tree.size() > 0 && !bySize.containsKey(tree.size())) find(Kind.TAIL, tree.size());
        gone();
        long waiting = waiting();
        var findings = new ArrayList<Finding>();
        found.forEach((kind, place) -> findings.add(new Finding(kind, place)));
        return new Verdict(tree.size(), notes, waiting, findings);
    }

    private static long last(Map<Long, ?> numbered) {
        return numbered.keySet().stream().mapToLong(number -> number).max().orElse(0);
    }

    private void compare(long number, String note, @Nullable String inside) {
        if (note.equals(inside)) return;
        if (inside != null) find(Kind.FORK, number);
        read(number, note);
    }

    private void read(long number, String note) {
        notes++;
        try {
            var checkpoint = key.read(note);
            if (checkpoint.number() != number || !checkpoint.origin().equals(key.name())) find(Kind.SIGNATURE, number);
            else {
                checkpoints.putIfAbsent(number, checkpoint);
                bySize.computeIfAbsent(checkpoint.size(), size -> new ArrayList<>())
                        .add(checkpoint);
            }
        } catch (IllegalArgumentException unread) {
            find(Kind.SIGNATURE, number);
        }
    }

    /** From what stands beside the note the next checkpoint will be made. */
    private static boolean isKeptAsSigned(@Nullable Checkpoint signed, long size, byte[] frontier) {
        if (signed == null) return true;
        if (signed.size() != size || frontier.length != Long.bitCount(size) * Frontier.HASH) return false;
        return Base64.getEncoder()
                .encodeToString(new Frontier(size, frontier).root())
                .equals(signed.root());
    }

    /** Number, size and time grow together. */
    private void follow() {
        Checkpoint before = null;
        for (var checkpoint : checkpoints.values()) {
            if (before != null
                    && (checkpoint.size() <= before.size() || checkpoint.at().isBefore(before.at())))
                find(Kind.TIME, checkpoint.number());
            before = checkpoint;
        }
    }

    private void leaves() {
        var window = new Window(checkpoints.values());
        long next = 0;
        for (long from = -1; from < next; ) {
            from = next;
            var end = new long[] {next};
            // the leaves are taken before they meet their entries: joined first, each part would read the whole log
            owner.sql("select part.seq, part.kept, entry.at, " + Leaves.HASH + " as now"
                            + " from (select seq, entry_id, hash as kept from audit.leaf"
                            + " where seq >= :from order by seq limit :batch) part"
                            + " left join audit.entry on entry.id = part.entry_id order by part.seq")
                    .param("from", from)
                    .param("batch", BATCH)
                    .query(row -> {
                        var at = row.getObject("at", OffsetDateTime.class);
                        leaf(
                                new Leaf(
                                        row.getLong("seq"),
                                        row.getBytes("kept"),
                                        row.getBytes("now"),
                                        at == null ? null : at.toInstant()),
                                end,
                                window);
                    });
            next = end[0];
        }
    }

    /** One leaf and its entry, which may be gone. */
    private record Leaf(
            long seq,
            byte[] kept,
            byte @Nullable [] now,
            @Nullable Instant at) {}

    private void leaf(Leaf leaf, long[] next, Window window) {
        if (leaf.seq() != next[0]) {
            find(Kind.GAP, next[0]);
            broken = true;
        }
        next[0] = leaf.seq() + 1;
        var at = leaf.at();
        if (leaf.now() == null || at == null) find(Kind.GAP, leaf.seq());
        else {
            if (!java.util.Arrays.equals(leaf.now(), leaf.kept())) find(Kind.ENTRY, leaf.seq());
            if (!window.holds(leaf.seq(), at)) find(Kind.TIME, leaf.seq());
        }
        tree.append(leaf.kept());
        var signed = broken ? null : bySize.get(tree.size());
        if (signed == null) return;
        var root = Base64.getEncoder().encodeToString(tree.root());
        if (!signed.stream().allMatch(checkpoint -> checkpoint.root().equals(root))) find(Kind.ROOT, tree.size());
    }

    /** Of these the program that wrote them told. */
    private void gone() {
        owner.sql("select object_id::bigint as id from audit.entry where action = 'audit.entry-gone'")
                .query(row -> {
                    find(Kind.GONE, row.getLong("id"));
                });
    }

    private long waiting() {
        return owner.sql("""
                        select id, at < clock_timestamp() - interval '10 minutes' as late from audit.entry
                         where not exists (select from audit.leaf where entry_id = entry.id)""")
                .query((row, n) -> {
                    if (row.getBoolean("late")) find(Kind.WAITING, row.getLong("id"));
                    return 1L;
                })
                .list()
                .size();
    }

    private void find(Kind kind, long place) {
        found.merge(kind, place, Math::min);
    }

    /** In which time an entry may have been written to be in its checkpoint; leaves are asked for in their order. */
    private static final class Window {
        private final List<Checkpoint> all;
        private int place;

        Window(Iterable<Checkpoint> checkpoints) {
            all = new ArrayList<>();
            checkpoints.forEach(all::add);
        }

        boolean holds(long seq, Instant at) {
            while (place < all.size() && all.get(place).size() <= seq) place++;
            if (place == all.size()) return true;
            if (at.isAfter(all.get(place).at().plus(CLOCK))) return false;
            return place == 0 || !at.isBefore(all.get(place - 1).at().minus(LONGEST));
        }
    }
}
