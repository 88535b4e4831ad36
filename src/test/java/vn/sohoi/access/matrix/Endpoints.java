package vn.sohoi.access.matrix;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.sohoi.access.matrix.Oracle.Asked;
import vn.sohoi.access.matrix.Oracle.Column;
import vn.sohoi.access.matrix.Oracle.Deed;

/**
 * What the running book answers to, each with the row of addresses.csv that says of which column of the table it is and which
 * thing its variables name. The longest route wins: an address that a feature adds beneath a known one enters by itself.
 */
class Endpoints {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final RequestMappingHandlerMapping routes;
    private final Things things;
    private final List<CSVRecord> rows = read();

    Endpoints(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes, Things things) {
        this.routes = routes;
        this.things = things;
    }

    /** A method and a pattern, as the book lists them. */
    record Endpoint(String method, String pattern) {
        boolean writes() {
            return !method.equals("GET");
        }
    }

    /**
     * An address with a thing of one unit in it.
     *
     * @param path with what is asked behind the question mark
     * @param unknown the same for a thing that does not exist; the path itself where it names none
     * @param asked what it is, for the oracle
     * @param lists whether it shows all women whom the reader sees
     * @param fields what is handed in beside or instead of what a form on a page has
     */
    record Visit(
            Endpoint endpoint, String path, String unknown, Asked asked, boolean lists, Map<String, String> fields) {
        boolean namesAThing() {
            return !path.equals(unknown);
        }
    }

    /** All of them but the page of failures, which the wall gives to nobody who asks for it. */
    List<Endpoint> all() {
        var all = new TreeSet<>(Comparator.comparing(Endpoint::pattern).thenComparing(Endpoint::method));
        routes.getHandlerMethods().forEach((route, method) -> {
            var methods = route.getMethodsCondition().getMethods();
            for (var pattern : route.getPatternValues())
                for (var one : methods.isEmpty() ? List.of(RequestMethod.GET) : methods)
                    all.add(new Endpoint(one.name(), pattern));
        });
        all.removeIf(endpoint -> endpoint.pattern().equals("/error"));
        return List.copyOf(all);
    }

    /** Those that no row of the file speaks of. */
    List<Endpoint> unknown() {
        return all().stream()
                .filter(endpoint -> row(endpoint.pattern()) == null)
                .toList();
    }

    /** The endpoint with a thing of each unit that has one; of each kind of thing, where rows of one route name several. */
    List<Visit> visits(Endpoint endpoint) {
        var best = Objects.requireNonNull(row(endpoint.pattern())).get("route");
        var visits = new ArrayList<Visit>();
        for (var row : rows) {
            if (!row.get("route").equals(best)) continue;
            var names = names(row, endpoint.pattern());
            var homes = names.stream()
                    .filter(name -> !name.constant())
                    .map(name -> things.homes(name.kind(), name.beneath()))
                    .reduce((one, other) -> one.stream().filter(other::contains).toList())
                    .orElse(List.of(""));
            for (var home : homes) visits.add(visit(endpoint, row, names, home));
        }
        return visits;
    }

    private Visit visit(Endpoint endpoint, CSVRecord row, List<Name> names, String home) {
        var path = endpoint.pattern() + (row.get("query").isEmpty() ? "" : "?" + row.get("query"));
        var unknown = path;
        var fields = row.get("fields");
        for (var name : names) {
            var real = name.constant() ? name.kind() : things.of(name.kind(), home + name.beneath());
            path = path.replaceAll(name.place(), real);
            fields = fields.replaceAll(name.place(), real);
            unknown = unknown.replaceAll(name.place(), name.constant() ? real : things.nothing(real));
        }
        var deed = Deed.valueOf(row.get(endpoint.writes() ? "hand" : "look"));
        var seen = endpoint.writes() && !row.get("handed").isEmpty() ? row.get("handed") : row.get("seen");
        var asked = new Asked(column(row.get("column"), endpoint), deed, Seen.valueOf(seen), home + row.get("whose"));
        return new Visit(endpoint, path, unknown, asked, row.get("lists").equals("women"), pairs(fields));
    }

    /** Where it is read for one column and handed in for another, both stand there with a slash between. */
    private static Column column(String written, Endpoint endpoint) {
        var both = written.split("/");
        return Column.valueOf(both[endpoint.writes() ? both.length - 1 : 0]);
    }

    private static Map<String, String> pairs(String fields) {
        var pairs = new LinkedHashMap<String, String>();
        for (var pair : fields.split("&"))
            if (!pair.isEmpty()) pairs.put(pair.replaceAll("=.*", ""), pair.replaceAll(".*=", ""));
        return pairs;
    }

    /** What stands in a variable: always the same word, or a thing of the unit or of one beneath it. */
    private record Name(String variable, String kind, String beneath, boolean constant) {
        String place() {
            return "\\{" + variable + "(:[^}]*)?}";
        }
    }

    private static List<Name> names(CSVRecord row, String pattern) {
        var names = new ArrayList<Name>();
        for (var word : row.get("things").split(" ")) {
            var parts = word.split("[=:+]");
            if (!(pattern + row.get("query") + row.get("fields")).matches(".*\\{" + parts[0] + "[:}].*")) continue;
            names.add(new Name(parts[0], parts[1], parts.length > 2 ? parts[2] : "", word.contains(":")));
        }
        return names;
    }

    private @Nullable CSVRecord row(String pattern) {
        return rows.stream()
                .filter(row -> speaksOf(row.get("route"), pattern))
                .max(Comparator.comparing((CSVRecord row) -> !row.get("route").endsWith("/**"))
                        .thenComparing(row -> row.get("route").length()))
                .orElse(null);
    }

    private static boolean speaksOf(String route, String pattern) {
        if (!route.endsWith("/**")) return pattern.equals(route);
        var beginning = route.substring(0, route.length() - 3);
        return pattern.equals(beginning) || pattern.startsWith(beginning + "/");
    }

    private static List<CSVRecord> read() {
        try (var reader = new InputStreamReader(
                        Objects.requireNonNull(Endpoints.class.getResourceAsStream("addresses.csv")),
                        StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
