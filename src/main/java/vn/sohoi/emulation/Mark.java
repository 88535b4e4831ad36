package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Points that somebody gave.
 *
 * @param proof where it can be seen
 * @param reason why they differ from what was there before
 */
public record Mark(
        CriterionId criterion,
        Stage stage,
        BigDecimal points,
        String proof,
        String reason,
        String author,
        Instant at) {}
