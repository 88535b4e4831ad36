package vn.sohoi.campaigns.poverty.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.web.FormPage;
import vn.sohoi.web.Ink;

/**
 * A list on its way into the book: first its rows as copied, then what would become of each.
 *
 * @param rows empty until somebody looked
 * @param accepted how many are taken over, {@code questioned} wait for an answer, {@code refused} are left out
 * @param lists that were taken over before
 * @param form what was typed, by field
 */
record TakeListPage(
        String unit,
        long id,
        List<Row> rows,
        long accepted,
        long questioned,
        long refused,
        List<Taken> lists,
        Map<String, String> form,
        Map<String, String> errors)
        implements FormPage {

    /**
     * A row of the list.
     *
     * @param kind of the mark that says what becomes of it, in {@code word}
     * @param branches to choose from, empty where nothing is asked; {@code homes} likewise
     */
    record Row(
            int line,
            String head,
            String place,
            String status,
            String kind,
            String word,
            Map<String, String> branches,
            Map<String, String> homes,
            String home) {}

    /** A list that was taken over. */
    record Taken(String id, String title, String href, String what, String error) {}

    @Override
    public String title() {
        return Ink.t("campaigns.poverty.take");
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return (int) rows.stream().filter(row -> row.homes().size() > 2).count();
    }
}
