package vn.sohoi.cadres.training.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course as it was typed.
 *
 * @param last its last day; empty for one day
 * @param post for whom, by name
 * @param with the units that organise it too, by number
 */
record CourseForm(
        @Nullable String name,
        @Nullable String theme,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String last,
        @Nullable String periods,
        @Nullable String decision,
        @Nullable List<String> post,
        @Nullable List<String> with) {

    static CourseForm empty() {
        return new CourseForm(null, null, null, null, null, null, null, null, null);
    }

    boolean isFor(String chosen) {
        return post != null && post.contains(chosen);
    }

    boolean isWith(long chosen) {
        return with != null && with.contains(String.valueOf(chosen));
    }
}
