package vn.sohoi.audit.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Ways in which somebody with all rights over database and files may alter the log, and what the check must then say. */
enum Tampering {
    A_FIELD_IS_CHANGED(1, (log, folder, random) -> change(log, leaf(log, random), random)),
    A_TIME_IS_MOVED(
            1,
            (log, folder, random) -> run(
                    log,
                    "update audit.entry set at = at + make_interval(secs => :seconds) where id = " + Tampering.ENTRY,
                    random.nextInt(1, 4000) * (random.nextBoolean() ? 1 : -1),
                    leaf(log, random))),
    A_ROW_AND_ITS_LEAF_ARE_CHANGED(1, (log, folder, random) -> {
        long seq = leaf(log, random);
        change(log, seq, random);
        run(
                log,
                "update audit.leaf set hash = " + Leaves.HASH + " from audit.entry where entry.id = leaf.entry_id",
                0,
                seq);
    }),
    A_ROW_IS_DELETED(
            2,
            (log, folder, random) ->
                    run(log, "delete from audit.entry where id = " + Tampering.ENTRY, 0, leaf(log, random))),
    A_ROW_AND_ITS_LEAF_ARE_DELETED(2, (log, folder, random) -> delete(log, leaf(log, random))),
    A_ROW_IS_DELETED_AND_THE_OTHERS_MOVE_UP(1, (log, folder, random) -> {
        long seq = random.nextLong(log.size(SmallLog.CHECKPOINTS - 1));
        delete(log, seq);
        renumber(log);
    }),
    A_ROW_IS_INSERTED_AND_THE_OTHERS_MOVE_DOWN(1, (log, folder, random) -> {
        long seq = random.nextLong(log.size(SmallLog.CHECKPOINTS - 1));
        log.append(random);
        run(log, "update audit.leaf set seq = seq * 2 + 1000000 where seq >= :seq", 0, seq);
        plant(log, 1_000_000 + seq * 2 - 1);
        renumber(log);
    }),
    TWO_ROWS_ARE_SWAPPED(1, (log, folder, random) -> run(log, """
            with pair as (
              select one.entry_id as one, two.entry_id as two from audit.leaf one
                join audit.leaf two on two.seq = (:seq + 1 + :seconds) % (select count(*) from audit.leaf)
               where one.seq = :seq)
            update audit.entry set object_id = other.object_id from pair, audit.entry other
             where (entry.id, other.id) in ((one, two), (two, one))""", random.nextInt(20), leaf(log, random))),
    TWO_LEAVES_ARE_SWAPPED(1, (log, folder, random) -> {
        long seq = random.nextLong(log.count() - 1);
        run(log, "update audit.leaf set seq = 9000000 where seq = :seq", 0, seq);
        run(log, "update audit.leaf set seq = :seq where seq = :seq + 1", 0, seq);
        run(log, "update audit.leaf set seq = :seq + 1 where seq = 9000000", 0, seq);
    }),
    A_ROW_IS_ADDED_AT_THE_END(2, (log, folder, random) -> {
        log.append(random);
        plant(log, log.count());
    }),
    THE_END_IS_CUT_OFF(2, (log, folder, random) -> cut(log, 1 + random.nextInt(SmallLog.CHECKPOINTS - 1))),
    THE_END_IS_CUT_OFF_WITH_ITS_FILES(2, (log, folder, random) -> {
        int from = 1 + random.nextInt(SmallLog.CHECKPOINTS - 1);
        cut(log, from);
        for (int number = from + 1; number <= SmallLog.CHECKPOINTS; number++) Files.delete(file(folder, number));
    }),
    THE_BEGINNING_IS_CUT_OFF(2, (log, folder, random) -> {
        long seq = 1 + random.nextInt(9);
        run(log, "delete from audit.entry where id in (select entry_id from audit.leaf where seq < :seq)", 0, seq);
        run(log, "delete from audit.leaf where seq < :seq", 0, seq);
    }),
    ALL_IS_WRITTEN_ANEW_WITH_ANOTHER_KEY(1, (log, folder, random) -> {
        change(log, leaf(log, random), random);
        log.makeAllAgain(SmallLog.freshPair());
        writeFiles(log, folder);
    }),
    ALL_IS_WRITTEN_ANEW_WITH_THE_STOLEN_KEY(1, (log, folder, random) -> {
        // before the last checkpoint, of which somebody keeps a copy
        change(log, leaf(log, random), random);
        log.makeAllAgain(log.pair);
        writeFiles(log, folder);
    }),
    A_CHECKPOINT_IS_REPLACED_BESIDE(1, (log, folder, random) -> {
        int number = checkpoint(random);
        var other = new Frontier();
        for (long leaf = 0; leaf < log.size(number); leaf++) other.append(new byte[Frontier.HASH]);
        var was = log.key.read(Files.readString(file(folder, number)));
        Files.writeString(
                file(folder, number),
                log.key.sign(Checkpoint.of(log.key.name(), other, number, was.at()), log.pair.getPrivate()));
    }),
    A_CHECKPOINT_IS_DELETED_IN_THE_DATABASE(
            2,
            (log, folder, random) ->
                    run(log, "delete from audit.checkpoint where number = :seq", 0, checkpoint(random))),
    A_CHECKPOINT_IS_DELETED_BESIDE(2, (log, folder, random) -> Files.delete(file(folder, checkpoint(random)))),
    A_SIGNATURE_IS_FORGED(1, (log, folder, random) -> {
        int number = checkpoint(random);
        var note = Files.readString(file(folder, number));
        int place = note.length() - 3 - random.nextInt(40);
        var forged = note.substring(0, place) + (note.charAt(place) == 'A' ? 'B' : 'A') + note.substring(place + 1);
        Files.writeString(file(folder, number), forged);
        keepNote(log, number, forged);
    }),
    A_SIGNED_NUMBER_IS_CHANGED(1, (log, folder, random) -> {
        int number = checkpoint(random);
        var changed = Files.readString(file(folder, number)).replaceFirst("time 2", "time 1");
        Files.writeString(file(folder, number), changed);
        keepNote(log, number, changed);
    }),
    A_ROW_IS_TAKEN_AWAY_BEFORE_ITS_LEAF(2, (log, folder, random) -> {
        // the pass that follows says so, as TakenAwayTest shows
        log.sql.sql("""
                        insert into audit.entry (login, action, object_type, object_id)
                        values ('machine', 'audit.entry-gone', 'audit.entry', '7')""").update();
        plant(log, log.count());
        log.signEnd();
        writeFiles(log, folder);
    }),
    A_ROW_FROM_LONG_AGO_COMES_NOW(2, (log, folder, random) -> {
        log.append(random);
        run(
                log,
                "update audit.entry set at = at - interval '1 day' where id = (select max(id) from audit.entry)",
                0,
                0);
    }),
    A_ROW_FROM_LONG_AGO_IS_SIGNED_NOW(1, (log, folder, random) -> {
        log.append(random);
        run(
                log,
                "update audit.entry set at = at - interval '1 day' where id = (select max(id) from audit.entry)",
                0,
                0);
        plant(log, log.count());
        log.signEnd();
        writeFiles(log, folder);
    }),
    THE_KEPT_EDGE_OF_THE_TREE_IS_CHANGED(
            1,
            (log, folder, random) -> run(
                    log,
                    "update audit.checkpoint set frontier = set_byte(frontier, :seconds, 255 - get_byte(frontier, :seconds)) where number = :seq",
                    random.nextInt(Frontier.HASH),
                    checkpoint(random)));

    private static final String ENTRY = "(select entry_id from audit.leaf where seq = :seq)";
    private static final List<String> CHANGES = List.of(
            "login = login || 'x'",
            "action = 'people.search'",
            "object_id = gen_random_uuid()::text",
            "fields = fields || 'phone'::text",
            "reason = coalesce(reason, '') || '.'",
            "about_unit = coalesce(about_unit, 0) + 1",
            "people = coalesce(people, 0) + 1",
            "role = coalesce(role, '') || 'X'",
            "mandate_id = case when mandate_id is null then 1 end",
            "xid = (xid::text::bigint + 1)::text::xid8",
            "network = case when network is null then '10.0.0.0/24' end",
            "purpose = 'ROLL'");

    final int status;
    final Act act;

    Tampering(int status, Act act) {
        this.status = status;
        this.act = act;
    }

    /** What is done to a log and to the folder of its checkpoints. */
    interface Act {
        void on(SmallLog log, Path folder, Random random) throws IOException;
    }

    private static long leaf(SmallLog log, Random random) {
        return random.nextLong(log.count());
    }

    private static int checkpoint(Random random) {
        return 1 + random.nextInt(SmallLog.CHECKPOINTS);
    }

    private static void change(SmallLog log, long seq, Random random) {
        run(
                log,
                "update audit.entry set " + CHANGES.get(random.nextInt(CHANGES.size())) + " where id = " + ENTRY,
                0,
                seq);
    }

    private static void delete(SmallLog log, long seq) {
        run(log, "delete from audit.entry where id = " + ENTRY, 0, seq);
        run(log, "delete from audit.leaf where seq = :seq", 0, seq);
    }

    private static void renumber(SmallLog log) {
        run(log, "update audit.leaf set seq = seq + 10000000", 0, 0);
        run(log, """
                update audit.leaf set seq = place.n from (
                  select seq, row_number() over (order by seq) - 1 as n from audit.leaf) place
                 where place.seq = leaf.seq""", 0, 0);
    }

    private static void plant(SmallLog log, long seq) {
        run(
                log,
                "insert into audit.leaf select :seq, entry.id, " + Leaves.HASH
                        + " from audit.entry where id = (select max(id) from audit.entry)",
                0,
                seq);
    }

    private static void cut(SmallLog log, int from) {
        run(
                log,
                "delete from audit.entry where id in (select entry_id from audit.leaf where seq >= :seq)",
                0,
                log.size(from));
        run(log, "delete from audit.leaf where seq >= :seq", 0, log.size(from));
        run(log, "delete from audit.checkpoint where number > :seq", 0, from);
    }

    private static void keepNote(SmallLog log, int number, String note) {
        log.sql
                .sql("update audit.checkpoint set note = :note where number = :number")
                .param("note", note)
                .param("number", number)
                .update();
    }

    private static void writeFiles(SmallLog log, Path folder) {
        log.sql.sql("select number, note from audit.checkpoint").query(row -> {
            try {
                Files.writeString(file(folder, row.getInt("number")), row.getString("note"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    static Path file(Path folder, int number) {
        return folder.resolve("%012d.note".formatted(number));
    }

    private static void run(SmallLog log, String statement, int seconds, long seq) {
        log.sql.sql(statement).param("seconds", seconds).param("seq", seq).update();
    }
}
