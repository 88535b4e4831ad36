package vn.sohoi.operation;

import java.util.List;

/**
 * What lies in a copy of the book, by which it is checked.
 *
 * @param version the newest migration of the book
 * @param madeAt when, by the database's clock: all tables are of this moment
 * @param keys mark of the folder of keys: the same must stand beside the book that is brought back
 * @param tables in an order in which each comes after those that it refers to
 * @param counters sequences and the last number that each gave
 */
public record Contents(String version, String madeAt, String keys, List<Table> tables, List<Counter> counters) {

    /** One table: its quoted name and columns, how many rows, and the SHA-256 of its part. */
    public record Table(String name, String columns, long rows, String sha256) {
        String part() {
            return "tables/" + name.replace("\"", "") + ".copy";
        }
    }

    /** One sequence. */
    public record Counter(String name, long last) {}

    /** All rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
