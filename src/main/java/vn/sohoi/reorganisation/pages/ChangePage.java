package vn.sohoi.reorganisation.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * One unit as it is and as it will be: its name, its kind, the unit above; and the units beneath it to go on to.
 *
 * @param now how it is called before the plan
 * @param back to the unit above, or to the plan
 * @param may what the reader may change of it
 */
record ChangePage(
        String title,
        PlanPage.Head head,
        String unit,
        String now,
        String back,
        May may,
        Form form,
        Choices choices,
        List<Beneath> beneath,
        Map<String, String> errors)
        implements Page {

    /**
     * What may be changed.
     *
     * @param change whether it may be changed at all
     * @param end whether it may end
     */
    record May(boolean change, boolean end) {}

    /** As typed, or as the plan says it so far. */
    record Form(String name, String kind, String parent) {}

    /** Kinds of its level, and units that it may stand under; one choice is none. */
    record Choices(Map<String, String> kinds, Map<String, String> parents) {}

    /** A unit beneath, with what the plan says of it in words. */
    record Beneath(String href, String name, String said) {}

    @Override
    public String tab() {
        return "units";
    }
}
