package vn.sohoi.cadres.allowances.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * For whom what is to be paid in a period.
 *
 * @param id number of the unit
 * @param on the period's last day, or today where it still runs
 * @param part Q1 to Q4, H1, H2, or empty for the whole year
 * @param people how many are paid something, each once
 * @param amount đồng, the sum of all
 * @param named whether the reader sees cadres by name
 */
record PaymentListPage(
        String unit,
        long id,
        LocalDate on,
        String year,
        String part,
        Map<String, String> parts,
        long people,
        long amount,
        List<Row> rows,
        List<Below> below,
        boolean named)
        implements Page {

    /**
     * One allowance of one who served.
     *
     * @param monthly đồng a month
     * @param amount đồng for all her months
     */
    record Row(
            String name,
            String href,
            String post,
            boolean acting,
            String unit,
            String allowance,
            int months,
            long monthly,
            long amount) {}

    /** A unit directly beneath. */
    record Below(String name, String href, long people, long amount) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.allowance.title");
    }

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
