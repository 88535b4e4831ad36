package vn.sohoi.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.kernel.VietnameseText;

/** Counts what of a proposal is as the truth says. */
final class ListScore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> silent = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    void add(Proposal proposal, Path truthFile) throws IOException {
        var truth = JSON.readTree(truthFile.toFile());
        columns(proposal, truth.get("columns_by_sheet"));
        Map<String, Proposal.Row> rows = proposal.rows().stream()
                .collect(Collectors.toMap(row -> row.sheet() + "!" + row.row(), Function.identity()));
        for (var wanted : truth.get("rows")) {
            var row =
                    rows.get(text(wanted.get("sheet")) + "!" + wanted.get("row").asInt());
            count("kind", row != null && row.kind().equals(wanted.get("kind").asString()), wanted);
            if (row != null && row.kind().equals("person")) person(row, wanted);
        }
        for (var pair : truth.get("same_person"))
            count("same_person", proposal.samePerson().stream().anyMatch(found -> isPair(found, pair)), pair);
        for (int i = truth.get("same_person").size(); i < proposal.samePerson().size(); i++)
            count("same_person", false, truth.get("file"));
    }

    void across(List<Proposal> proposals, Path manifest) throws IOException {
        for (var pair : JSON.readTree(manifest.toFile()).get("cross_file_same_person")) {
            boolean found = proposals.stream()
                    .flatMap(proposal -> proposal.samePersonElsewhere().stream())
                    .anyMatch(places ->
                            isPlace(places.getFirst(), pair.get("a")) && isPlace(places.getLast(), pair.get("b")));
            count("same_person_elsewhere", found, pair);
        }
    }

    private void columns(Proposal proposal, JsonNode wanted) {
        for (var sheet : wanted.properties())
            for (var column : sheet.getValue().properties()) {
                if (column.getKey().startsWith("_")) continue;
                var found = proposal.columnsBySheet().getOrDefault(sheet.getKey(), Map.of());
                var address = column.getValue().asString();
                boolean right = column.getKey().startsWith("x_")
                        ? found.entrySet().stream()
                                .noneMatch(entry -> entry.getValue().equals(address)
                                        && !entry.getKey().startsWith("x_"))
                        : address.equals(found.get(column.getKey()));
                count("columns", right, column.getValue());
            }
    }

    private void person(Proposal.Row row, JsonNode wanted) {
        var expected = wanted.get("expect").asString();
        boolean alsoFine =
                wanted.has("also_ok") && wanted.get("also_ok").toString().contains(row.verdict());
        count("verdict", row.verdict().equals(expected) || alsoFine, wanted);
        if (row.verdict().equals("accept") && !expected.equals("accept") && !alsoFine) silent.add(wanted.toString());
        var doubt = wanted.has("doubt") ? wanted.get("doubt").toString() : "";
        for (var field : List.of("full_name", "birth", "citizen_id", "phone", "branch", "joined"))
            if (!doubt.contains("\"" + field + "\""))
                count(
                        field,
                        folded(field, text(row.values().get(field))).equals(folded(field, text(wanted.get(field)))),
                        wanted);
        count("flags", JSON.valueToTree(row.flags()).equals(wanted.get("flags")), wanted);
    }

    /** Tone marks may stand on either vowel; of a place only its name counts. */
    private static String folded(String field, String value) {
        if (field.equals("branch"))
            return VietnameseText.fold(value).replaceFirst("^(chi hoi |ch )?(thon |t |to dan pho |tdp so |tdp )?", "");
        if (!field.equals("full_name")) return value;
        return java.util.Arrays.stream(Normalizer.normalize(value.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .split(" "))
                .map(word -> word.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "")
                        + word.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", ""))
                .collect(Collectors.joining(" "));
    }

    private static boolean isPair(List<Proposal.Place> found, JsonNode pair) {
        return found.getFirst().row() == pair.get(0).get("row").asInt()
                && found.getLast().row() == pair.get(1).get("row").asInt();
    }

    private static boolean isPlace(Proposal.Place place, JsonNode wanted) {
        return wanted.get("file").asString().equals(place.file())
                && wanted.get("row").asInt() == place.row();
    }

    private void count(String what, boolean right, JsonNode about) {
        var count = counts.computeIfAbsent(what, key -> new int[2]);
        count[right ? 0 : 1]++;
        if (!right) wrong.add(what + " " + about);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof JsonNode node) return node.isNull() ? "null" : node.asString();
        return String.valueOf(value);
    }

    double share(String what) {
        var count = counts.getOrDefault(what, new int[] {0, 1});
        return (double) count[0] / (count[0] + count[1]);
    }

    List<String> silent() {
        return silent;
    }

    @Override
    public String toString() {
        var lines = new StringBuilder("ten open lists: right / wrong\n");
        counts.forEach((what, count) -> lines.append("  %-22s %5d / %d%n".formatted(what, count[0], count[1])));
        wrong.forEach(line -> lines.append("  wrong: ").append(line).append('\n'));
        return lines.toString();
    }
}
