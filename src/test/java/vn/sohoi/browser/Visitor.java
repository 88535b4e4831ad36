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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
        var fields = filled(form);
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
                filled(form),
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
        fields.forEach(
                (name, value) -> body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                        .formatted(EDGE, name, value.startsWith("Họ và tên;") ? "; filename=\"thu.csv\"" : "", value)));
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

    /** What stands there stays; what is empty gets something that may do. */
    private static Map<String, String> filled(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], select[name], textarea[name], button[name]")) {
            var name = field.attr("name");
            switch (field.tagName() + " " + field.attr("type")) {
                case "select " -> fields.put(name, chosen(field));
                case "input radio", "input checkbox" -> {
                    if (field.hasAttr("checked") || !fields.containsKey(name))
                        fields.put(name, field.hasAttr("value") ? field.val() : "on");
                }
                case "input file" -> fields.put(name, "Họ và tên;Năm sinh;Chi hội\nNguyễn Thị Thử;1980;Chi hội 1\n");
                case "button submit", "button " -> fields.putIfAbsent(name, field.val());
                default -> fields.put(name, field.val().isEmpty() ? guess(field) : field.val());
            }
        }
        return fields;
    }

    private static String chosen(Element select) {
        var marked = select.select("option[selected]").first();
        if (marked != null && !marked.val().isEmpty()) return marked.val();
        return select.select("option").stream()
                .map(Element::val)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String guess(Element field) {
        var name = field.attr("name").toLowerCase(java.util.Locale.ROOT);
        if (field.attr("inputmode").equals("numeric") || name.matches(".*(day|date|since|until|ngay|^on|valid).*"))
            return name.matches(".*(count|value|number|share|goal|amount|base).*") ? "7" : "20/11/2026";
        return "Ghi thử";
    }
}
