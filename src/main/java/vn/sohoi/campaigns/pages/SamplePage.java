package vn.sohoi.campaigns.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * The commune's sample of a year.
 *
 * @param how how it was drawn and can be drawn again, empty before
 * @param branches why each branch was drawn as it was
 * @param progress how far it is, null before it was drawn
 * @param verified how many were verified, of which the sample will be drawn
 * @param draws whether the reader draws and concludes
 */
record SamplePage(
        String unit,
        long id,
        int year,
        String how,
        List<Line> branches,
        @Nullable Progress progress,
        int verified,
        int all,
        boolean draws,
        Map<String, String> form,
        Map<String, String> errors)
        implements Page {

    /** A branch in the sample. */
    record Line(String branch, String href, String before, String weight, int candidates, int drawn) {}

    /** Of the drawn so many were looked at; so many wait for the conclusion. */
    record Progress(int drawn, int checked, int differed, int toConclude) {}

    @Override
    public String title() {
        return Ink.t("campaigns.sample-of", unit);
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }
}
