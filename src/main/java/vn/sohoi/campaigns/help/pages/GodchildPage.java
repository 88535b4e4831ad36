package vn.sohoi.campaigns.help.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.web.FormPage;

/**
 * A child with a godmother: what is known, what was given, and what may be written down.
 *
 * @param back of the list in which it stands
 * @param given each time something was given
 * @param goesOn whether the help goes on
 * @param writes whether the reader writes down what happens
 * @param endings why it may end, by name
 * @param form what was typed, by field
 */
record GodchildPage(
        String title,
        String href,
        String back,
        Map<String, String> facts,
        List<Gift> given,
        boolean goesOn,
        boolean writes,
        Map<String, String> endings,
        Map<String, String> form,
        Map<String, String> errors)
        implements FormPage {

    /** One time something was given. */
    record Gift(String day, String href, String worth, String donor, String proof) {}

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return 1;
    }
}
