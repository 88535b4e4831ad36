package vn.sohoi.campaigns.help.pages;

import java.util.Map;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.web.Page;

/**
 * One act of help, or the reason for striking it out.
 *
 * @param facts what is known of it, each by its word
 * @param back of the list in which it stands
 * @param writes whether the reader may correct it
 * @param errors of the reason
 */
record GivenPage(
        String title, String href, String back, Map<String, String> facts, boolean writes, Map<String, String> errors)
        implements Page {
    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return 1;
    }
}
