package vn.sohoi.reorganisation.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/** Holders of posts on units that end, and where they go. */
record PostsPage(String title, PlanPage.Head head, boolean open, List<Row> rows, Map<String, String> targets)
        implements Page {

    /**
     * One holder.
     *
     * @param to the unit she goes to, empty for nowhere, {@code open} while nobody has said
     */
    record Row(long mandate, String name, String role, String unit, String until, String to, String toName) {}

    @Override
    public String tab() {
        return "units";
    }
}
