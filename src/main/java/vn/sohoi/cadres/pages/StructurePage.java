package vn.sohoi.cadres.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * The structure of a body, or of all cadres beneath a unit, on a day.
 *
 * @param body name of the body, empty for all beneath
 * @param bodies what may be chosen, by name; all beneath under an empty one
 * @param all how many cadres
 */
record StructurePage(
        String title,
        long id,
        LocalDate on,
        String body,
        Map<String, String> bodies,
        long all,
        List<Group> groups)
        implements Page {

    /** One trait with its parts. */
    record Group(String name, List<Line> lines) {}

    /**
     * So many of a part.
     *
     * @param href where its cadres open; empty where the reader may not see this of one by name, or there are none
     * @param share of all, 0 to 1
     */
    record Line(String part, long count, String href, BigDecimal share) {}

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return true;
    }
}
