package vn.sohoi.units.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.sohoi.kernel.VietnameseText;

/** Words that the table itself writes otherwise nearly everywhere: of each folded word the most frequent form is right. */
final class TypingSlips {
    private TypingSlips() {}

    static List<TableFinding> in(List<ConversionTable.Line> lines, Map<Integer, Sheet.Row> sources) {
        var found = new ArrayList<TableFinding>();
        for (Function<ConversionTable.Line, String> word : List.<Function<ConversionTable.Line, String>>of(
                ConversionTable.Line::note,
                line -> line.fresh().kindWord(),
                line -> line.old() == null ? "" : line.old().kindWord())) {
            var usual = usualForms(lines, word);
            for (var line : lines) {
                var typed = word.apply(line).toLowerCase(Locale.ROOT);
                var row = sources.get(line.row());
                if (row != null && !typed.equals(usual.get(VietnameseText.fold(typed))))
                    found.add(row.finding(row.cell(4), "typing-slip", false));
            }
        }
        return found;
    }

    private static Map<String, String> usualForms(
            List<ConversionTable.Line> lines, Function<ConversionTable.Line, String> word) {
        var counts = new HashMap<String, Map<String, Integer>>();
        for (var line : lines) {
            var typed = word.apply(line).toLowerCase(Locale.ROOT);
            counts.computeIfAbsent(VietnameseText.fold(typed), key -> new HashMap<>())
                    .merge(typed, 1, Integer::sum);
        }
        var usual = new HashMap<String, String>();
        counts.forEach((folded, forms) -> usual.put(
                folded,
                forms.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse("")));
        return usual;
    }
}
