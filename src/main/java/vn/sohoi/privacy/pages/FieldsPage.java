package vn.sohoi.privacy.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * What the book keeps about people.
 *
 * @param uses what for
 * @param columns how many columns that are
 * @param changes whether the reader may set bases and periods anew
 */
record FieldsPage(String title, List<Shown> uses, int columns, boolean changes) implements Page {

    /**
     * One use.
     *
     * @param href where it is changed and what held before
     * @param kept for how long, in words
     * @param held where the book has it; empty where no feature keeps anything for it yet
     */
    record Shown(
            String name,
            String href,
            String basis,
            boolean consent,
            String receivers,
            String kept,
            boolean proposed,
            List<Held> held) {}

    /**
     * What of it stands in one table.
     *
     * @param place the table in words
     * @param table as the database calls it
     * @param fields in words, those of the row's own order left out
     * @param sensitivity the highest class among them
     */
    record Held(String place, String table, String fields, String sensitivity) {}
}
