package vn.sohoi.privacy.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;
import vn.sohoi.web.Stretch;

/**
 * Who looked at a woman, to be shown or printed for her.
 *
 * @param name hers
 * @param href her own page
 * @param lists how often lists were opened on which she may stand
 * @param logins by how many people
 * @param day of printing
 */
record WhoLookedPage(
        String title,
        String name,
        String href,
        List<LookLine> lines,
        @Nullable Stretch stretch,
        long lists,
        long logins,
        String day)
        implements Page {

    @Override
    public String tab() {
        return "members";
    }
}
