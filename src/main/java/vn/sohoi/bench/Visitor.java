package vn.sohoi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** Somebody with a browser: one connection, one session. */
final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI site;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .cookieHandler(new CookieManager())
            .build();

    Visitor(URI site) {
        this.site = site;
    }

    /** Signs in; whoever is not let in stops the measurement. */
    void signIn(String login, String password) {
        var token = TOKEN.matcher(get("/dang-nhap").body());
        if (!token.find()) throw new IllegalStateException("no sign-in form");
        var form = "login=" + encoded(login) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        var answer = send(HttpRequest.newBuilder(site.resolve("/dang-nhap"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        var onward = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || onward.contains("sai")) throw new IllegalStateException("not signed in");
    }

    /** A page, whatever its status. */
    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)).GET().build());
    }

    /** A page that must answer; one that does not stops the measurement. */
    String open(String path) {
        var page = get(path);
        if (page.statusCode() != 200) throw new IllegalStateException(path + " answers " + page.statusCode());
        return page.body();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        browser.close();
    }
}
