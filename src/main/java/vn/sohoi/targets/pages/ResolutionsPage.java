package vn.sohoi.targets.pages;

import java.util.List;
import vn.sohoi.web.Page;

/** The resolutions of a unit, the newest first. */
record ResolutionsPage(String title, long unit, List<Line> lines, boolean mayWrite) implements Page {

    /** One resolution; number and day are empty where nobody knows them. */
    record Line(String title, String href, String number, String issued, String span) {}

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
