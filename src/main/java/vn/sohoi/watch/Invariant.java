package vn.sohoi.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.watch.spi.Watch;

/**
 * Something that must always hold, as it is watched now.
 *
 * @param text key of its sentence
 * @param task key of what is to be done about a breach
 * @param basis who said that it is watched so; empty for how the feature came
 * @param looked the night that last looked it through, or null
 */
public record Invariant(
        String code,
        String text,
        String task,
        boolean watched,
        Watch.Owner owner,
        String basis,
        @Nullable LocalDate looked) {}
