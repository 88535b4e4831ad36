package vn.sohoi.campaigns.works.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.campaigns.works.WorkKind;
import vn.sohoi.web.FormPage;

/**
 * A work or a model: what is known, what was given for it, and what may be written down.
 *
 * @param back of the list in which it stands
 * @param open whether it is not done or launched
 * @param kind which of the two, so that it is done or launched
 * @param kinds what may be given, by name
 */
record WorkPage(
        String title,
        String href,
        String back,
        Map<String, String> facts,
        List<Given> given,
        boolean writes,
        boolean open,
        WorkKind kind,
        Map<String, String> kinds,
        Map<String, String> form,
        Map<String, String> errors)
        implements FormPage {

    /** Something given; {@code id} to strike it out. */
    record Given(String id, String what, String day, String author) {}

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }
}
