package vn.sohoi.imports.clean;

import org.jspecify.annotations.Nullable;

/**
 * One change to a cell. What stood there before is kept, so that each change can be taken back.
 *
 * @param kind what was repaired
 * @param sheet name of the sheet, or null
 * @param cell address of the cell
 * @param before what stood there
 * @param after what is taken for it
 */
public record Repair(Kind kind, @Nullable String sheet, String cell, String before, String after) {

    /** Kinds of repair, each with a sentence in the texts: {@code imports.repair.} and the name. */
    public enum Kind {
        /** From TCVN3 or VNI to Unicode. */
        ENCODING,
        /** Composed letters, invisible signs, spaces. */
        UNICODE,
        /** Capitals of a name, forms of address and roles. */
        NAME,
        /** A date written otherwise. */
        DATE,
        /** A serial number that is a date. */
        SERIAL,
        /** Lost leading zeros. */
        ZERO,
        /** A phone number written otherwise. */
        PHONE,
        /** A citizen id written otherwise. */
        ID
    }

    /** Key of the sentence that says what was repaired. */
    public String key() {
        return "imports.repair." + kind;
    }
}
