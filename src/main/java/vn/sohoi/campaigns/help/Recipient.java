package vn.sohoi.campaigns.help;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.HouseholdId;

/** To whom something was given. Those who were only counted are never added to those with a name. */
public sealed interface Recipient {
    /**
     * Somebody of the book.
     *
     * @param name as the book has it; null for who may not see it, empty once it was erased
     */
    record Person(PersonId id, @Nullable String name) implements Recipient {}

    /**
     * A household of the book.
     *
     * @param head name of its head; null for who may not see it, empty once it was erased
     */
    record Home(HouseholdId id, @Nullable String head) implements Recipient {}

    /**
     * A child with a godmother.
     *
     * @param name null for who may not see it, empty once its period is over
     */
    record Godchild(ChildId id, @Nullable String name) implements Recipient {}

    /**
     * So many people without names.
     *
     * @param people from 1
     */
    record Counted(int people) implements Recipient {}

    /** Whether it is somebody whose name is known to the book. */
    default boolean isNamed() {
        return !(this instanceof Counted);
    }
}
