package vn.sohoi.targets.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Sheet;

/** Reads the cells of a sheet as they were typed: 1.234 is a thousand and more, an empty cell is 0. */
record AllotReading(Map<String, String> form) {
    private static final int DIGITS = 9;

    /** What was typed for each unit of the sheet, by parts; what stood there where nothing was handed in. */
    Map<UnitId, List<String>> cells(Sheet sheet, int parts) {
        var cells = new LinkedHashMap<UnitId, List<String>>();
        for (var row : sheet.rows()) {
            var typed = new ArrayList<String>();
            for (int part = 0; part < parts; part++)
                typed.add(TargetWords.said(form.get("g" + row.unit().id() + "-" + part)));
            cells.put(row.unit().id(), typed);
        }
        return cells;
    }

    /** The amounts, or null where a cell is no number. */
    static @Nullable Map<UnitId, List<Long>> amounts(Map<UnitId, List<String>> cells) {
        var amounts = new LinkedHashMap<UnitId, List<Long>>();
        for (var row : cells.entrySet()) {
            var numbers = row.getValue().stream().map(AllotReading::number).toList();
            if (numbers.contains(-1L)) return null;
            amounts.put(row.getKey(), numbers);
        }
        return amounts;
    }

    /** What a cell adds to a sum: 0 while it is no number. */
    static long lenient(String cell) {
        return Math.max(0, number(cell));
    }

    private static long number(String cell) {
        var digits = cell.replaceAll("[.,\\s\u00a0]", "");
        if (digits.isEmpty()) return 0;
        return digits.matches("\\d{1," + DIGITS + "}") ? Long.parseLong(digits) : -1;
    }
}
