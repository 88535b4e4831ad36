package vn.sohoi.targets.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * One resolution and all its targets.
 *
 * @param aside issuer, number, day, span
 * @param rounds where its reviews lie
 * @param add where a target is added, or empty where the reader may not
 */
record ResolutionPage(String title, String aside, List<Line> lines, String rounds, String add) implements Page {

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
