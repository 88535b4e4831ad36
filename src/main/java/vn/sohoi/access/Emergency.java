package vn.sohoi.access;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.kernel.UnitId;

/**
 * That somebody who sees numbers only opened names because of an emergency.
 *
 * @param name of who opened them
 * @param role through which post
 * @param unit whose women she may read
 * @param reason in her own words
 * @param until when it ends by itself
 */
public record Emergency(
        UUID id,
        String name,
        Role role,
        UnitId unit,
        Category category,
        String reason,
        Instant openedAt,
        Instant until) {

    /** Why names could not wait. */
    public enum Category {
        /** A woman is in danger. */
        VIOLENCE,
        /** Flood, storm, fire. */
        DISASTER,
        /** Those who answer for the women cannot get into the book. */
        WRONGLY_LOCKED
    }
}
