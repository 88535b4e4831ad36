package vn.sohoi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.BookTest;
import vn.sohoi.audit.tree.CheckpointFiles;
import vn.sohoi.audit.tree.Finding;
import vn.sohoi.audit.tree.Verification;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.server.Preparation.Prepared;
import vn.sohoi.platform.sql.OwnerDb;

/** An entry that an administrator takes away before its leaf is made: the program that wrote it remembers. */
@BookTest
@TestPropertySource(properties = "test.book=keys")
class TakenAwayTest {
    @Autowired
    Audit audit;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    OwnerDb owner;

    @Autowired
    Prepared prepared;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void it_is_told_of_as_soon_as_leaves_are_made() throws Exception {
        checkpoints.take();
        assertThat(findings()).isEmpty();
        transaction.executeWithoutResult(status -> {
            audit.wrote(Actor.MACHINE, "test.undone", "test.thing", "x");
            status.setRollbackOnly();
        });
        audit.wrote(Actor.MACHINE, "test.stays", "test.thing", "x");
        audit.wrote(Actor.MACHINE, "test.vanishes", "test.thing", "x");
        long gone = take("test.vanishes");
        checkpoints.take();
        assertThat(findings()).containsExactly(new Finding(Finding.Kind.GONE, gone));
        checkpoints.take();
        assertThat(owner.sql("select count(*) from audit.entry where action = 'audit.entry-gone'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    /** With the administrator's rights, whom no trigger holds. */
    private long take(String action) throws Exception {
        var address = prepared.owner();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            try (var row =
                    statement.executeQuery("delete from audit.entry where action = '" + action + "' returning id")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<Finding> findings() {
        return new Verification(owner, checkpoints.key().orElseThrow())
                .of(new CheckpointFiles(java.util.Objects.requireNonNull(checkpoints.folder())).all(), List.of())
                .findings();
    }
}
