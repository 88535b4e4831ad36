package vn.sohoi.campaigns.help.pages;

import java.util.List;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * Children of a unit with a godmother.
 *
 * @param back where the unit's help is
 * @param take where a child is entered, empty for who may not
 * @param now those whose help goes on, {@code ended} the others
 */
record GodchildrenPage(String unit, String back, String take, List<Line> now, List<Line> ended) implements Page {
    /**
     * One child.
     *
     * @param span since when, of help that ended until when and why
     * @param worth promised for a year
     */
    record Line(String name, String href, String branch, String godmother, String span, String worth) {}

    @Override
    public String title() {
        return Ink.t("campaigns.help.children");
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return now.size() + ended.size();
    }

    @Override
    public boolean asExcel() {
        return !now.isEmpty() || !ended.isEmpty();
    }

    @Override
    public boolean saysGuarded() {
        return true;
    }
}
