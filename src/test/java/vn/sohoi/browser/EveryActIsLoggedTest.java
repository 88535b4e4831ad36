package vn.sohoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.sohoi.Campaign;
import vn.sohoi.DemoTest;
import vn.sohoi.access.Scopes;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.OwnerDb;

/**
 * Opens every page and hands in every form that stands on one, on a book of its own: what was done, refused or shown by name
 * has its entry. A page or form that comes later is judged without being named here.
 */
@DemoTest
@TestPropertySource(properties = "sohoi.own-book=logged")
@EnabledIfSystemProperty(named = "sohoi.full", matches = "true", disabledReason = "the whole runs in ./so-hoi prove")
@Tag(Campaign.TAG)
class EveryActIsLoggedTest {
    /** So many forms of one route. */
    private static final int EACH = 3;

    /** After these somebody has to sign in again: they come last. */
    private static final Pattern SIGNS_OUT =
            Pattern.compile("/chuc-danh|.*/(thu-hoi|dang-xuat|ket-thuc|ket-thuc-may-khac)");

    /**
     * What takes two machines, a machine's answer, a provider outside, or time that passed: driven by the tests of access and the passkeys'
     * journey.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "/may-dang-nhap/ket-thuc",
            "/may-dang-nhap/ket-thuc-may-khac",
            "/xac-nhan",
            "/khoa-truy-cap",
            "/khoa-truy-cap/{id}/bo",
            "/dang-nhap/khoa-truy-cap",
            "/phan-cong/{mandate:[0-9]+}/ngoai");

    @Autowired
    RequestMappingHandlerMapping routes;

    @Autowired
    Visits visits;

    @Autowired
    OwnerDb owner;

    @Autowired
    Db db;

    @Autowired
    Scopes scopes;

    @LocalServerPort
    int port;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** A form as it stood on a page. */
    private record Found(String login, Element form) {}

    @Test
    void what_is_done_refused_or_shown_by_name_has_its_entry() {
        var names = names();
        var forms = new LinkedHashMap<String, List<Found>>();
        for (var visit : visits.all()) {
            long before = last();
            var page = visitor(visit.login()).open(visit.path());
            var text = page.select("main").text();
            if (names.stream().anyMatch(text::contains) && !since(before, "READ", "ACT"))
                faults.add("shows a name and logs nothing: " + visit.login() + " " + visit.path());
            for (var form : page.select("form[method=post]")) {
                var route = route(form);
                var found = forms.computeIfAbsent(route, other -> new ArrayList<>());
                if (found.size() < EACH) found.add(new Found(visit.login(), form));
            }
        }
        var outcomes = new TreeMap<String, String>();
        forms.entrySet().stream()
                .sorted(Comparator.comparing(
                        one -> SIGNS_OUT.matcher(one.getKey()).matches()))
                .forEach(all -> all.getValue()
                        .forEach(one -> outcomes.merge(all.getKey(), handIn(one), (a, b) -> a + " " + b)));
        outcomes.forEach((route, said) -> System.out.println(said + "  " + route));
        var undriven = new TreeSet<>(written());
        undriven.removeAll(outcomes.keySet());
        undriven.removeAll(ELSEWHERE);
        System.out.printf(
                "%d routes that write, %d handed in, left: %s%n", written().size(), outcomes.size(), undriven);
        assertThat(faults).isEmpty();
        assertThat(undriven).isEmpty();
    }

    private String handIn(Found found) {
        long before = last();
        var answer = visitor(found.login()).handIn(found.form());
        int status = answer.statusCode();
        boolean logged = status >= 500
                ? false
                : status >= 400 && status != 422
                        ? since(before, "REFUSED")
                        : status < 300 || status == 422 || since(before, "ACT", "SIGN_IN", "READ");
        if (!logged)
            faults.add(status + " without an entry: " + found.login() + " "
                    + found.form().attr("action"));
        return String.valueOf(status);
    }

    private Visitor visitor(String login) {
        return visitors.computeIfAbsent(login, name -> new Visitor(port, name));
    }

    private String route(Element form) {
        var path = PathContainer.parsePath(URI.create(form.absUrl("action")).getRawPath());
        return written().stream()
                .sorted(Comparator.comparing(pattern -> pattern.contains("{")))
                .filter(pattern ->
                        PathPatternParser.defaultInstance.parse(pattern).matches(path))
                .findFirst()
                .orElse("other " + path.value());
    }

    private Set<String> written() {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getPackageName().startsWith("vn.sohoi"))
                .filter(one -> one.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(one -> one.getKey().getPathPatternsCondition().getPatterns().stream())
                .map(PathPattern::getPatternString)
                .collect(Collectors.toSet());
    }

    /** Of three words at least: shorter ones stand in sentences too. Officers are called by name everywhere. */
    private Set<String> names() {
        var officers = owner.sql("select name from access.account")
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
        return scopes
                .numbers(() -> db.sql("select distinct full_name from people.person")
                        .query(String.class)
                        .list())
                .stream()
                .filter(name ->
                        name.split(" ").length > 2 && officers.stream().noneMatch(officer -> officer.contains(name)))
                .collect(Collectors.toSet());
    }

    private long last() {
        return owner.sql("select coalesce(max(id), 0) from audit.entry")
                .query(Long.class)
                .single();
    }

    private boolean since(long id, String... kinds) {
        return owner.sql(
                        "select exists (select from audit.entry where id > :id and kind = any(string_to_array(:kinds, ',')))")
                .param("id", id)
                .param("kinds", String.join(",", kinds))
                .query(Boolean.class)
                .single();
    }
}
