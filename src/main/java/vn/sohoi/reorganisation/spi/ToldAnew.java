package vn.sohoi.reorganisation.spi;

import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * Rows of a table with two clocks that a follower ended and told anew for those who go. The table has the columns
 * {@code person_id} and {@code recorded}; the instant of the act is the whole journal.
 */
public final class ToldAnew {
    private final Db db;
    private final SqlText table;

    /** @param table its name with the schema */
    public ToldAnew(Db db, SqlText table) {
        this.db = db;
        this.table = table;
    }

    /** Whether anything was told of those who went since the act. */
    public boolean changedSince(Act act) {
        return db.sql(SqlText.of("select exists (select from").then(table).then("""
                        told join reorganisation.going on going.person_id = told.person_id
                         where plan = :plan and (lower(recorded) > :at or upper(recorded) > :at))"""))
                .param("plan", act.plan())
                .param("at", act.at())
                .query(Boolean.class)
                .single();
    }

    /** What was told with the act goes, and what it ended holds again. */
    public void takeBack(Act act) {
        db.sql(SqlText.of("delete from").then(table).then("""
                        told using reorganisation.going
                         where plan = :plan and told.person_id = going.person_id and lower(recorded) = :at"""))
                .param("plan", act.plan())
                .param("at", act.at())
                .update();
        db.sql(SqlText.of("update").then(table).then("""
                        told set recorded = tstzrange(lower(recorded), null) from reorganisation.going
                         where plan = :plan and told.person_id = going.person_id and upper(recorded) = :at"""))
                .param("plan", act.plan())
                .param("at", act.at())
                .update();
    }
}
