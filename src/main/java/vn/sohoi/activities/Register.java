package vn.sohoi.activities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.units.Unit;

/**
 * Whom a branch or group may have had at an activity: its members on that day, and what its roll call says of them.
 *
 * @param way how the roll call was taken, or null while there is none
 * @param women in the order of Vietnamese names
 * @param guests names of who came and is no member of the branch
 */
public record Register(
        Activity activity, Unit branch, @Nullable Way way, List<Woman> women, List<String> guests) {

    /**
     * A member on that day.
     *
     * @param came null while nobody said
     */
    public record Woman(
            PersonId id,
            String name,
            @Nullable PartialDate birth,
            @Nullable Boolean came) {}

    /** How many came, by name. */
    public int came() {
        return (int) women.stream()
                .filter(woman -> Boolean.TRUE.equals(woman.came()))
                .count();
    }
}
