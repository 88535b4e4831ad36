package vn.sohoi.people.spi;

import vn.sohoi.kernel.Refused;
import vn.sohoi.people.spi.PersonFollows.Parting;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * Rows that were told of the kept woman when two were put together. The table has the columns {@code person_id} and
 * {@code recorded}; the instant of the joining tells which they are.
 */
public final class LentRows {
    private final Db db;
    private final SqlText table;

    /** @param table its name with the schema */
    public LentRows(Db db, SqlText table) {
        this.db = db;
        this.table = table;
    }

    /**
     * They are believed no more, now that the two are taken apart.
     *
     * @throws Refused when one of them was told otherwise since
     */
    public void takeBack(Parting parting) {
        boolean changed = db.sql(
                        SqlText.of("select exists (select from").then(table).then("""
                        where person_id = :keep and lower(recorded) = :joined and not upper_inf(recorded))"""))
                .param("keep", parting.keep().value())
                .param("joined", parting.joinedAt())
                .query(Boolean.class)
                .single();
        if (changed) throw new Refused("people.merge-changed-since");
        db.sql(SqlText.of("update").then(table).then("""
                        set recorded = tstzrange(lower(recorded), :at)
                         where person_id = :keep and lower(recorded) = :joined"""))
                .param("at", parting.at())
                .param("keep", parting.keep().value())
                .param("joined", parting.joinedAt())
                .update();
    }
}
