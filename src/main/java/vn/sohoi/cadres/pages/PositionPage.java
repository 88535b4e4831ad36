package vn.sohoi.cadres.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * A position and whoever held it.
 *
 * @param href the officers of its unit
 * @param give where it is given, or empty where the reader may not or its days are over
 * @param people how many stand on it by name
 */
record PositionPage(
        String title,
        String unit,
        String href,
        int seats,
        boolean fullTime,
        String span,
        List<Row> rows,
        String give,
        int people)
        implements Page {

    /**
     * One holding.
     *
     * @param her where all stands that she held; empty where no name is shown
     * @param end why it ended and by which decision; empty while it did not
     * @param believed false for a mistake, with its reason
     * @param correct where it is corrected, or empty
     */
    record Row(
            String name,
            String her,
            String span,
            String how,
            boolean acting,
            String end,
            boolean believed,
            String reason,
            String correct) {}

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return people;
    }
}
