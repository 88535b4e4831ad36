package vn.sohoi.operation.kills;

import java.io.IOException;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser whose book may die at any moment. It sends back whatever a form holds hidden. */
final class Browser {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final String BOUNDARY = "----so-hoi-kills";

    private final URI site;
    private HttpClient client = fresh();

    Browser(URI site) {
        this.site = site;
    }

    private static HttpClient fresh() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .cookieHandler(new CookieManager())
                .build();
    }

    void signIn(String login, String password) throws IOException {
        client = fresh();
        var fields = hidden(get("/dang-nhap"), "/dang-nhap");
        fields.putAll(Map.of("login", login, "password", password));
        var answer = post("/dang-nhap", fields);
        if (answer.statusCode() != 302 || onward(answer).contains("sai"))
            throw new IOException("not signed in: " + answer);
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(site.resolve(path)).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException {
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Hands in a file as the form of lists does. */
    HttpResponse<String> post(String path, Map<String, String> fields, String file, String text) throws IOException {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value)));
        body.append(("--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n")
                .formatted(BOUNDARY, file, text, BOUNDARY));
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    static String onward(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** What the form that is posted there holds hidden; empty where the page has no such form. */
    static Map<String, String> hidden(HttpResponse<String> page, String action) {
        var fields = new LinkedHashMap<String, String>();
        var form = Pattern.compile(
                        "<form[^>]*action=\"" + Pattern.quote(action) + "\"[^>]*method=\"post\".*?</form>",
                        Pattern.DOTALL)
                .matcher(page.body());
        if (!form.find()) return fields;
        var found = HIDDEN.matcher(form.group());
        while (found.find()) fields.putIfAbsent(found.group(1), found.group(2));
        return fields;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 500) throw new IOException(answer.toString());
            return answer;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
