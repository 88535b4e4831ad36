package vn.sohoi.platform.start;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.OwnerDb;

/** Decides at the first start whether the book is somebody's own or the demo's, and fills the demo's before it opens. */
@Component
@Lazy(false)
class FirstStart extends OpeningStep {
    private final Db db;
    private final OwnerDb owner;
    private final TransactionTemplate transaction;
    private final List<FirstFilling> fillings;
    private final Console console;
    private final boolean demoWanted;

    FirstStart(
            Db db,
            OwnerDb owner,
            TransactionTemplate transaction,
            List<FirstFilling> fillings,
            Console console,
            @Value("${sohoi.demo:thanh-tri}") String demo) {
        super(0);
        this.db = db;
        this.owner = owner;
        this.transaction = transaction;
        this.fillings = fillings;
        this.console = console;
        demoWanted = !"none".equals(demo);
    }

    @Override
    protected void open() {
        transaction.executeWithoutResult(status -> decideOnce());
    }

    /** Whoever comes meanwhile waits here: the row is seen when the filling has ended. */
    private void decideOnce() {
        int first = db.sql("insert into platform.book (kind) values (:kind) on conflict do nothing")
                .param("kind", demoWanted && !fillings.isEmpty() ? "demo" : "own")
                .update();
        if (first == 0) return;
        owner.sql("select platform.begin_anew()").query((row, n) -> true).single();
        if (!demoWanted) return;
        fillings.forEach(filling -> filling.fill(console));
        if (!fillings.isEmpty())
            db.sql("update platform.book set filled_at = clock_timestamp()").update();
    }
}
