package vn.sohoi.imports.understand;

import java.util.List;

/**
 * A column of a list as it was understood.
 *
 * @param sheet name of its sheet, or an empty text
 * @param letters such as {@code B}
 * @param heading the words at its head, or an empty text
 * @param field name of the field, or an empty text where it is left out
 * @param how how surely that is known
 * @param samples the first cells, as written
 */
public record Column(String sheet, String letters, String heading, String field, How how, List<String> samples) {

    /** How the field of a column is known. */
    public enum How {
        /** Somebody of the unit said so. */
        REMEMBERED,
        /** The heading says so. */
        HEADING,
        /** What stands in the cells looks like it. */
        CONTENT,
        /** It is not known, and left out. */
        UNKNOWN
    }

    /** By which the unit remembers it. */
    public String key() {
        return Corrections.key(heading, letters);
    }
}
