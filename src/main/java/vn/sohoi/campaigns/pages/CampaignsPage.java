package vn.sohoi.campaigns.pages;

import java.time.LocalDate;
import java.util.List;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * The campaigns that run on a day, by kind.
 *
 * @param households whether the reader may look at member households' year
 * @param writes whether the reader enters campaigns
 */
record CampaignsPage(LocalDate on, List<Group> groups, boolean households, boolean writes) implements Page {

    /** Campaigns of one kind. */
    record Group(String kind, List<Line> lines) {}

    /** One campaign. */
    record Line(String name, String href, String span, String basis, String doubt) {}

    @Override
    public String title() {
        return Ink.t("campaigns.title");
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }
}
