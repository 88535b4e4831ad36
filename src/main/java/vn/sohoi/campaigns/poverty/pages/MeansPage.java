package vn.sohoi.campaigns.poverty.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.web.Page;

/**
 * With what somebody may be helped.
 *
 * @param writes whether the reader enters means
 * @param measures what an amount may be counted in
 */
record MeansPage(List<Row> rows, boolean writes, Map<String, String> measures, Form typed, Map<String, String> errors)
        implements Page {

    /** One of them; {@code mutual} where women give it to each other. */
    record Row(String name, String measure, boolean mutual, String end) {}

    /** One as it was typed; {@code mutual} present where it was ticked. */
    record Form(
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable String measure,
            @Nullable String mutual) {
        static String typed(@Nullable String field) {
            return field == null ? "" : field.strip();
        }
    }

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("campaigns.poverty.means-title");
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }
}
