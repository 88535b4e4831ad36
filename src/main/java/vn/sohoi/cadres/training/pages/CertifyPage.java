package vn.sohoi.cadres.training.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * Writing down the certificates of a course.
 *
 * @param rows those who came
 * @param last the last day on which they count, empty for ever
 */
record CertifyPage(String course, String href, List<Row> rows, String given, String last, Map<String, String> errors)
        implements Page {

    /**
     * One who came.
     *
     * @param number as it stands or was typed
     */
    record Row(String id, String name, String number) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.training.certify");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return rows.size();
    }
}
