package vn.sohoi.closings.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Opening a round of reports.
 *
 * @param choices indicators that may be asked for
 */
record OpenRoundPage(String title, String unit, OpenRoundForm form, List<Choice> choices, Map<String, String> errors)
        implements Page {

    /** One indicator, asked for or not. */
    record Choice(String code, String name, boolean chosen) {}

    @Override
    public String tab() {
        return ClosingTab.KEY;
    }
}
