package vn.sohoi.reorganisation.pages;

import java.util.List;
import vn.sohoi.reorganisation.spi.HandedOver;
import vn.sohoi.web.Page;

/**
 * The minutes of one hand-over, as they are printed and agreed.
 *
 * @param lists what goes along of other features
 * @param sides the unit that hands over, then the one that takes over
 */
record MinutesPage(
        String title,
        PlanPage.Head head,
        String action,
        String from,
        String to,
        List<Row> rows,
        List<Counted> sums,
        List<String> posts,
        List<HandedOver.Listed> lists,
        List<Spoken> sides)
        implements Page {

    /** A branch, or a part of one. */
    record Row(String name, String textKey, List<Counted> counts) {}

    /**
     * A side.
     *
     * @param who agreed; empty while nobody has
     * @param may whether the reader may agree for it now
     */
    record Spoken(String textKey, String unit, String side, String who, String when, boolean may) {}

    @Override
    public String tab() {
        return "units";
    }
}
