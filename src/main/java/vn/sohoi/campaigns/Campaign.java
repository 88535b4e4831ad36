package vn.sohoi.campaigns;

import java.util.Locale;
import vn.sohoi.kernel.DateSpan;

/**
 * A campaign or movement (cuộc vận động, phong trào).
 *
 * @param valid the days on which it runs, half-open
 * @param everywhere whether it applies to every unit, or only where a {@link Place} says so
 * @param basis the paper that it rests on, empty where none is known
 * @param doubt what is not known of it, empty where nothing is
 */
public record Campaign(
        CampaignId id, CampaignKind kind, Words name, DateSpan valid, boolean everywhere, String basis, Words doubt) {

    /** The same in both languages. */
    public record Words(String vietnamese, String english) {
        public String in(Locale language) {
            return language.getLanguage().equals("en") ? english : vietnamese;
        }
    }
}
