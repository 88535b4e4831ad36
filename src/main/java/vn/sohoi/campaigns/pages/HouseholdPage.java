package vn.sohoi.campaigns.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.FormPage;

/**
 * A household's year.
 *
 * @param back the branch's households
 * @param criteria what is asked, each as it stands
 * @param steps all that was said, in order
 * @param plans what is done about what is not met
 * @param unplanned criteria for which nothing is planned, by number; empty where the reader plans nothing
 * @param plaque in words, empty where there is none
 * @param may what the reader may do
 */
record HouseholdPage(
        String title,
        String id,
        int year,
        String back,
        String branch,
        String again,
        List<CriterionLine> criteria,
        List<StepLine> steps,
        List<PlanLine> plans,
        Map<String, String> unplanned,
        String plaque,
        May may,
        Map<String, String> form,
        Map<String, String> errors)
        implements FormPage {

    /** A criterion, whether it is met, or nobody said. */
    record CriterionLine(int number, String wording, String state, String word) {}

    /** Something that was said. */
    record StepLine(String who, String stands, String day, String reason) {}

    /** A plan; its address where it may be looked at again. */
    record PlanLine(String criterion, String what, String helper, String due, String met, String href) {}

    /** What the reader may do. */
    record May(boolean correct, boolean plaque, boolean print) {}

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return 1;
    }
}
