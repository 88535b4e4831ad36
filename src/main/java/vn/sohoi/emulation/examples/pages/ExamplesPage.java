package vn.sohoi.emulation.examples.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.emulation.pages.EmulationTabs;
import vn.sohoi.web.Page;

/**
 * Model examples of a unit and those beneath it.
 *
 * @param above the unit above, whose page tells more; null at the top
 * @param hidden how many more there are of women whose consent does not hold
 * @param women how many women stand there by name
 */
record ExamplesPage(String unit, @Nullable Above above, List<Row> rows, long hidden, boolean mayTell, int women)
        implements Page {

    /** The unit above. */
    record Above(String name, String href) {}

    /**
     * An example.
     *
     * @param waits whether it is read by those who keep it alone
     */
    record Row(String name, String href, String about, String keeper, String span, boolean waits) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("emulation.example.title");
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return women;
    }

    @Override
    public boolean asExcel() {
        return !rows.isEmpty();
    }
}
