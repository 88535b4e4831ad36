package vn.sohoi.emulation.awards.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.emulation.pages.EmulationTabs;
import vn.sohoi.web.Page;

/**
 * Awards of a unit and all beneath in a year.
 *
 * @param id number of the unit
 * @param above the unit above, where the reader may look there
 * @param waiting what waits for the council of the unit
 * @param mayPropose whether the reader proposes for the unit
 * @param list where a list of who was commended is handed in, or empty where the reader may not
 * @param named whether individuals are shown by name
 */
record AwardsPage(
        String unit,
        long id,
        int year,
        @Nullable Above above,
        List<Row> waiting,
        List<Row> rows,
        boolean mayPropose,
        boolean mayDecide,
        String list,
        boolean named,
        int peopleByName)
        implements Page {

    /**
     * One award.
     *
     * @param mark kind of the state's mark
     * @param day of the decision, or of the last step
     */
    record Row(String receiver, String href, String form, String day, String decision, String mark, String state) {}

    /** A unit that can be looked at. */
    record Above(String name, String href) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("emulation.award.title");
    }

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
