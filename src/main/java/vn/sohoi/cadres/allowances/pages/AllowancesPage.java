package vn.sohoi.cadres.allowances.pages;

import java.util.List;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * What is paid for posts in a unit today.
 *
 * @param id number of the unit
 */
record AllowancesPage(String unit, long id, boolean mayWrite, List<Row> rows) implements Page {

    /**
     * One allowance.
     *
     * @param amount đồng a month
     * @param days a month counts from so many days
     * @param granted the unit for which it was granted
     * @param end where it is ended; empty for who ends none
     */
    record Row(
            String name,
            String post,
            boolean acting,
            long amount,
            int days,
            String granted,
            String basis,
            String since,
            String end) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.allowance.rates");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }
}
