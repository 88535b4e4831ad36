package vn.sohoi.reports;

import java.util.regex.Pattern;

/**
 * One part of a report: its title, what the officer wrote, and the table behind it.
 *
 * @param title such as "I. KẾT QUẢ CÔNG TÁC HỘI" or "1. Tập hợp hội viên"; may be empty
 * @param text paragraphs by line; {@code {{So_hoi_vien}}} stands for a figure
 */
public record Part(String title, String text, Shows shows) {
    private static final Pattern CHAPTER = Pattern.compile("[IVX]+\\. .*");

    /** The table that stands behind the text. */
    public enum Shows {
        NOTHING,
        /** The report's indicators, a row each. */
        INDICATORS,
        /** The units beneath, a row each. */
        UNITS
    }

    /** A title that begins with a Roman number stands in the middle of the line. */
    public boolean isChapter() {
        return CHAPTER.matcher(title).matches();
    }
}
