package vn.sohoi.membership.pages;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;

/**
 * Putting a woman into a household.
 *
 * @param now her household today, or null
 * @param words by which a head is looked for
 * @param households to choose from: identity to head and address
 * @param relations what she may be to the head
 */
record HouseholdPage(
        String title,
        String href,
        @Nullable HouseholdLines now,
        String words,
        Map<String, String> households,
        Map<String, String> relations,
        HouseholdForm form,
        Map<String, String> errors)
        implements Page {

    @Override
    public String tab() {
        return "members";
    }
}
