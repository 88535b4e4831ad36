package vn.sohoi.emulation.awards;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/**
 * Whom an award is for.
 *
 * @param unit the collective itself, or the unit in which the group or the woman works
 * @param name as the certificate bears it; of a unit its name on the day
 * @param person her row in the book of people where she has one
 */
public record Receiver(
        Kind kind, UnitId unit, String name, @Nullable PersonId person) {
    /** What it is. */
    public enum Kind {
        /** A unit of any level. */
        UNIT,
        /** A group that is no unit of the tree: the officers of a commune, a club. */
        GROUP,
        INDIVIDUAL
    }

    public static Receiver unit(UnitId unit) {
        return new Receiver(Kind.UNIT, unit, "", null);
    }

    public static Receiver group(UnitId within, String name) {
        return new Receiver(Kind.GROUP, within, name, null);
    }

    /** Somebody whom the book of people does not have. */
    public static Receiver named(UnitId within, String name) {
        return new Receiver(Kind.INDIVIDUAL, within, name, null);
    }

    public boolean isIndividual() {
        return kind == Kind.INDIVIDUAL;
    }

    Receiver called(String clean) {
        return new Receiver(kind, unit, clean, person);
    }
}
