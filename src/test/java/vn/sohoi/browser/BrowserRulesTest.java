package vn.sohoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohoi.DemoTest;

/** What the browser is told to refuse, on every answer of the served book: pages, files, redirects and failures. */
@DemoTest
class BrowserRulesTest {
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(self), geolocation=(), microphone=()");

    /** What a browser takes for an instruction in a page, a style or a script. */
    private static final Pattern INLINE =
            Pattern.compile("\\s(style|on[a-z]+|hx-on[:a-z-]*)=|javascript:|<style|<script(?![^>]*nonce=)|srcdoc=");

    private static final Pattern OTHER_HOST = Pattern.compile("(?:https?:)?//(?!www\\.w3\\.org/)[a-z0-9-]+\\.[a-z]");

    /** It is printed and never shown by a browser. */
    private static final String PAPER = "reports/paper/";

    @Autowired
    Visits visits;

    @LocalServerPort
    int port;

    private final Map<String, HttpClient> readers = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final HashSet<String> nonces = new HashSet<>();

    @Test
    void every_page_tells_them_and_names_no_other_host() throws Exception {
        for (var visit : visits.all()) {
            var answer = get(visit.login(), visit.path());
            judge(visit.path(), answer);
            if (answer.statusCode() == 200 && type(answer).startsWith("text/html")) judgePage(visit.path(), answer);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void failures_redirects_files_and_refused_forms_tell_them_too() throws Exception {
        var page = get("chihoi", "/").body();
        var style = Pattern.compile("href=\"(/assets/[^\"]+)").matcher(page);
        assertThat(style.find()).isTrue();
        for (var path : List.of(
                style.group(1),
                "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                "/fonts/be-vietnam-pro-5.3.0/be-vietnam-pro-vietnamese-400-normal.woff2",
                "/fonts/khong-co",
                "/dang-nhap",
                "/khong-co-trang-nay",
                "/hoi-vien/%00",
                "/hoi-vien/..%2f",
                "/hoi-vien;x=1",
                "/hoi-vien?tep=xlsx",
                "/so-lieu/khong-co",
                "/error")) for (var login : List.of("", "chihoi")) judge(login + " " + path, get(login, path));
        for (var path : List.of("/dang-nhap", "/dang-xuat", "/hoi-vien/them", "/nhap", "/khong-co-trang-nay"))
            for (var login : List.of("", "chihoi")) judge(login + " POST " + path, post(login, path, "same-origin"));
        assertThat(faults).isEmpty();
    }

    @Test
    void a_form_that_another_site_sent_is_not_looked_at() throws Exception {
        for (var site : List.of("cross-site", "same-site"))
            for (var path : List.of("/dang-nhap", "/hoi-vien/them", "/kich-hoat"))
                assertThat(post("chihoi", path, site).statusCode()).isEqualTo(403);
    }

    @Test
    void no_template_style_or_script_holds_what_the_browser_is_told_to_refuse() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var drawn = files.filter(one -> one.toString().matches(".*\\.(jte|css|js)"));
            for (var file : drawn.toList()) {
                var text = Files.readString(file);
                if (!file.toString().contains(PAPER) && INLINE.matcher(text).find()) found.add("inline: " + file);
                if (OTHER_HOST.matcher(text).find()) found.add("another host: " + file);
            }
        }
        assertThat(found).isEmpty();
    }

    private void judge(String path, HttpResponse<String> answer) {
        ALWAYS.forEach((name, value) -> {
            if (!answer.headers().allValues(name).equals(List.of(value)))
                faults.add("%s (%d): %s %s"
                        .formatted(
                                path,
                                answer.statusCode(),
                                name,
                                answer.headers().allValues(name)));
        });
        var policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        var nonce = Pattern.compile("script-src 'nonce-([\\w-]{22})'; style-src 'nonce-\\1';")
                .matcher(policy);
        boolean wordsAlone = policy.endsWith("frame-ancestors 'none'");
        if (!policy.startsWith("default-src 'none';") || policy.contains("unsafe") || !nonce.find() && !wordsAlone)
            faults.add(path + ": policy " + policy);
        else if (wordsAlone) return;
        else if (!nonces.add(nonce.group(1))) faults.add(path + ": a number that was given before");
        var kept = answer.headers().firstValue("Cache-Control").orElse("");
        boolean own = path.matches(".*/(assets|fonts|webjars)/.*");
        if (!own && !kept.contains("no-store")) faults.add(path + ": kept by the browser: " + kept);
        if (answer.headers().firstValue("Server").isPresent()) faults.add(path + ": tells who serves it");
        answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> !cookie.contains("HttpOnly") || !cookie.matches(".*SameSite=(Lax|Strict).*"))
                .forEach(cookie -> faults.add(path + ": cookie " + cookie));
    }

    private void judgePage(String path, HttpResponse<String> answer) {
        var page = Jsoup.parse(answer.body(), home());
        page.select("[src], [href], [action], [formaction], [srcset], [data]")
                .forEach(element -> element.attributes().forEach(one -> {
                    if (OTHER_HOST.matcher(one.getValue()).find()) faults.add(path + ": " + one);
                }));
        var policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        page.select("script, link[rel=stylesheet], style").forEach(element -> {
            if (!policy.contains("'nonce-" + element.attr("nonce") + "'")) faults.add(path + ": " + element);
        });
        page.getAllElements()
                .forEach(element -> element.attributes().forEach(one -> {
                    if (one.getKey().matches("style|on[a-z]+")) faults.add(path + ": inline " + one);
                }));
    }

    private HttpResponse<String> get(String login, String path) throws Exception {
        return send(login, HttpRequest.newBuilder(at(path)));
    }

    private HttpResponse<String> post(String login, String path, String site) throws Exception {
        return send(
                login,
                HttpRequest.newBuilder(at(path))
                        .header("Sec-Fetch-Site", site)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("name=x")));
    }

    private HttpResponse<String> send(String login, HttpRequest.Builder request) throws Exception {
        var reader = readers.get(login);
        if (reader == null) {
            reader = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            readers.put(login, reader);
            if (!login.isEmpty()) signIn(reader, login);
        }
        return reader.send(request.build(), BodyHandlers.ofString());
    }

    private void signIn(HttpClient reader, String login) throws Exception {
        var page = reader.send(HttpRequest.newBuilder(at("/dang-nhap")).build(), BodyHandlers.ofString());
        var token = Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
        var form = "login=%s&password=xem-so-hoi&_csrf=%s".formatted(login, token);
        reader.send(
                HttpRequest.newBuilder(at("/dang-nhap"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private String home() {
        return "http://127.0.0.1:" + port;
    }

    private URI at(String path) {
        return URI.create(home() + path.replace(" ", "%20"));
    }
}
