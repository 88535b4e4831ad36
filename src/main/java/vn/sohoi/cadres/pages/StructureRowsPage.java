package vn.sohoi.cadres.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * The cadres behind one number of a structure table.
 *
 * @param back the table
 * @param saysGuarded whether standing here says something guarded of a cadre, as her religion is
 */
record StructureRowsPage(String title, String aside, String back, boolean saysGuarded, List<Row> rows) implements Page {

    /** One of them by a position that she holds. */
    record Row(String name, String href, String position, String unit, String since) {}

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public int peopleByName() {
        return rows.size();
    }
}
