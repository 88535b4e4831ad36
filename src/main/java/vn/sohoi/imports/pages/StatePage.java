package vn.sohoi.imports.pages;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.Batch.State;
import vn.sohoi.imports.Refusal;
import vn.sohoi.web.Page;

/**
 * A list that is being read, or was read, refused or stopped.
 *
 * @param since for how long it is read
 * @param lives whether its reader does
 * @param people rows about people, or null while they are not known
 * @param encoding key of the sentence about its letters
 */
record StatePage(
        String title,
        String href,
        State state,
        Duration since,
        boolean lives,
        @Nullable Integer people,
        String encoding,
        List<String> sheets,
        int columns,
        int repairs,
        Refusal refusal)
        implements Page {

    @Override
    public String tab() {
        return "import";
    }
}
