package vn.sohoi.indicators;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A declaration with who made it and when.
 *
 * @param author login of whoever declared it
 * @param recorded when the book learnt of it
 * @param replaced when a later saying of the same unit and day took its place; null while it is believed
 */
public record Said(
        Declaration declaration,
        String author,
        Instant recorded,
        @Nullable Instant replaced) {}
