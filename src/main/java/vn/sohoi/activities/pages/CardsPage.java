package vn.sohoi.activities.pages;

import java.util.List;
import vn.sohoi.web.Page;
import vn.sohoi.web.chart.Square;

/**
 * A card for each woman, to be printed and cut: its code marks her as present at this activity.
 *
 * @param back of the roll call
 */
record CardsPage(String activity, String back, String branch, String when, List<Card> cards) implements Page {

    /** Of one woman. */
    record Card(String name, String year, Square square) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.cards");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return cards.size();
    }
}
