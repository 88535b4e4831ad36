package vn.sohoi.targets.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;

/** Every giving of a target by a unit, the newest first, each with what it changed. */
record VersionsPage(String title, String giver, String href, List<Version> versions) implements Page {

    /**
     * One giving.
     *
     * @param wayKey key of how the amounts were found
     * @param by the figure by which they were found, or empty
     * @param recorded when, by whom
     * @param until when the next took its place, or empty while it holds
     * @param sum of all units
     * @param changes units whose amount differs from the version before; all of them in the first
     */
    record Version(
            int number,
            String wayKey,
            String by,
            String recorded,
            String author,
            String until,
            String reason,
            long sum,
            List<Change> changes) {}

    /**
     * One unit.
     *
     * @param before what it had, null in the first version
     */
    record Change(String unit, @Nullable Long before, long now) {
        long more() {
            return before == null ? 0 : now - before;
        }
    }

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
