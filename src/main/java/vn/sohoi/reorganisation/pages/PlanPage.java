package vn.sohoi.reorganisation.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;
import vn.sohoi.web.Stretch;

/**
 * A plan: what becomes of units, where their branches go, who brought it where it stands.
 *
 * @param unassigned branches without a place, in all
 * @param open whether the reader may change it now
 */
record PlanPage(
        String title,
        Head head,
        int unassigned,
        boolean open,
        List<Ending> endings,
        @Nullable Stretch stretch,
        List<Said> lines,
        List<Step> steps,
        Choices choices)
        implements Page {

    /** What stands above every page of a plan. */
    record Head(String href, String number, String decided, String basis, String day, String state, String kind) {}

    /**
     * A unit that ends.
     *
     * @param to where its branches go, in words
     * @param left how many wait
     */
    record Ending(String href, String name, int branches, int left, String to) {}

    /**
     * What becomes of a unit.
     *
     * @param href where it is changed; empty when nowhere
     */
    record Said(String unit, String matter, String sentence, String href) {}

    /** Who did what when. */
    record Step(String textKey, String who, String when, String note) {}

    /** Kinds of new units, and where those that are there are changed. */
    record Choices(Map<String, String> kinds, String change) {}

    @Override
    public String tab() {
        return "units";
    }
}
