package vn.sohoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.sohoi.Campaign;
import vn.sohoi.DemoTest;
import vn.sohoi.web.Page;

/** Every page that the running book lists is opened in a real browser and judged by axe: nothing wrong, nothing undecided. */
@DemoTest
@Tag(Campaign.TAG)
class EveryPageTest {
    private static final int BROWSERS = 2;

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

    /** Two browsers share the visits: while one page is judged in one, the book draws the next for the other. */
    @Test
    void every_page_is_read_by_everybody() throws Exception {
        var all = ofThisForm();
        var faults = new ArrayList<String>();
        try (var readers = Executors.newFixedThreadPool(BROWSERS)) {
            var read = new ArrayList<Future<List<String>>>();
            for (int part = 0; part < BROWSERS; part++) {
                var share = all.subList(all.size() * part / BROWSERS, all.size() * (part + 1) / BROWSERS);
                var browser = Browser.on(port);
                read.add(readers.submit(() -> read(share, browser)));
            }
            for (var one : read) faults.addAll(one.get());
        }
        assertThat(faults).isEmpty();
    }

    /** All visits in the whole form; in the short one the first of each route, and every form that is handed in wrong. */
    private List<Visits.Visit> ofThisForm() {
        var seen = new HashSet<String>();
        return visits.all().stream()
                .filter(visit -> Campaign.isWhole() || !visit.wrong().isEmpty() || seen.add(visit.route()))
                .toList();
    }

    private static List<String> read(List<Visits.Visit> share, Browser browser) throws IOException {
        var faults = new ArrayList<String>();
        var login = "";
        try (browser) {
            for (var visit : share) {
                if (!visit.login().equals(login)) {
                    login = visit.login();
                    if (login.isEmpty()) browser.signOut();
                    else browser.signIn(login);
                }
                faults.addAll(Judgement.of(browser, visit));
            }
        }
        return faults;
    }

    /** The pages that answer to GET with HTML; parts for htmx and files are no pages. */
    private Set<String> pages() {
        var found = new TreeSet<String>();
        routes.getHandlerMethods().forEach((route, method) -> {
            boolean gets = route.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            boolean ours = method.getBeanType().getPackageName().startsWith("vn.sohoi");
            var answer = method.getMethod().getReturnType();
            // a handler that sometimes leads elsewhere says no more than Object
            boolean page = Page.class.isAssignableFrom(answer) || answer == Object.class;
            if (gets && ours && page) found.addAll(route.getPatternValues());
        });
        return found;
    }
}
