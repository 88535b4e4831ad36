package vn.sohoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohoi.Campaign;
import vn.sohoi.DemoTest;

/** Every page as each role that may open it; what a role may not open is judged once, as the refusal it sees. */
@DemoTest
@EnabledIfSystemProperty(named = "sohoi.full", matches = "true", disabledReason = "the whole runs in ./so-hoi prove")
@Tag(Campaign.TAG)
class EveryRoleTest {
    /** What was judged for one role already. */
    private static final Set<String> BUILDS = new HashSet<>();

    @Autowired
    Visits visits;

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "as {0}")
    @ValueSource(
            strings = {
                "chihoi",
                "canbo-thanhtri",
                "chutich-thanhtri",
                "chutich-daithanh",
                "chutich-thulam",
                "canbo-hanoi",
                "chutich-hanoi",
                "trunguong",
                "kiemtra",
                "dulieu",
                "quantri"
            })
    void every_page_is_read_by(String login) throws IOException {
        var faults = new ArrayList<String>();
        boolean refusalJudged = false;
        int opened = 0;
        try (var browser = Browser.on(port)) {
            browser.signIn(login);
            for (var visit : asked(login)) {
                browser.open(visit.path());
                boolean refused = !browser.driver()
                        .findElements(By.cssSelector("main .notice.refusal"))
                        .isEmpty();
                if (refused && refusalJudged) continue;
                refusalJudged |= refused;
                if (!refused) opened++;
                faults.addAll(Judgement.of(browser, visit, BUILDS));
            }
        }
        System.out.printf("%s: %d pages opened, %d builds judged so far%n", login, opened, BUILDS.size());
        assertThat(opened).isPositive();
        assertThat(faults).isEmpty();
    }

    /** Each path once, and once more with what is handed in wrongly, whoever the ordinary visit belongs to; the sign-in page is nobody's. */
    private List<Visits.Visit> asked(String login) {
        return visits.all().stream()
                .filter(visit -> !visit.login().isEmpty())
                .collect(Collectors.toMap(Visits.Visit::asked, visit -> visit, (first, second) -> first))
                .values()
                .stream()
                .sorted(java.util.Comparator.comparing(Visits.Visit::asked))
                .map(visit -> visit.as(login))
                .toList();
    }
}
