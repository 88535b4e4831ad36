package vn.sohoi.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * That somebody was shown people.
 *
 * @param action what was opened, as {@code feature.verb}
 * @param objectType what of, as {@code feature.noun}
 * @param objectId the identity of the one person, or of what lists many
 * @param about whose people: her branch, or the unit whose list it is; null where only the actor's own unit is known
 * @param people how many were shown
 * @param fields what of them, by the names of the fields
 */
public record Reading(
        String action,
        String objectType,
        String objectId,
        @Nullable UnitId about,
        long people,
        List<String> fields) {

    /** One person. */
    public static Reading of(String action, String objectType, Object person, UnitId branch, String... fields) {
        return new Reading(action, objectType, person.toString(), branch, 1, List.of(fields));
    }

    /** So many of a list that was made for a unit. */
    public static Reading ofList(
            String action, String objectType, Object list, UnitId unit, long people, String... fields) {
        return new Reading(action, objectType, list.toString(), unit, people, List.of(fields));
    }

    /** So many of a unit. */
    public static Reading ofMany(
            String action, String objectType, @Nullable UnitId unit, long people, String... fields) {
        return new Reading(action, objectType, unit == null ? "" : unit.toString(), unit, people, List.of(fields));
    }
}
