package vn.sohoi.cadres.handover.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * Writing down what is handed over.
 *
 * @param body whose head changed, by name
 * @param what who handed over to whom; empty where no change wants it
 * @param items of the level, with what was typed
 */
record WritePage(
        String unit, long id, String body, String what, Typed typed, List<Row> items, Map<String, String> errors)
        implements Page {

    /** What was typed beside the items. */
    record Typed(String day, String place) {}

    /** One item. */
    record Row(long id, String name, boolean handed, String words) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.handover.write");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return 2;
    }
}
