package vn.sohoi.emulation.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * A scheme with all that stands in it.
 *
 * @param writes whether the reader adds to it
 * @param issues whether she may issue it now
 * @param again whether she may begin its next version
 */
record SchemePage(
        String title,
        String id,
        String about,
        String basis,
        String bonus,
        List<Group> groups,
        List<Grade> grades,
        boolean writes,
        boolean issues,
        boolean again,
        Map<String, String> errors)
        implements Page {

    /** A group, or what stands outside of groups. */
    record Group(String name, String most, List<Line> lines) {}

    /** A criterion. */
    record Line(String id, String name, String what, String rule, String most) {}

    /** A grade with what it asks for. */
    record Grade(String name, String asks) {}

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return !grades.isEmpty() || groups.stream().anyMatch(one -> !one.lines().isEmpty());
    }
}
