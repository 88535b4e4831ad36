package vn.sohoi.campaigns.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.CampaignKind;

/** What came of a campaign so far: the figures of its kind, of the reader's own unit in the running year. */
@Component
class CampaignSums {
    private final YearSums sums;
    private final FormWords words;
    private final Authoriser authoriser;

    CampaignSums(YearSums sums, FormWords words, Authoriser authoriser) {
        this.sums = sums;
        this.words = words;
        this.authoriser = authoriser;
    }

    /** None for a reader of no figures, or of no unit. */
    List<YearSums.Sum> of(CampaignKind kind, YearSums.Reading reading) {
        var unit = reading.actor().unit();
        if (unit == null || !authoriser.allows(reading.actor(), Purpose.FIGURES, Act.READ)) return List.of();
        return sums.named(codes(kind), unit, words.today(), reading);
    }

    private static List<String> codes(CampaignKind kind) {
        return switch (kind) {
            case HOUSEHOLDS ->
                List.of(
                        "member-households",
                        "households-5-no-3-clean",
                        "households-helped-to-criteria",
                        "households-with-plaque");
            case PERSONS -> List.of("members-four-virtues");
            case LEARNING -> List.of("models-directive-05", "sessions", "session-attendances");
            case WORKS -> List.of("community-works", "land-given", "days-given", "money-given");
            case HELP -> List.of("mutual-help-money", "mutual-help-days", "poor-households-helped");
        };
    }
}
