package vn.sohoi.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the book said of a person before it was corrected.
 *
 * @param field the field's name, as in {@link Correction#field()}
 * @param was what stood there: a birth as 1965, 1965-03 or 1965-03-12, a sex as true for a woman; null where nothing stood
 *     there, and always for the two numbers, whose digits are told nowhere
 * @param from since when the book believed it
 * @param until when it was corrected
 * @param reason why it is known better
 * @param login who corrected it
 */
public record EarlierKnowledge(
        String field, @Nullable String was, Instant from, Instant until, String reason, String login) {}
