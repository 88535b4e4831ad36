package vn.sohoi.imports.understand;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.read.GridRow;
import vn.sohoi.imports.read.GridSheet;
import vn.sohoi.kernel.VietnameseText;

/**
 * What the colours of a sheet mean, as its legend says ("Màu vàng: đã chuyển đi").
 *
 * @param rows rows of the legend
 * @param meanings words by the name of the colour's hue or by its code
 */
record Legend(Set<Integer> rows, Map<String, String> meanings) {
    private static final Pattern WORDS = Pattern.compile(
            ".*(?<!\\p{L})(?:màu|tô|bôi|nền|ô|chữ|gạch|mau)(?!\\p{L}).*?(?<!\\p{L})(vàng|đỏ|xanh|cam|xám|hồng|tím|nâu|gạch|ngang|vang|do|xam|hong|tim)(?!\\p{L}).*");

    static Legend of(GridSheet sheet, List<Table> tables) {
        var rows = new HashSet<Integer>();
        var meanings = new HashMap<String, String>();
        for (var row : sheet.rows()) {
            if (row.cells().size() > 3 || tables.stream().anyMatch(table -> table.isHeader(row.number()))) continue;
            for (var cell : row.cells()) {
                var words = WORDS.matcher(VietnameseText.clean(cell.text()).toLowerCase(Locale.ROOT));
                if (cell.number() != null || !words.matches()) continue;
                rows.add(row.number());
                meanings.put(VietnameseText.fold(words.group(1)), cell.text());
                if (!cell.look().fill().isEmpty()) meanings.put(cell.look().fill(), cell.text());
            }
        }
        return new Legend(rows, meanings);
    }

    boolean isLegend(GridRow row) {
        return rows.contains(row.number());
    }

    /** What a ground's colour means, or null where the legend does not tell. */
    @Nullable
    String meaning(String fill) {
        var exact = meanings.get(fill);
        if (exact != null) return exact;
        var hue = meanings.get(hue(fill));
        if (hue != null) return hue;
        return meanings.size() == 1 ? meanings.values().iterator().next() : null;
    }

    private static String hue(String fill) {
        if (!fill.matches("[0-9a-f]{6}")) return "";
        int red = Integer.parseInt(fill.substring(0, 2), 16);
        int green = Integer.parseInt(fill.substring(2, 4), 16);
        int blue = Integer.parseInt(fill.substring(4, 6), 16);
        if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) < 24) return "xam";
        if (blue >= red && blue >= green || green > red) return "xanh";
        if (green > 0.8 * red && blue < green) return "vang";
        if (green > 0.5 * red && blue < green) return "cam";
        return blue > 0.6 * red ? "hong" : "do";
    }
}
