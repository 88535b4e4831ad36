package vn.sohoi.privacy;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;

/**
 * What data about people are kept for.
 *
 * @param use its short name, as the files {@code fields.csv} say it
 * @param basis the law, charter or decision that allows it
 * @param consent whether nothing but her own yes allows it
 * @param receivers who is given them
 * @param months how long they are kept after the day that counts, from 1; null where they are kept for good
 * @param counted from which day that is: LEFT the Union, LAST_STEP towards it, HANDED_IN, CLOSED, ENDED; null with months
 * @param proposed whether it was proposed by the book and nobody has confirmed it
 * @param valid the days on which this holds
 */
public record Use(
        String use,
        String basis,
        boolean consent,
        String receivers,
        @Nullable Integer months,
        @Nullable String counted,
        boolean proposed,
        DateSpan valid) {}
