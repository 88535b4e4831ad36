package vn.sohoi.people;

import java.util.List;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;

/** Whether somebody about to be entered stands in the book already. */
public sealed interface AtEntry {
    /** Nobody like her. */
    record Nobody() implements AtEntry {}

    /** Persons like her within the actor's reach. */
    record Here(List<PersonId> persons) implements AtEntry {}

    /**
     * Somebody like her stands with another unit; nothing of the person is told. A transfer can be asked for there.
     *
     * @param unit the commune, or whatever unit of the Union stands above her branch
     * @param certain whether a number says so, and not name and birth alone
     */
    record Elsewhere(UnitId unit, UnitLevel level, String name, boolean certain) implements AtEntry {}
}
