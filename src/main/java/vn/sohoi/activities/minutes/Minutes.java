package vn.sohoi.activities.minutes;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What was written down of an activity.
 *
 * @param id grows with each correction
 * @param why it was corrected; empty the first time
 * @param from when the book came to believe it
 * @param until when it was corrected, or null while it is believed
 * @param author the login of who entered it
 */
public record Minutes(
        long id,
        Said said,
        String why,
        Instant from,
        @Nullable Instant until,
        String author) {

    /**
     * The words.
     *
     * @param chairedBy name of who chaired it
     * @param writtenBy name of who wrote it down
     * @param endsAt the hour at which it ended, or null
     * @param contents what was done and reported
     * @param opinions what people said of it; may be empty
     * @param agreed what was agreed or decided; may be empty
     */
    public record Said(
            String chairedBy,
            String writtenBy,
            @Nullable LocalTime endsAt,
            String contents,
            String opinions,
            String agreed) {}
}
