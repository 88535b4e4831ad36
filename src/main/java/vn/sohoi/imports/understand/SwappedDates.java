package vn.sohoi.imports.understand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.VietnameseText;

/** Finds columns whose days and months have changed places: a matter of the whole column, never of one cell. */
final class SwappedDates {
    private static final Pattern FULL = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{2}|\\d{4})");
    private static final int FEW = 3;

    private int firstAbove12;
    private int secondAbove12;
    private int realDates;
    private int realAbove12;
    private int plainTexts;

    private SwappedDates() {}

    static Map<Table, Map<String, RowReading.Swap>> of(SheetReading sheet) {
        Map<Table, Map<String, RowReading.Swap>> found = new HashMap<>();
        for (var table : sheet.tables())
            table.columns().forEach((column, field) -> {
                if (!field.kind().isDate()) return;
                var swap = swap(sheet.rows(), table, column);
                if (swap != null)
                    found.computeIfAbsent(table, key -> new HashMap<>()).put(field.name(), swap);
            });
        return found;
    }

    private static RowReading.@Nullable Swap swap(List<SheetReading.Line> lines, Table table, int column) {
        var seen = new SwappedDates();
        for (var line : lines) {
            if (line.kind() != RowKind.PERSON || line.table() != table) continue;
            var cell = line.row().cell(column);
            if (cell == null) continue;
            if (cell.date() != null) seen.real(cell.date());
            else seen.text(VietnameseText.clean(cell.text()));
        }
        return seen.swap();
    }

    private void real(PartialDate date) {
        var day = date.day();
        if (day == null) return;
        realDates++;
        if (day > 12) realAbove12++;
    }

    private void text(String text) {
        var parts = FULL.matcher(text);
        if (!parts.matches()) return;
        if (Integer.parseInt(parts.group(1)) > 12) firstAbove12++;
        else if (Integer.parseInt(parts.group(2)) > 12) secondAbove12++;
        else plainTexts++;
    }

    private RowReading.@Nullable Swap swap() {
        if (secondAbove12 >= FEW && secondAbove12 > 3 * firstAbove12) return RowReading.Swap.MONTH_FIRST;
        boolean split = realDates >= FEW && realAbove12 == 0 && firstAbove12 >= FEW && plainTexts * 5 < firstAbove12;
        return split ? RowReading.Swap.READ_WRONGLY : null;
    }

    /** The date with day and month in each other's place; the same where the calendar has no such day. */
    static PartialDate exchange(PartialDate date) {
        var month = date.month();
        var day = date.day();
        if (month == null || day == null || day > 12) return date;
        return new PartialDate(date.year(), day, month);
    }
}
