package vn.sohoi.emulation.examples;

import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/** Whom a new example is about. */
public sealed interface Subject {
    /** The unit that tells, or one beneath it. */
    record Collective(UnitId unit) implements Subject {}

    /** A woman of the book within the teller's reach. */
    record Woman(PersonId person) implements Subject {}
}
