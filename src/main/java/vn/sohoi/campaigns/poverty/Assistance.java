package vn.sohoi.campaigns.poverty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * Something that a household was helped with, or that women gave each other.
 *
 * @param unit whose it is: the household's branch, or the unit of women who helped each other
 * @param home null where nobody is named
 * @param author login of whoever entered it
 */
public record Assistance(
        AssistanceId id, UnitId unit, @Nullable PoorHomeId home, What what, String author) {
    /**
     * What was given.
     *
     * @param means its code
     * @param day from which it was given
     * @param amount from 1, in what its means is counted in
     * @param helper who helped: a unit, a group, an office, a person
     */
    public record What(String means, LocalDate day, long amount, String helper) {}
}
