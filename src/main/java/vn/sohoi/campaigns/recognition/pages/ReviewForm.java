package vn.sohoi.campaigns.recognition.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohoi.campaigns.pages.FormWords;
import vn.sohoi.kernel.PersonId;

/**
 * A review as it was handed in.
 *
 * @param offered whose names stood on the page
 * @param named whose boxes were ticked
 */
record ReviewForm(
        @Nullable Integer nam,
        @Nullable String day,
        @Nullable String paper,
        @Nullable List<String> offered,
        @Nullable List<String> named) {

    String typedDay() {
        return day == null ? "" : day;
    }

    String typedPaper() {
        return paper == null ? "" : paper;
    }

    /** The people whose identities were handed in; what is none is left out. */
    static Set<PersonId> people(@Nullable List<String> sent) {
        var all = new HashSet<PersonId>();
        if (sent == null) return all;
        for (var one : sent) {
            var id = FormWords.uuid(one);
            if (id != null) all.add(new PersonId(id));
        }
        return all;
    }
}
