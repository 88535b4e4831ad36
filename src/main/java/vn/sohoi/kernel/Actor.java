package vn.sohoi.kernel;

import java.util.Set;
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
 * @param task what the mandate is limited to where it is a task, else null
 * @param portfolios to which parts of its unit's work the post is limited, as {@code access} names them; empty for all of it
 */
public record Actor(
        String login,
        String name,
        @Nullable Long mandate,
        @Nullable UnitId unit,
        String role,
        @Nullable Task task,
        Set<String> portfolios) {

    /**
     * Reading the people of one unit for one purpose.
     *
     * @param purpose as {@code access} names it
     * @param most the highest class of a field, as {@code access} names it
     */
    public record Task(String purpose, String most) {}

    /** Through a post. */
    public Actor(String login, String name, @Nullable Long mandate, @Nullable UnitId unit, String role) {
        this(login, name, mandate, unit, role, null, Set.of());
    }

    /** The book itself: imports tables, counts, fills the demo. */
    public static final Actor MACHINE = new Actor("machine", "Máy", null, null, "MACHINE");

    public boolean isMachine() {
        return mandate == null;
    }

    /**
     * The unit of that number, or where none was asked for the actor's own.
     *
     * @throws NotFound where neither is
     */
    public UnitId unitOr(@Nullable Long asked) {
        if (asked != null) return new UnitId(asked);
        if (unit == null) throw new NotFound();
        return unit;
    }
}
