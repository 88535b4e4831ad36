package vn.sohoi.membership.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;
import vn.sohoi.web.Stretch;

/**
 * The roll of members.
 *
 * @param names whether the reader sees people by name; else the page says why not
 * @param standing how many are members today within her reach
 * @param asked what she asked for
 * @param branches her branches to choose from
 * @param stretch which part is shown, or null when all are
 */
record RollPage(
        String title,
        boolean names,
        long standing,
        Asked asked,
        Map<String, String> branches,
        List<Row> rows,
        @Nullable Stretch stretch)
        implements Page {

    /** What was asked for: words, a branch, a saved view. */
    record Asked(String words, String branch, String view) {
        /** Whether words are asked for: then all who are known are looked through, members or not. */
        boolean isSearch() {
            return !words.isBlank();
        }

        boolean isPlain() {
            return words.isBlank() && branch.isEmpty() && view.isEmpty();
        }
    }

    /** A piece of a name, and whether the words asked for it. */
    record Piece(String text, boolean hit) {}

    /** One woman. The state is a key of the texts with its mark. */
    record Row(
            String href, List<Piece> name, String birth, String branch, String joined, String stateKey, String mark) {}

    @Override
    public boolean asExcel() {
        return !rows.isEmpty();
    }

    @Override
    public int peopleByName() {
        return rows.size();
    }

    @Override
    public String tab() {
        return "members";
    }
}
