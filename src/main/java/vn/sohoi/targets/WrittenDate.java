package vn.sohoi.targets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of a paper as it is written, and what it is read as. A date that cannot have been is never set right in silence: it
 * stays as written, and what it probably means stands beside it with the doubt said.
 *
 * @param text as written; may be empty
 * @param read the day that it is read as, or null where it cannot be read
 * @param doubt why the reading is doubtful; empty where it is not
 */
public record WrittenDate(String text, @Nullable LocalDate read, Doubt doubt) {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    /** Why a reading is doubtful. */
    public enum Doubt {
        NONE,
        /** The day had not come when the paper was entered. */
        AHEAD,
        /** The calendar has no such day, or the words are no day. */
        UNREADABLE
    }

    /** Reads what is written on a paper that lies before somebody on that day. */
    public static WrittenDate of(String text, LocalDate today) {
        if (text.isBlank()) return new WrittenDate("", null, Doubt.NONE);
        var parts = DAY.matcher(text.strip());
        if (!parts.matches()) return new WrittenDate(text, null, Doubt.UNREADABLE);
        try {
            var day = LocalDate.of(
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(1)));
            return new WrittenDate(text, day, day.isAfter(today) ? Doubt.AHEAD : Doubt.NONE);
        } catch (DateTimeException noSuchDay) {
            return new WrittenDate(text, null, Doubt.UNREADABLE);
        }
    }

    /** Read as another day by somebody who knows better; the doubt stays said. */
    public WrittenDate readAs(LocalDate day) {
        return new WrittenDate(text, day, doubt);
    }
}
