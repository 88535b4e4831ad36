package vn.sohoi.campaigns.poverty.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.web.FormPage;

/**
 * A household on a list: what is known, with what it was helped, and what may be written down.
 *
 * @param back of the list in which it stands
 * @param writes whether the reader writes down what happens
 * @param step what is asked now: LEAVE while it stands on the list, ANSWER twelve months after it left, else empty
 * @param left whether it left, so that this may be struck out
 * @param form what was typed, by field
 */
record PoorHomePage(
        String title,
        String href,
        String back,
        Map<String, String> facts,
        List<Given> given,
        boolean writes,
        String step,
        boolean left,
        Map<String, String> means,
        Map<String, String> form,
        Map<String, String> errors)
        implements FormPage {

    /** Something it was helped with; {@code id} to strike it out. */
    record Given(String id, String what, String day, String helper, String author) {}

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return 1;
    }
}
