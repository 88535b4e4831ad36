package vn.sohoi.campaigns.pages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.sohoi.campaigns.Criterion;

/** What can be tapped for a criterion. Nothing tapped is none of them. */
enum Answer {
    MET,
    FAILED,
    UNCLEAR;

    /** The field of a criterion. */
    static String field(Criterion criterion) {
        return "c" + criterion.number();
    }

    static Map<String, String> words(CampaignWords words, Locale language) {
        var said = new LinkedHashMap<String, String>();
        for (var answer : values()) said.put(answer.name(), words.say(language, "campaigns.answer." + answer));
        return said;
    }
}
