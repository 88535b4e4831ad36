package vn.sohoi.access.spi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * What a feature keeps about people for a period only. It contributes one for each use as a bean; the privacy desk asks them
 * all each night what has outlived its period, and two persons have it taken away. Both within the whole book's scope.
 */
public interface KeptForATime {
    /** The use as {@code fields.csv} calls it; one bean of the whole book answers for it. */
    String use();

    /** What has outlived its period, by unit; nothing of it is there any more once it was taken away. */
    List<Outlived> outlived(Kept kept);

    /**
     * Takes away whatever of it names somebody, and keeps what figures count. In the transaction of the act.
     *
     * @param units whose: all that {@link #outlived} told of other units stays
     */
    void takeAway(Kept kept, Collection<UnitId> units);

    /**
     * A period: what counts from a day is kept on that day and so many months, and no longer on the day that ends them.
     *
     * @param today the day of asking, by the database's clock
     * @param months from 1
     */
    record Kept(LocalDate today, int months) {
        private static final SqlText BY_UNIT =
                SqlText.of("select unit_id, count(*) as number, min(day) as oldest from outlived group by unit_id");

        /** Fills {@code :today} and {@code :months} of a statement. */
        public StatementSpec fill(StatementSpec statement) {
            return statement.param("today", today).param("months", months);
        }

        /** The same, and {@code :units}. */
        public StatementSpec fill(StatementSpec statement, Collection<UnitId> units) {
            return fill(statement).param("units", Columns.of(List.copyOf(units), UnitId::value));
        }

        /**
         * What has outlived the period, by unit.
         *
         * @param outlived a statement's tables, the last of them {@code outlived} with {@code unit_id} and {@code day}
         */
        public List<Outlived> byUnit(Db db, SqlText outlived) {
            return fill(db.sql(outlived.then(BY_UNIT))).query(Outlived::of).list();
        }
    }

    /**
     * So many of one unit.
     *
     * @param number of persons, lists, requests or accounts, from 1
     * @param oldest the day from which the first of them counts
     */
    record Outlived(UnitId unit, long number, LocalDate oldest) {
        /** From columns unit_id, number and oldest. */
        public static Outlived of(ResultSet row, int number) throws SQLException {
            return new Outlived(
                    new UnitId(row.getLong("unit_id")),
                    row.getLong("number"),
                    row.getObject("oldest", LocalDate.class));
        }
    }
}
