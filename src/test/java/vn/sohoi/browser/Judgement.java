package vn.sohoi.browser;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sohoi.Campaign;

/** What axe finds wrong with one visit, or cannot decide, in both languages on a desk and on a phone. */
final class Judgement {
    private static final List<Integer> WIDTHS = List.of(1280, 360);
    private static final List<String> LANGUAGES = List.of("vi", "en");

    private Judgement() {}

    static List<String> of(Browser browser, Visits.Visit visit) throws IOException {
        return of(browser, visit, new HashSet<>());
    }

    /**
     * The same, where many see pages of one build: what was judged for one reader is not judged again for the next.
     *
     * @param builds those that were judged; those of this visit join them
     */
    static List<String> of(Browser browser, Visits.Visit visit, Set<String> builds) throws IOException {
        var faults = new ArrayList<String>();
        for (var language : LANGUAGES) faults.addAll(of(browser, visit, language, builds));
        return faults;
    }

    /** Opened once a language; the page is one and the same at both widths. */
    private static List<String> of(Browser browser, Visits.Visit visit, String language, Set<String> builds)
            throws IOException {
        var seen = visit.path() + " " + visit.wrong() + " " + visit.login() + " " + language + " ";
        browser.open(visit.path() + (visit.path().contains("?") ? "&" : "?") + "lang=" + language);
        if (!visit.wrong().isEmpty() && !browser.shows(".notice.refusal")) {
            if (!browser.handIn(visit.wrong())) return List.of(seen + ": no form to hand in");
            if (!browser.shows("main .notice")) return List.of(seen + ": nothing was refused");
        }
        var faults = new ArrayList<String>();
        if (!builds.add(language + browser.build())) return faults;
        for (int width : widths(language)) {
            browser.size(width, width == 360 ? 740 : 900);
            browser.picture(visit.name() + "-" + language + "-" + width);
            var judged = new AxeBuilder()
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze(browser.driver());
            faults(judged).forEach(fault -> faults.add(seen + width + ": " + fault));
        }
        return faults;
    }

    /** In the short form one width for each language, so that both are seen of every page; all four in the whole. */
    private static List<Integer> widths(String language) {
        if (Campaign.isWhole()) return WIDTHS;
        return List.of(language.equals("vi") ? 1280 : 360);
    }

    private static List<String> faults(Results seen) {
        var found = new ArrayList<String>();
        for (Rule rule : seen.getViolations()) found.add(rule.getId() + " " + where(rule));
        for (Rule rule : seen.getIncomplete())
            if (rule.getId().equals("color-contrast")) found.add("undecided contrast " + where(rule));
        return found;
    }

    private static String where(Rule rule) {
        return rule.getNodes().stream().limit(3).map(node -> node.getHtml()).collect(Collectors.joining(" | "));
    }
}
