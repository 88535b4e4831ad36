package vn.sohoi.campaigns.help.pages;

import java.util.Map;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * The form in which something given is entered or corrected.
 *
 * @param path where it is sent
 * @param back where one goes without sending it
 * @param corrects whether it corrects what was entered before
 * @param whos those in the book who bear the typed name, by identity; empty until there are several
 */
record GivePage(
        String path,
        String back,
        boolean corrects,
        Map<String, String> units,
        Map<String, String> kinds,
        Map<String, String> whoms,
        Map<String, String> whos,
        Map<String, String> givers,
        Map<String, String> programmes,
        GiveForm form,
        Map<String, String> errors)
        implements Page {
    @Override
    public String title() {
        return Ink.t(corrects ? "campaigns.help.correct" : "campaigns.help.give");
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return whos.size();
    }
}
