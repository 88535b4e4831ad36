package vn.sohoi.campaigns.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.campaigns.StepKind;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * Households one beneath the other, to be marked by keyboard.
 *
 * @param criteria what is asked, by number
 * @param households those whose turn it is, at most as many as one sitting takes
 * @param left how many are left behind them
 */
record MarkPage(
        String unit,
        long id,
        int year,
        StepKind step,
        String day,
        List<String> criteria,
        List<Line> households,
        int left,
        Map<String, String> errors)
        implements Page {

    /**
     * A household to be marked.
     *
     * @param href where it is looked at alone, by tapping
     * @param before what was said before, in words
     * @param failed what was typed
     * @param reason what was typed
     */
    record Line(String id, String head, String href, String before, String failed, String reason) {}

    @Override
    public String title() {
        return Ink.t("campaigns.mark-title." + step);
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return households.size();
    }
}
