package vn.sohoi.cadres.handover.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * The minutes of a handing over, to be printed and signed.
 *
 * @param here its own address
 * @param signed when both had signed, in words; empty while they have not
 * @param from who hands over
 * @param to who takes over
 */
record HandoverPage(
        String title,
        String unit,
        String href,
        String here,
        String lead,
        String signed,
        String from,
        String to,
        List<Row> rows,
        String signDay,
        Map<String, String> errors)
        implements Page {

    /**
     * One item.
     *
     * @param kind of its state
     * @param task its number where it is open, else 0
     */
    record Row(int number, String name, String words, String kind, String state, long task) {}

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return 2;
    }
}
