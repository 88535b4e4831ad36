package vn.sohoi.closings.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Sealing a round.
 *
 * @param period in words
 * @param name of the period as it must be typed
 * @param missing units whose report nobody found right
 * @param changed units whose figures are no more what they handed in
 * @param odd how many values to look twice at remain
 */
record SealPage(
        String title,
        String period,
        String name,
        String roundHref,
        List<String> missing,
        List<Changed> changed,
        int odd,
        String typed,
        String reason,
        Map<String, String> errors)
        implements Page {

    /** A unit and its figures that the book counts otherwise by now. */
    record Changed(String unit, String href, List<String> figures) {}

    @Override
    public String tab() {
        return ClosingTab.KEY;
    }
}
