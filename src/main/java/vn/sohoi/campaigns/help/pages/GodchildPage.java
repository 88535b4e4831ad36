package vn.sohoi.campaigns.help.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.web.FormPage;

/**
 * A child with a godmother: what is known, what was given, and what may be written down.
 *
 * @param back of the list in which it stands
 * @param pasts what it was called before somebody put it right
 * @param given each time something was given
 * @param goesOn whether the help goes on
 * @param writes whether the reader writes down what happens
 * @param corrects whether the reader puts its name right and says with whom it lives
 * @param endings why it may end, by name
 * @param whos those who bear the name of whom it lives with, where there are several
 * @param form what was typed, by field
 */
record GodchildPage(
        String title,
        String href,
        String back,
        Map<String, String> facts,
        List<Past> pasts,
        List<Gift> given,
        boolean goesOn,
        boolean writes,
        boolean corrects,
        Map<String, String> endings,
        Map<String, String> whos,
        Map<String, String> form,
        Map<String, String> errors)
        implements FormPage {

    /**
     * A name and year that were put right.
     *
     * @param born empty when nobody knew
     */
    record Past(String name, String born, String until, String why, String author) {}

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
