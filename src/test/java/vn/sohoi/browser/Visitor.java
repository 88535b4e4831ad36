package vn.sohoi.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.sohoi.FilledForm;

/** Somebody who opens pages and hands their forms in, filled as a hasty person fills them. */
final class Visitor {
    private static final String EDGE = "EdgeOfPart";

    private final HttpClient client;
    private final String home;

    Visitor(int port, String login) {
        home = "http://127.0.0.1:" + port;
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        if (login.isEmpty()) return;
        var form = open("/dang-nhap").select("form[action=/dang-nhap]").first();
        var fields = FilledForm.of(form);
        fields.put("login", login);
        fields.put("password", "xem-so-hoi");
        send("/dang-nhap", fields, false);
    }

    Document open(String path) {
        var answer = ask(HttpRequest.newBuilder(URI.create(home + path.replace(" ", "%20")))
                .build());
        return Jsoup.parse(answer.body(), home + path);
    }

    /** Hands the form in; the status of the answer, and where it leads. */
    HttpResponse<String> handIn(Element form) {
        return send(
                URI.create(form.absUrl("action")).getRawPath(),
                FilledForm.of(form),
                form.attr("enctype").startsWith("multipart"));
    }

    private HttpResponse<String> send(String path, Map<String, String> fields, boolean parts) {
        var request = HttpRequest.newBuilder(URI.create(home + path));
        if (parts)
            request.header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                    .POST(BodyPublishers.ofString(parts(fields)));
        else
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(fields.entrySet().stream()
                            .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                            .collect(Collectors.joining("&"))));
        return ask(request.build());
    }

    private static String parts(Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((name, value) ->
                body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                        .formatted(
                                EDGE, name, value.startsWith(FilledForm.FILE) ? "; filename=\"thu.csv\"" : "", value)));
        return body + "--" + EDGE + "--\r\n";
    }

    private HttpResponse<String> ask(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
