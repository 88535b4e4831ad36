package vn.sohoi.imports.read;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;

/**
 * A cell with something in it.
 *
 * @param column from 0
 * @param text what it holds, as text; of a number all its digits, without exponent or grouping
 * @param number the number, where the cell holds one
 * @param date the date, where the cell holds a number that is shown as a date: as much of it as is shown
 * @param formula whether the value is computed; the stored value is taken
 * @param look its font and colours
 */
public record Cell(
        int column,
        String text,
        @Nullable Double number,
        @Nullable PartialDate date,
        boolean formula,
        Look look) {

    /** The letters of a column: 0 is A, 26 is AA. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) letters.insert(0, (char) ('A' + rest % 26));
        return letters.toString();
    }

    /** The same cell with another text. */
    public Cell withText(String other) {
        return new Cell(column, other, number, date, formula, look);
    }

    /**
     * How a cell is drawn.
     *
     * @param font name of the font, empty where unknown
     * @param struck whether the text is struck out
     * @param fill colour of the ground as rrggbb, or empty for none and white
     */
    public record Look(String font, boolean struck, String fill) {
        public static final Look PLAIN = new Look("", false, "");
    }
}
