package vn.sohoi.access.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Opening an account for somebody who holds no office in the Union.
 *
 * @param unit name of the unit for which she works
 */
record TaskAccountPage(String title, String unit, TaskAccountForm form, Map<String, String> errors) implements Page {

    @Override
    public String tab() {
        return PostsTab.KEY;
    }
}
