package vn.sohoi.targets.pages;

import java.time.LocalDate;
import java.util.List;
import vn.sohoi.web.Page;

/**
 * What is wanted of a unit on a day, by resolution.
 *
 * @param mayWrite whether the reader enters resolutions for the unit
 */
record TargetsPage(String title, long id, LocalDate on, List<Group> groups, boolean mayWrite) implements Page {

    /** One resolution and its targets for the unit. */
    record Group(String title, String aside, String href, List<TargetLine> lines) {}

    @Override
    public boolean asExcel() {
        return !groups.isEmpty();
    }

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
