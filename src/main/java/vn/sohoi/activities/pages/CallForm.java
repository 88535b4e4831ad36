package vn.sohoi.activities.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoi.activities.Way;
import vn.sohoi.kernel.PersonId;

/**
 * A roll call as it was handed in.
 *
 * @param way ABSENTEES or PRESENT
 * @param offered whose names stood on the page
 * @param came whose boxes were ticked
 * @param guests one name on each line
 */
public record CallForm(
        @Nullable String way,
        @Nullable List<String> offered,
        @Nullable List<String> came,
        @Nullable String guests) {

    Way asWay() {
        return Way.PRESENT.name().equals(way) ? Way.PRESENT : Way.ABSENTEES;
    }

    /** Names of guests, each once, without blanks around them. */
    List<String> names() {
        return guests == null
                ? List.of()
                : guests.lines()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The people whose identities were handed in; what is none is left out. */
    public static Set<PersonId> people(@Nullable List<String> typed) {
        var all = new HashSet<PersonId>();
        if (typed == null) return all;
        for (var one : typed) if (one.matches("[0-9a-f-]{36}")) all.add(new PersonId(UUID.fromString(one)));
        return all;
    }
}
