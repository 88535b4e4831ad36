package vn.sohoi.reports.spi;

import java.util.List;

/**
 * A kind of paper that a feature has filled, one copy for each of whom it is for. A unit hands in its own Word file for it; one
 * comes with the house.
 */
public interface PaperOf {
    /** Name for machines: small letters and dashes, the same for ever. */
    String kind();

    /** Key of its name in the texts of the feature. */
    String text();

    /** Names of its own fields, as they stand in a file; the meaning of each under {@link #text()} with {@code .field.NAME} behind. */
    List<String> fields();

    /** A field of these, as it stands in a file. */
    static String field(Enum<?> name) {
        return "{{" + name.name() + "}}";
    }

    /** What stands in the middle of the file that comes with the house, line by line, with fields in double braces. */
    List<Line> middle();

    /** What stands at its lower left, beside the signature. */
    List<String> aside();

    /**
     * A centred line.
     *
     * @param points how large its letters are
     * @param before so many points from the line above it
     */
    record Line(String words, int points, boolean bold, int before) {}
}
