package vn.sohoi.campaigns.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.FormPage;

/**
 * One campaign: what it asks for in which years, and where it applies.
 *
 * @param everywhere whether it applies to every unit
 * @param sums what came of it in the reader's unit, in the {@code year}; none where she reads no figures
 * @param writes whether the reader changes it
 * @param form what was typed, by field
 */
record CampaignPage(
        String title,
        String id,
        String kind,
        String span,
        String basis,
        String doubt,
        boolean everywhere,
        List<Line> criteria,
        List<PlaceLine> places,
        List<YearSums.Sum> sums,
        int year,
        boolean writes,
        Map<String, String> form,
        Map<String, String> errors)
        implements FormPage {

    /** A criterion in the wording of some days. */
    record Line(int number, String wording, String span, String basis, String doubt) {}

    /** A unit to which it applies. */
    record PlaceLine(String unit, String span, String basis) {}

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }
}
