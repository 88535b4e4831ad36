package vn.sohoi.access;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.TreeChanged;

/** Keeps the branches of every scope in step with the tree, in the transaction of its change. */
@Component
class TreeFollower {
    private final Db db;

    TreeFollower(Db db) {
        this.db = db;
    }

    @EventListener
    void on(TreeChanged change) {
        db.sql("select access.refresh_scopes()").query((row, n) -> true).single();
    }
}
