package vn.sohoi.emulation.pages;

import java.util.List;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * The rounds that concern a unit.
 *
 * @param open where a round is opened, or empty where the reader may not
 * @param awards whether the reader may read who was commended
 */
record RoundsPage(String unit, List<Line> lines, String open, boolean awards) implements Page {
    /**
     * A round.
     *
     * @param turn what the reader's unit has to do now, or empty
     */
    record Line(String name, String href, String holder, String period, String state, String turn) {}

    @Override
    public String title() {
        return Ink.t("emulation.rounds");
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
