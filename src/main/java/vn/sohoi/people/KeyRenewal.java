package vn.sohoi.people;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.key.SealKey;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * Exchanges the key that seals citizen ids while the book is open: a fresh key seals from now on, all that older ones sealed is
 * sealed again, and only when nothing of theirs is left are they destroyed. Stopped at any moment, every number still opens;
 * begun again, it goes on.
 */
@Service
public class KeyRenewal {
    private static final int BATCH = 2000;

    private final Db db;
    private final Seals seals;
    private final Scopes scopes;
    private final Audit audit;

    KeyRenewal(Db db, Seals seals, Scopes scopes, Audit audit) {
        this.db = db;
        this.seals = seals;
        this.scopes = scopes;
        this.audit = audit;
    }

    /** A row with what is sealed in it. */
    private record Row(UUID id, UUID person, byte @Nullable [] citizenId, byte @Nullable [] oldId) {}

    /** How many rows hold a sealed number. */
    public long sealed() {
        return scopes.numbers(() -> db.sql("""
                        select (select count(*) from people.person where num_nonnulls(citizen_id, old_id) > 0)
                             + (select count(*) from people.merge_was where num_nonnulls(citizen_id, old_id) > 0)""").query(Long.class).single());
    }

    /**
     * Exchanges the key.
     *
     * @param progress told how many rows are sealed again
     * @return how many rows were
     */
    public long renew(LongConsumer progress) {
        seals.key().renew();
        long done = 0;
        // once more after every process noticed: until then one may still have sealed with the key before
        for (boolean noticed = false; ; noticed = true) {
            for (int batch = sealAgain(); batch > 0; batch = sealAgain()) {
                done += batch;
                progress.accept(done);
            }
            if (noticed && destroyed()) return done;
            pause();
        }
    }

    private int sealAgain() {
        return scopes.names(Actor.MACHINE, () -> {
            var people = older(SqlText.of("""
                    select id, id as person, citizen_id, old_id from people.person
                     where substring(citizen_id for 5) <> :mark::bytea or substring(old_id for 5) <> :mark::bytea
                     limit :batch for update"""));
            write(SqlText.of("""
                    update people.person set citizen_id = one.citizen_id, old_id = one.old_id
                      from unnest(:ids::uuid[], :citizen_ids::bytea[], :old_ids::bytea[]) as one (id, citizen_id, old_id)
                     where person.id = one.id"""), people);
            var merged = older(SqlText.of("""
                    select merge_id as id, keep as person, citizen_id, old_id
                      from people.merge_was join people.merge on merge.id = merge_id
                     where substring(citizen_id for 5) <> :mark::bytea or substring(old_id for 5) <> :mark::bytea
                     limit :batch for update of merge_was"""));
            write(SqlText.of("""
                    update people.merge_was set citizen_id = one.citizen_id, old_id = one.old_id
                      from unnest(:ids::uuid[], :citizen_ids::bytea[], :old_ids::bytea[]) as one (id, citizen_id, old_id)
                     where merge_id = one.id"""), merged);
            int rows = people.size() + merged.size();
            if (rows > 0)
                audit.wrote(
                        Actor.MACHINE, "people.seal-again", "people.person", rows + " rows", "citizen_id", "old_id");
            return rows;
        });
    }

    private List<Row> older(SqlText select) {
        return db.sql(select)
                .param("mark", seals.key().mark())
                .param("batch", BATCH)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getBytes("citizen_id"),
                        row.getBytes("old_id")))
                .list();
    }

    private void write(SqlText update, List<Row> rows) {
        if (rows.isEmpty()) return;
        db.sql(update)
                .param("ids", Columns.of(rows, Row::id))
                .param("citizen_ids", again(Column.CITIZEN_ID, rows))
                .param("old_ids", again(Column.OLD_ID, rows))
                .update();
    }

    private byte[] @Nullable [] again(Column column, List<Row> rows) {
        return rows.stream()
                .map(row -> again(column, row.person(), column == Column.CITIZEN_ID ? row.citizenId() : row.oldId()))
                .toArray(byte[][]::new);
    }

    private byte @Nullable [] again(Column column, UUID person, byte @Nullable [] sealed) {
        return sealed == null ? null : seals.again(column, person, sealed);
    }

    /**
     * Waits for whoever writes people now, lets nobody write meanwhile, and destroys older keys if nothing of theirs is left.
     * A merge writes people too.
     */
    private boolean destroyed() {
        return scopes.names(Actor.MACHINE, () -> {
            db.sql("lock table people.person in share mode").update();
            boolean left = Objects.requireNonNull(db.sql("""
                            select exists (select from people.person
                                            where substring(citizen_id for 5) <> :mark::bytea
                                               or substring(old_id for 5) <> :mark::bytea)
                                or exists (select from people.merge_was
                                            where substring(citizen_id for 5) <> :mark::bytea
                                               or substring(old_id for 5) <> :mark::bytea)""")
                    .param("mark", seals.key().mark())
                    .query(Boolean.class)
                    .single());
            if (left) return false;
            audit.wrote(Actor.MACHINE, "people.renew-key", "people.person", "people-seal", "citizen_id", "old_id");
            seals.key().destroyOlder();
            return true;
        });
    }

    private static void pause() {
        try {
            Thread.sleep(SealKey.NOTICED.multipliedBy(2));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped; every number still opens, and the next renewal goes on", stopped);
        }
    }
}
