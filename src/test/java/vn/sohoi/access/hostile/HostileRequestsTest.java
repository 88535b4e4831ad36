package vn.sohoi.access.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.sohoi.Campaign;
import vn.sohoi.TestBook;
import vn.sohoi.access.Scopes;
import vn.sohoi.access.hostile.Hostile.Kind;
import vn.sohoi.access.hostile.RawClient.Answer;
import vn.sohoi.platform.sql.Db;

/**
 * Four hundred hostile requests (security.md 6) against the served book: each gets the right answer with a sentence, tells
 * nothing of the machine, and what is refused has stored nothing.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "sohoi.demo=none")
@ContextConfiguration(initializers = TestBook.class)
@Import(Ground.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag(Campaign.TAG)
class HostileRequestsTest {
    private static final long SEED = 20261129;
    private static final int PATIENCE_MS = 5_000;
    private static final Set<Integer> CALM =
            Set.of(200, 302, 303, 304, 400, 403, 404, 405, 409, 411, 413, 414, 415, 422, 429);

    private static final Pattern TELLS = Pattern.compile(
            "PSQLException|org\\.(springframework|postgresql|apache)|java\\.lang|\\bat vn\\.sohoi|jdbc:postgres|syntax error"
                    + "|Apache Tomcat|src/main|root:x:0");

    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(the|is|are|has|been)\\b");

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    Ground ground;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    @LocalServerPort
    int port;

    private RawClient client;
    private final List<String> faults = new ArrayList<>();
    private final AtomicInteger visitors = new AtomicInteger();
    /** Whose language each request speaks: by the seed too, so that a fault found once is found again. */
    private final Random tongues = new Random(SEED);

    @BeforeAll
    void people_at_work() throws IOException {
        client = new RawClient(port);
        ground.lay(client);
    }

    @Test
    void every_hostile_request_is_answered_calmly_and_what_is_refused_stores_nothing() throws IOException {
        int times = Campaign.isWhole() ? 5 : 1;
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(listener));
            for (int time = 0; time < times; time++) {
                var attack = new Attack(SEED + time, Route.of(mappings), ground, listener.getLocalPort());
                for (var kind : Kind.values()) attack(attack, kind);
                assertThat(attack.left())
                        .as("handlers that nothing was aimed at")
                        .isEmpty();
            }
        }
        assertThat(faults).as("seed " + SEED).isEmpty();
        assertThat(visitors).as("addresses that the server opened").hasValue(0);
    }

    private void attack(Attack attack, Kind kind) throws IOException {
        var before = held(kind);
        var answers = new TreeMap<Integer, Integer>();
        for (int i = 0; i < kind.share; i++) {
            var request = attack.next(kind);
            var answer = send(request);
            answers.merge(answer.status(), 1, Integer::sum);
            judge(request, answer);
            boolean refused = isRefused(request, answer);
            if (request.mustRefuse() && !refused) fault(request, answer, "was not refused");
            if (!request.method().equals("POST") || request.mustRefuse()) continue;
            var after = held(kind);
            if (refused && !after.equals(before))
                fault(request, answer, "was refused and stored " + changed(before, after));
            before = after;
        }
        var after = held(kind);
        if (!after.equals(before)) faults.add(kind + " stored " + changed(before, after));
        System.out.println(kind + " " + answers);
    }

    private Answer send(Hostile request) throws IOException {
        var headers = new ArrayList<>(request.headers());
        boolean english = tongues.nextBoolean();
        if (!request.login().isEmpty())
            headers.add("Cookie: " + ground.cookie(request.login()) + (english ? "; language=en" : ""));
        return client.send(request.method(), request.target(), headers, request.body());
    }

    private void judge(Hostile request, Answer answer) {
        int status = answer.status();
        boolean mayHangUp = request.kind() == Kind.BOMBS || request.kind() == Kind.HEADERS;
        if (!CALM.contains(status) && !(status == 0 && mayHangUp)) fault(request, answer, "");
        if (answer.millis() > PATIENCE_MS) fault(request, answer, "took " + answer.millis() + " ms");
        var tells = TELLS.matcher(answer.body());
        if (tells.find()) fault(request, answer, "tells " + tells.group());
        if (answer.body().contains(Ground.FOREIGN_NAME)) fault(request, answer, "names a woman of another commune");
        if (String.join("\n", answer.head()).contains("evil.example"))
            fault(request, answer, "believes it: " + answer.head());
        if (answer.headers("Set-Cookie").stream().anyMatch(cookie -> cookie.startsWith("evil")))
            fault(request, answer, "sets the cookie it was told");
        if (!answer.header("Content-Type").startsWith("text/html")) return;
        var page = Jsoup.parse(answer.body());
        if (!page.select("evil-x, [data-evil]").isEmpty()) fault(request, answer, "takes words for markup");
        var sentence = page.select("main").text();
        boolean says = sentence.length() > 40
                && (!page.select("html").attr("lang").equals("en")
                        || ENGLISH.matcher(sentence).find());
        if (status >= 400 && !says) fault(request, answer, "has no sentence");
    }

    private static boolean isRefused(Hostile request, Answer answer) {
        return answer.status() >= 400
                || answer.status() == 0
                || answer.status() == 302 && answer.header("Location").contains("/dang-nhap")
                || request.method().equals("OPTIONS") && answer.status() == 404;
    }

    private void fault(Hostile request, Answer answer, String what) {
        faults.add("%d %s: %s".formatted(answer.status(), what, request));
    }

    /** Whoever comes was sent by the server. */
    private void count(ServerSocket listener) {
        while (!listener.isClosed()) {
            try (var visitor = listener.accept()) {
                visitors.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        var tables = new java.util.TreeSet<>(after.keySet());
        tables.removeIf(table -> after.get(table).equals(before.get(table)));
        return tables;
    }

    /** What each table holds, but the log, counters, sessions, and lists while some of odd names are being read. */
    private Map<String, String> held(Kind kind) {
        return scopes.numbers(() -> {
            var hashes = new TreeMap<String, String>();
            db.sql("""
                            select format('%I.%I', table_schema, table_name) as held,
                                   (xpath('/row/hash/text()', query_to_xml(format(
                                      'select count(*) || '':'' || coalesce(sum(hashtextextended((held.*)::text, 0)), 0) as hash from %I.%I held',
                                      table_schema, table_name), false, true, '')))[1]::text as hash
                              from information_schema.tables
                             where table_type = 'BASE TABLE' and table_name !~ 'session|allowance|^counter$'
                               and table_schema not in ('pg_catalog', 'information_schema', 'public', 'audit')
                               and has_table_privilege(format('%I.%I', table_schema, table_name), 'select')""").query(row -> {
                hashes.put(row.getString("held"), row.getString("hash"));
            });
            if (kind == Kind.PATHS) hashes.keySet().removeIf(table -> table.startsWith("imports."));
            return hashes;
        });
    }
}
