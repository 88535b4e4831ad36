package vn.sohoi.campaigns.pages;

import java.util.List;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/** What is to be done about criteria that are not met: those without a plan, and plans whose day comes. */
record PlansPage(String unit, List<Line> missing, List<Line> open) implements Page {

    /** A household's criterion. */
    record Line(String head, String href, String what, String due, boolean late) {}

    @Override
    public String title() {
        return Ink.t("campaigns.plans-of", unit);
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return missing.size() + open.size();
    }

    @Override
    public boolean asExcel() {
        return !missing.isEmpty() || !open.isEmpty();
    }

    @Override
    public boolean saysGuarded() {
        return true;
    }
}
