package vn.sohoi.access.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.access.spi.TwoPersons.Line;
import vn.sohoi.web.Page;

/**
 * One post and its holder.
 *
 * @param address of the page
 * @param state as on the page of all posts
 * @param lines what is known of it
 * @param ends whether the reader may end it
 * @param gives whether the reader may give its holder a new card and sign her out everywhere
 * @param activated whether the holder has a password
 * @param reason what was typed as the reason
 * @param provider how the provider outside is called at which she may sign in too; empty when there is none
 * @param outside by what it knows her, or what was typed as that
 */
record HeldPostPage(
        String title,
        String address,
        String state,
        List<Line> lines,
        boolean ends,
        boolean gives,
        boolean activated,
        String reason,
        String provider,
        String outside,
        Map<String, String> errors)
        implements Page {

    @Override
    public String tab() {
        return PostsTab.KEY;
    }
}
