package vn.sohoi.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.sohoi.Campaign;

/** What axe finds wrong with one visit, or cannot decide: in both languages, on a desk and on a phone. */
final class Judgement {
    private static final List<Integer> WIDTHS = List.of(1280, 360);
    private static final List<String> LANGUAGES = List.of("vi", "en");

    private Judgement() {}

    static List<String> of(Browser browser, Visits.Visit visit) throws IOException {
        var faults = new ArrayList<String>();
        for (var language : languages(visit)) {
            var reached = reach(browser, visit, language, false);
            faults.addAll(reached.isEmpty() ? judge(browser, visit, language) : reached);
        }
        return faults;
    }

    /**
     * The same, where many see pages of one build: what was judged for one reader is not judged again for the next. Who has no
     * form to hand in sees the page without it.
     *
     * @param builds those that were judged; those of this visit join them
     */
    static List<String> of(Browser browser, Visits.Visit visit, Set<String> builds) throws IOException {
        var faults = new ArrayList<String>();
        for (var language : LANGUAGES) {
            var reached = reach(browser, visit, language, true);
            if (!reached.isEmpty()) faults.addAll(reached);
            else if (builds.add(language + browser.build())) faults.addAll(judge(browser, visit, language));
        }
        return faults;
    }

    /**
     * Opened once a language; the page is one and the same at both widths. Why it was not reached, or nothing.
     *
     * @param whoever whether she may be one to whom the form is not shown
     */
    private static List<String> reach(Browser browser, Visits.Visit visit, String language, boolean whoever) {
        browser.open(visit.path() + (visit.path().contains("?") ? "&" : "?") + "lang=" + language);
        if (browser.status() >= 500) return List.of(seen(visit, language) + ": failed");
        if (visit.wrong().isEmpty() || browser.shows(".notice.refusal")) return List.of();
        if (!browser.handIn(visit.wrong()))
            return whoever ? List.of() : List.of(seen(visit, language) + ": no form to hand in");
        if (browser.status() >= 500) return List.of(seen(visit, language) + ": failed");
        return browser.shows("main .notice") ? List.of() : List.of(seen(visit, language) + ": nothing was refused");
    }

    private static List<String> judge(Browser browser, Visits.Visit visit, String language) throws IOException {
        var faults = new ArrayList<String>();
        for (int width : widths(visit)) {
            browser.size(width, width == 360 ? 740 : 900);
            if (Campaign.isWhole()) browser.picture(visit.name() + "-" + language + "-" + width);
            browser.judge().forEach(fault -> faults.add(seen(visit, language) + width + ": " + fault));
        }
        return faults;
    }

    private static String seen(Visits.Visit visit, String language) {
        return visit.path() + " " + visit.wrong() + " " + visit.login() + " " + language + " ";
    }

    /** In the short form one of the four for each visit, by its name; pages have several. All four in the whole. */
    private static List<String> languages(Visits.Visit visit) {
        return Campaign.isWhole() ? LANGUAGES : List.of(LANGUAGES.get(lot(visit) % 2));
    }

    private static List<Integer> widths(Visits.Visit visit) {
        return Campaign.isWhole() ? WIDTHS : List.of(WIDTHS.get(lot(visit) / 2));
    }

    private static int lot(Visits.Visit visit) {
        return Math.floorMod(visit.name().hashCode(), LANGUAGES.size() * WIDTHS.size());
    }
}
