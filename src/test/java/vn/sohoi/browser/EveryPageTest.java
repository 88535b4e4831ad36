package vn.sohoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
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
                faults.addAll(Judgement.of(browser, visit));
            }
        }
        assertThat(faults).isEmpty();
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
