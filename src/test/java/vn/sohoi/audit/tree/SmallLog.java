package vn.sohoi.audit.tree;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.sohoi.TestBook;
import vn.sohoi.platform.sql.OwnerDb;

/** A log of its own with eight checkpoints, on one connection: whatever is done to it is rolled back afterwards. */
final class SmallLog implements AutoCloseable {
    static final int CHECKPOINTS = 8;
    private static final List<String> REASONS = List.of("", "Làm thẻ hội viên", "Chị Đào hỏi\nhai dòng: a=1", "ừ");

    final KeyPair pair = freshPair();
    final Connection connection;
    final JdbcClient sql;
    final OwnerDb owner;
    final NoteKey key;
    final CheckpointFiles files;

    SmallLog(Path folder, Random random) throws Exception {
        var address = TestBook.freshBook().owner();
        connection = DriverManager.getConnection(address.url(), address.user(), address.password());
        var one = new SingleConnectionDataSource(connection, true);
        sql = JdbcClient.create(one);
        sql.sql("set role sohoi_owner").update();
        owner = new OwnerDb(one);
        files = new CheckpointFiles(folder);
        sql.sql("insert into platform.book (kind) values ('own')").update();
        var leaves = new LeafTaking(owner);
        key = new NoteKey("so-hoi/" + leaves.log().orElseThrow(), pair.getPublic());
        for (int part = 0; part < CHECKPOINTS; part++) {
            for (int entries = 1 + random.nextInt(60); entries > 0; entries--) append(random);
            leaves.take(key, pair.getPrivate(), files, List.of());
        }
        connection.setAutoCommit(false);
        // the administrator's own rights: no trigger and no key of another table holds her back
        sql.sql("reset role").update();
        sql.sql("set session_replication_role = replica").update();
        connection.commit();
    }

    static KeyPair freshPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void append(Random random) {
        boolean refused = random.nextInt(9) == 0;
        sql.sql("""
                        insert into audit.entry (kind, login, mandate_id, unit_id, role, action, object_type, object_id,
                                                 about_unit, people, fields, reason, rule, network)
                        values (:kind, :login, :mandate, :mandate, :role, 'people.read', 'people.person', :object, :about,
                                :people, string_to_array(:fields, ','), :reason, :rule, :network)""")
                .param("kind", refused ? "REFUSED" : random.nextBoolean() ? "READ" : "ACT")
                .param("login", "canbo-" + random.nextInt(5))
                .param("mandate", random.nextInt(4) == 0 ? null : random.nextLong(1000))
                .param("role", random.nextBoolean() ? null : "COMMUNE_OFFICER")
                .param("object", new java.util.UUID(random.nextLong(), random.nextLong()).toString())
                .param("about", random.nextBoolean() ? null : random.nextLong(1000))
                .param("people", random.nextBoolean() ? null : random.nextLong(60))
                .param("fields", random.nextBoolean() ? "" : "full_name,birth")
                .param("reason", random.nextBoolean() ? null : REASONS.get(random.nextInt(REASONS.size())))
                .param("rule", refused ? "access.not-found" : null)
                .param("network", random.nextBoolean() ? null : "10.1." + random.nextInt(9) + ".0/24")
                .update();
    }

    long count() {
        return sql.sql("select count(*) from audit.leaf").query(Long.class).single();
    }

    long size(long number) {
        return sql.sql("select size from audit.checkpoint where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    /** What the rightful pass would have made of what stands here now, had it been so always. */
    void makeAllAgain(KeyPair half) {
        sql.sql("update audit.leaf set hash = " + Leaves.HASH + " from audit.entry where entry.id = leaf.entry_id")
                .update();
        var signing = new NoteKey(key.name(), half.getPublic());
        var tree = new Frontier();
        var leaves = sql.sql("select hash from audit.leaf order by seq")
                .query((row, n) -> row.getBytes(1))
                .list();
        for (var old : sql.sql("select note from audit.checkpoint order by number")
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list()) {
            var was = Checkpoint.parse(old.substring(0, old.indexOf("\n\n") + 1));
            while (tree.size() < was.size() && tree.size() < leaves.size()) tree.append(leaves.get((int) tree.size()));
            resign(Checkpoint.of(key.name(), tree, was.number(), was.at()), tree, signing, half);
        }
    }

    /** One checkpoint more, as the pass would make it. */
    void signEnd() {
        var tree = new Frontier();
        sql.sql("select hash from audit.leaf order by seq").query(row -> {
            tree.append(row.getBytes(1));
        });
        sql.sql("""
                        insert into audit.checkpoint (number, size, frontier, horizon, at, note)
                        values (:number, :size, :frontier, '0', clock_timestamp(), '')""")
                .param("number", CHECKPOINTS + 1)
                .param("size", tree.size())
                .param("frontier", tree.kept())
                .update();
        resign(Checkpoint.of(key.name(), tree, CHECKPOINTS + 1, Instant.now()), tree, key, pair);
    }

    void resign(Checkpoint checkpoint, Frontier tree, NoteKey signing, KeyPair half) {
        var note = signing.sign(checkpoint, half.getPrivate());
        sql.sql("update audit.checkpoint set note = :note, size = :size, frontier = :frontier where number = :number")
                .param("note", note)
                .param("size", checkpoint.size())
                .param("frontier", tree.kept())
                .param("number", checkpoint.number())
                .update();
    }

    @Override
    public void close() throws Exception {
        connection.close();
    }
}
