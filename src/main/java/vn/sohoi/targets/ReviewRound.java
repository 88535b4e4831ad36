package vn.sohoi.targets;

import java.time.LocalDate;
import vn.sohoi.kernel.UnitId;

/**
 * A round of reviews of a resolution (sơ kết giữa nhiệm kỳ).
 *
 * @param owner the issuer, who opened it
 * @param day on which the figures are read
 * @param due the last day on which a unit holds its review in time
 * @param plan what the units are asked to look at; may be empty
 */
public record ReviewRound(
        RoundId id, ResolutionId resolution, UnitId owner, LocalDate day, LocalDate due, String plan) {}
