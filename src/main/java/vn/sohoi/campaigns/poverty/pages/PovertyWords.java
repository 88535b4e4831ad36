package vn.sohoi.campaigns.poverty.pages;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.pages.FormWords;
import vn.sohoi.campaigns.poverty.Assistance;
import vn.sohoi.campaigns.poverty.Leaving;
import vn.sohoi.campaigns.poverty.Means;
import vn.sohoi.campaigns.poverty.PovertyHelp;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Ink;

/** Says with what somebody was helped and how a household stands, and beside which field a refusal belongs. */
@Component
class PovertyWords {
    static final String KEY = "campaigns.poverty.";
    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("campaigns.poverty.error.means-name", "name"),
            entry("campaigns.poverty.error.means-there", "name"),
            entry("campaigns.poverty.error.measure", "measure"),
            entry("campaigns.poverty.error.means", "means"),
            entry("campaigns.poverty.error.amount", "amount"),
            entry("campaigns.poverty.error.helper", "helper"),
            entry("campaigns.poverty.error.decision", "decision"),
            entry("campaigns.poverty.error.why", "why"),
            entry("campaigns.poverty.error.level", "unit"),
            entry("campaigns.poverty.error.year", "nam"),
            entry("campaigns.poverty.error.no-rows", "rows"),
            entry("campaigns.poverty.error.none-accepted", "rows"),
            entry("campaigns.poverty.error.rows", "rows"));

    private final FormWords words;
    private final PovertyHelp help;

    PovertyWords(FormWords words, PovertyHelp help) {
        this.words = words;
        this.help = help;
    }

    String say(Locale language, String key, Object... arguments) {
        return words.say(language, KEY + key, arguments);
    }

    String refusal(Locale language, Refused refused) {
        return words.say(language, refused);
    }

    static boolean isOurs(Refused refused) {
        return refused.key().startsWith(KEY + "error.");
    }

    /** Beside which field it belongs; a day is {@code day} everywhere. */
    static String field(Refused refused) {
        return FIELDS.getOrDefault(refused.key(), "day");
    }

    /** Its words with what it is counted in, by code; those given to each other only where nobody is named. */
    Map<String, String> means(boolean mutualOnly, Locale language) {
        var options = new LinkedHashMap<String, String>();
        for (var one : help.means())
            if (one.offered() && (one.mutual() || !mutualOnly))
                options.put(
                        one.code(),
                        say(language, "means", name(one, language), say(language, "measure." + one.measure())));
        return options;
    }

    /** How much of what. */
    String what(Assistance.What what, List<Means> all, Locale language) {
        var means = all.stream()
                .filter(one -> one.code().equals(what.means()))
                .findFirst()
                .orElseThrow();
        return say(
                language,
                "what",
                name(means, language),
                words.number(what.amount(), language),
                say(language, "measure." + means.measure()));
    }

    /** When it left, and whether that held. */
    String left(Leaving leaving, Locale language) {
        var day = Ink.day(leaving.day());
        if (leaving.held() != null) return say(language, leaving.held() ? "left-held" : "left-not-held", day);
        return leaving.due().isAfter(words.today()) ? say(language, "left", day) : say(language, "left-ask", day);
    }

    /** Its name in the language. */
    static String name(Means means, Locale language) {
        return language.getLanguage().equals("en") && !means.nameEn().isEmpty() ? means.nameEn() : means.name();
    }
}
