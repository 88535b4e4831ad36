package vn.sohoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.sohoi.DemoTest;

/** Every page that the running book lists is opened in a real browser and judged by axe: nothing wrong, nothing undecided. */
@DemoTest
class EveryPageTest {
    private static final List<Integer> WIDTHS = List.of(1280, 360);
    private static final List<String> LANGUAGES = List.of("vi", "en");

    @Autowired
    RequestMappingHandlerMapping routes;

    @Autowired
    Visits visits;

    @LocalServerPort
    int port;

    @Test
    void every_page_has_a_visit() {
        assertThat(visits.all().stream().map(Visits.Visit::route).collect(Collectors.toSet()))
                .containsAll(pages());
    }

    @Test
    void every_page_is_read_by_everybody() throws IOException {
        var faults = new ArrayList<String>();
        try (var browser = Browser.on(port)) {
            var login = "";
            for (var visit : visits.all()) {
                if (!visit.login().equals(login)) {
                    login = visit.login();
                    if (login.isEmpty()) browser.signOut();
                    else browser.signIn(login);
                }
                for (var language : LANGUAGES)
                    for (int width : WIDTHS) faults.addAll(look(browser, visit, language, width));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> look(Browser browser, Visits.Visit visit, String language, int width)
            throws IOException {
        browser.size(width, width == 360 ? 740 : 900);
        browser.open(visit.path() + (visit.path().contains("?") ? "&" : "?") + "lang=" + language);
        browser.picture(visit.name() + "-" + language + "-" + width);
        var seen = new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze(browser.driver());
        return faults(seen).stream()
                .map(fault -> visit.path() + " " + visit.login() + " " + language + " " + width + ": " + fault)
                .toList();
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

    /** The pages that answer to GET with HTML; parts for htmx and files are no pages. */
    private Set<String> pages() {
        var found = new TreeSet<String>();
        routes.getHandlerMethods().forEach((route, method) -> {
            boolean gets = route.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            boolean ours = method.getBeanType().getPackageName().startsWith("vn.sohoi");
            boolean page =
                    vn.sohoi.web.Page.class.isAssignableFrom(method.getMethod().getReturnType());
            if (gets && ours && page) found.addAll(route.getPatternValues());
        });
        return found;
    }
}
