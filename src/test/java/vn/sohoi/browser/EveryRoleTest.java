package vn.sohoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohoi.Campaign;
import vn.sohoi.DemoTest;

/** Every page as each role that may open it; what a role may not open is judged once, as the refusal it sees. */
@DemoTest
@EnabledIfSystemProperty(named = "sohoi.full", matches = "true", disabledReason = "the whole runs in ./so-hoi prove")
@Tag(Campaign.TAG)
class EveryRoleTest {
    private static final int BROWSERS = 2;

    /** What was judged for one role already. */
    private static final Set<String> BUILDS = ConcurrentHashMap.newKeySet();

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
    void every_page_is_read_by(String login) throws Exception {
        var all = asked(login);
        var faults = new ArrayList<String>();
        int opened = 0;
        try (var readers = Executors.newFixedThreadPool(BROWSERS)) {
            var read = new ArrayList<Future<Read>>();
            for (int part = 0; part < BROWSERS; part++) {
                var share = all.subList(all.size() * part / BROWSERS, all.size() * (part + 1) / BROWSERS);
                read.add(readers.submit(() -> read(share, login)));
            }
            for (var one : read) {
                faults.addAll(one.get().faults());
                opened += one.get().opened();
            }
        }
        System.out.printf(
                "%s: %d of %d visits opened, %d builds judged so far%n", login, opened, all.size(), BUILDS.size());
        assertThat(opened).isPositive();
        assertThat(faults).isEmpty();
    }

    private record Read(int opened, List<String> faults) {}

    /** A page that the book refuses is drawn once by each reader: it is the same wherever it stands. */
    private Read read(List<Visits.Visit> share, String login) throws IOException {
        var faults = new ArrayList<String>();
        boolean refusalJudged = false;
        int opened = 0;
        try (var browser = Browser.on(port)) {
            browser.signIn(login);
            for (var visit : share) {
                long answer = browser.answers(visit.path());
                if (answer >= 500) faults.add(visit.path() + " " + login + ": failed");
                boolean refused = answer >= 400;
                if (refused && refusalJudged) continue;
                refusalJudged |= refused;
                if (!refused) opened++;
                faults.addAll(Judgement.of(browser, visit, BUILDS));
            }
        }
        return new Read(opened, faults);
    }

    /** Each path once, and once more with what is handed in wrongly, whoever the ordinary visit belongs to; the sign-in page is nobody's. */
    private List<Visits.Visit> asked(String login) {
        return visits.all().stream()
                .filter(visit -> !visit.login().isEmpty())
                .collect(Collectors.toMap(Visits.Visit::asked, visit -> visit, (first, second) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(Visits.Visit::asked))
                .map(visit -> visit.as(login))
                .toList();
    }
}
