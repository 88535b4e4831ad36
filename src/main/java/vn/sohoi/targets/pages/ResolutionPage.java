package vn.sohoi.targets.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;

/**
 * One resolution and all its targets.
 *
 * @param aside issuer, number, day, span
 * @param standing how many of its targets the issuer has reached, or null where that is not the reader's to see
 * @param rounds where its reviews lie
 * @param add where a target is added, or empty where the reader may not
 */
record ResolutionPage(
        String title,
        String aside,
        List<Line> lines,
        @Nullable Standing standing,
        String rounds,
        String add) implements Page {

    /** In words, and where those targets are seen. */
    record Standing(String reached, String href) {}

    /** One target as the resolution words it. */
    record Line(int place, String name, String href, String shape, String wanted, String measuredBy, String period) {}

    @Override
    public boolean asExcel() {
        return !lines.isEmpty();
    }

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
