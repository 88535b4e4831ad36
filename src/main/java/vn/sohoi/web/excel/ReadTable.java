package vn.sohoi.web.excel;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A table of a page.
 *
 * @param title what stands over it, or an empty text
 * @param head the words over its columns
 * @param rows without the sum
 * @param sums the rows under the double rule
 */
record ReadTable(String title, List<String> head, List<List<ReadCell>> rows, List<List<ReadCell>> sums) {

    /** All tables that stand on a page, in its order. */
    static List<ReadTable> on(Element page, boolean english) {
        var tables = new ArrayList<ReadTable>();
        for (var table : page.select("table.ledger")) {
            var head = table.select("> thead > tr").last();
            if (head == null) continue;
            tables.add(new ReadTable(
                    title(table),
                    head.children().stream()
                            .map(cell -> ReadCell.of(cell, english).words())
                            .toList(),
                    rows(table, "tbody", english),
                    rows(table, "tfoot", english)));
        }
        return tables;
    }

    private static List<List<ReadCell>> rows(Element table, String part, boolean english) {
        return table.select("> " + part + " > tr").stream()
                .map(row -> row.children().stream()
                        .map(cell -> ReadCell.of(cell, english))
                        .toList())
                .toList();
    }

    /** Its caption, or the nearest heading before it. */
    private static String title(Element table) {
        var caption = table.selectFirst("> caption");
        if (caption != null) return caption.text().strip();
        for (Element at = table; at != null && !at.hasClass("columns"); at = at.parent())
            for (var before = at.previousElementSibling(); before != null; before = before.previousElementSibling()) {
                if (before.is("h2, h3")) return before.text().strip();
                var within = before.is("table") ? null : before.selectFirst("h2, h3");
                if (within != null) return within.text().strip();
            }
        return "";
    }
}
