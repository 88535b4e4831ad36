package vn.sohoi.imports.spi;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;

/** One cleaned cell of a mapped column. */
public sealed interface Value {

    /** Address of the cell, such as {@code B7}. */
    String cell();

    /** What stood in the cell. */
    String written();

    /** Words: a place, a note, any text. */
    record Words(String cell, String written, String text) implements Value {}

    /**
     * A name or a part of it.
     *
     * @param text with capitals at the heads of its words, without forms of address
     * @param aside what stood beside it in brackets or behind a comma, or null
     * @param birth the birth that stood behind it in the same cell, or null
     * @param unmarked whether it lacks the marks that it must have
     */
    record Name(
            String cell,
            String written,
            String text,
            @Nullable String aside,
            @Nullable Day birth,
            boolean unmarked) implements Value {}

    /** Yes or no. */
    record Tick(String cell, String written, boolean yes) implements Value {}

    /**
     * A date.
     *
     * @param date as much as is believable, or null
     * @param doubt why it must be asked about, or {@link Doubt#NONE}
     */
    record Day(String cell, String written, @Nullable PartialDate date, Doubt doubt) implements Value {}

    /**
     * A citizen id.
     *
     * @param number 12 or 9 digits, or null where none can be told
     * @param old whether it is the number of 9 digits that was given before 2016
     * @param zeroLost whether leading zeros were put back
     */
    record CitizenId(String cell, String written, @Nullable String number, boolean old, boolean zeroLost, Doubt doubt)
            implements Value {}

    /**
     * Phone numbers.
     *
     * @param first in E.164, or null
     * @param second the other one where the cell holds two
     * @param remark whether words beside the number tell whose it is
     */
    record Phones(
            String cell,
            String written,
            @Nullable String first,
            @Nullable String second,
            boolean remark,
            Doubt doubt) implements Value {}

    /** Why a cell must be asked about. */
    enum Doubt {
        NONE,
        /** The calendar has no such day: the year alone is kept. */
        IMPOSSIBLE,
        /** It cannot be told what was meant. */
        UNREADABLE,
        /** A spreadsheet rounded the number away (1.2E+10). */
        DESTROYED,
        /** Too many or too few digits. */
        LENGTH,
        /** Days and months of the whole column seem to have changed places. */
        SWAPPED
    }
}
