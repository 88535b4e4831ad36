package vn.sohoi.campaigns.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.FormPage;

/**
 * One household at its door: each criterion is tapped.
 *
 * @param title name of the household's head
 * @param household its number
 * @param place how many are left, in words
 * @param next the household after this one, empty where it is the last
 * @param last who said something of it last, and when; empty before anybody did
 * @param told what became of the household before
 * @param lines what is asked
 * @param answers what can be said of a criterion, by the value of its field
 * @param form what was tapped and typed
 */
record VisitPage(
        AskedHouseholds asked,
        String title,
        String household,
        String place,
        String next,
        String last,
        String told,
        List<Line> lines,
        Map<String, String> answers,
        Map<String, String> form,
        Map<String, String> errors)
        implements FormPage {

    /**
     * A criterion.
     *
     * @param field its field
     * @param before what was said of it last, in words; never filled in
     */
    record Line(String field, String wording, String before) {}

    boolean isTapped(String field, String answer) {
        return answer.equals(form.get(field));
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return 1;
    }
}
