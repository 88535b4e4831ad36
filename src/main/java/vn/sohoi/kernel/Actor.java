package vn.sohoi.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who acts. A person acts through a mandate on a unit; the machine (command line, nightly work, demo) acts for the whole
 * tree, counts, and reads no names. A facade takes an {@code Actor} and asks the authoriser; nothing else says who asks.
 *
 * @param login the account's login, or {@code machine}
 * @param name how the person is shown
 * @param mandate the mandate acted through, or null for the machine
 * @param unit the mandate's unit, or null for the machine
 * @param role the mandate's role as {@code access} names it, or {@code MACHINE}
 */
public record Actor(
        String login,
        String name,
        @Nullable Long mandate,
        @Nullable UnitId unit,
        String role) {

    /** The book itself: imports tables, counts, fills the demo. */
    public static final Actor MACHINE = new Actor("machine", "Máy", null, null, "MACHINE");

    public boolean isMachine() {
        return mandate == null;
    }
}
