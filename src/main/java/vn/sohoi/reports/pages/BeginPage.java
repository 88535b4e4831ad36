package vn.sohoi.reports.pages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.sohoi.web.Page;

/** Beginning a report: of which unit, for which time. */
record BeginPage(
        String title, BeginForm form, Map<String, String> kinds, Map<String, String> parts, Map<String, String> errors)
        implements Page {

    /** The parts of a year, from the whole to the months. */
    static Map<String, String> parts(Words words, Locale language) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("", words.say(language, "reports.whole-year"));
        for (int half = 1; half <= 2; half++) parts.put("H" + half, words.say(language, "reports.half." + half));
        for (int quarter = 1; quarter <= 4; quarter++)
            parts.put(
                    "Q" + quarter,
                    words.say(language, "reports.quarter", "I".repeat(quarter).replace("IIII", "IV")));
        for (int month = 1; month <= 12; month++)
            parts.put(String.format(Locale.ROOT, "%02d", month), words.say(language, "reports.month", month));
        return parts;
    }

    @Override
    public String tab() {
        return ReportTab.KEY;
    }
}
