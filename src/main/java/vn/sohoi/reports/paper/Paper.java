package vn.sohoi.reports.paper;

import java.util.List;
import vn.sohoi.reports.Heading;
import vn.sohoi.reports.Made;

/**
 * One paper, before it is Word or PDF: what stands on it from the heading to the recipients.
 *
 * @param number as the layout writes it
 * @param placeAndDay "Thanh Trì, ngày 20 tháng 12 năm 2019"
 * @param kind "BÁO CÁO"
 * @param title what it is about
 * @param signedBy the signer's name; empty leaves room
 * @param sources what the small letters behind numbers mean, all of the paper in order
 * @param code the short code; empty on a template
 * @param address what the square code opens; empty on a template
 */
public record Paper(
        Heading heading,
        String number,
        String placeAndDay,
        String kind,
        String title,
        List<Block> blocks,
        String signedBy,
        List<Source> sources,
        String code,
        String address) {

    /** The letter that stands behind a number in the text or over its column; empty where only its table explains it. */
    public String letter(Made made) {
        return sources.stream()
                .filter(source -> source.place() == made.place())
                .findFirst()
                .map(Source::letter)
                .orElse("");
    }

    /** What stands between title and signature. */
    public sealed interface Block {}

    /** A title in the middle of the line. */
    public record Chapter(String title) implements Block {}

    /** A title at the beginning of a paragraph. */
    public record Section(String title) implements Block {}

    /** A paragraph. */
    public record Words(List<Run> runs) implements Block {}

    /**
     * A table.
     *
     * @param note stands in brackets under the title
     * @param weights how wide each column is beside the others
     * @param total what stands under the double rule; empty for none
     * @param sources of the letters in it, which stand right under it
     */
    public record Table(
            String title,
            String note,
            List<Head> head,
            List<Integer> weights,
            List<List<Cell>> rows,
            List<Cell> total,
            List<Source> sources)
            implements Block {}

    /** Room for each of several sides to sign, beside each other; a paper with them has no signer of its own. */
    public record Signatures(List<Signature> sides) implements Block {}

    /**
     * One side that signs.
     *
     * @param who signs; empty leaves room
     * @param note in small letters beneath; may be empty
     */
    public record Signature(String title, String unit, String how, String who, String note) {}

    /** The head of a column. */
    public record Head(String words, String letter) {}

    /**
     * Words in a paragraph.
     *
     * @param letter of its source; empty for plain words
     * @param note what the letter means, where it comes first; it then stands at the foot of that page
     * @param link where the number opens; empty for plain words
     */
    public record Run(String words, String letter, String note, String link) {
        /** Words without a source. */
        public static Run plain(String words) {
            return new Run(words, "", "", "");
        }
    }

    /** A cell; a number stands at the right and opens. */
    public record Cell(String words, boolean number, String letter, String link) {
        static Cell words(String words) {
            return new Cell(words, false, "", "");
        }
    }

    /**
     * What a letter means.
     *
     * @param place of the one number that it is of, among those of the report; below 0 for a column of several
     */
    public record Source(String letter, String meaning, int place) {}
}
