package vn.sohoi.indicators;

import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** For features that undo what they wrote: the tallies forget it too, instead of keeping it with both signs. */
@Component
public class TakenBack {
    private final Db db;

    TakenBack(Db db) {
        this.db = db;
    }

    /** The number of the transaction that is under way, for {@link #forget}. */
    public String mark() {
        return db.sql("select pg_current_xact_id()::xid::text")
                .query(String.class)
                .single();
    }

    /**
     * Forgets changes on the branches that the marked transaction told and the present one told again with the opposite
     * sign. Call it last.
     */
    public void forget(Collection<UnitId> branches, String mark) {
        db.sql("select indicators.take_back(:branches, :mark::xid)")
                .param("branches", Branches.array(branches))
                .param("mark", mark)
                .query(row -> {});
    }
}
