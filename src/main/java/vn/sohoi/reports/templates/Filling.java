package vn.sohoi.reports.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.sohoi.reports.FieldNames;
import vn.sohoi.reports.Fields.Values;
import vn.sohoi.reports.Pieces;

/**
 * Fills the fields of a part. A table row with fields of a list comes once for each of the list; a field with several
 * lines that stands alone gets a paragraph for each. What is not known stays, in its marks.
 */
final class Filling {
    private final Values values;

    Filling(Values values) {
        this.values = values;
    }

    void fill(Document part) {
        WordFields.toBraces(part);
        for (var row : WordFields.elements(part.getElementsByTagNameNS(WordFields.W, "tr"))) repeat(row);
        for (var paragraph : paragraphs(part)) fill(paragraph, values.once());
    }

    /** Fills a paragraph or table that stands in a part already. */
    void fillPiece(Element piece) {
        for (var row : WordFields.elements(piece.getElementsByTagNameNS(WordFields.W, "tr"))) repeat(row);
        if (WordFields.is(piece, "p")) {
            for (var within : WordFields.elements(piece.getElementsByTagNameNS(WordFields.W, "p")))
                fill(within, values.once());
            fill(piece, values.once());
            return;
        }
        for (var paragraph : WordFields.elements(piece.getElementsByTagNameNS(WordFields.W, "p")))
            fill(paragraph, values.once());
    }

    static List<Element> paragraphs(Document part) {
        return WordFields.elements(part.getElementsByTagNameNS(WordFields.W, "p"));
    }

    private void repeat(Element row) {
        if (row.getElementsByTagNameNS(WordFields.W, "tr").getLength() > 0) return;
        var list = listOf(row);
        if (list == null) return;
        var parent = row.getParentNode();
        for (var item : list) {
            var copy = (Element) row.cloneNode(true);
            parent.insertBefore(copy, row);
            var all = new LinkedHashMap<>(values.once());
            all.putAll(item);
            for (var paragraph : WordFields.elements(copy.getElementsByTagNameNS(WordFields.W, "p")))
                fill(paragraph, all);
        }
        parent.removeChild(row);
    }

    /** The list whose columns the row names; null for an ordinary row. */
    private @Nullable List<Map<String, String>> listOf(Element row) {
        var keys = WordFields.elements(row.getElementsByTagNameNS(WordFields.W, "p")).stream()
                .flatMap(paragraph ->
                        Pieces.FIELD.matcher(WordFields.words(paragraph)).results())
                .map(found -> FieldNames.key(found.group(1)))
                .toList();
        for (var list : values.lists())
            if (!list.isEmpty() && keys.stream().anyMatch(list.getFirst()::containsKey)) return list;
        return null;
    }

    private void fill(Element paragraph, Map<String, String> said) {
        var words = WordFields.words(paragraph);
        var alone = Pieces.FIELD.matcher(words.strip());
        if (alone.matches()) {
            var value = said.get(FieldNames.key(alone.group(1)));
            if (value != null && value.contains("\n")) {
                lines(paragraph, value.lines().toList());
                return;
            }
        }
        var found = Pieces.FIELD.matcher(words).results().toList();
        // from the last to the first, so that places before stay right
        for (int i = found.size() - 1; i >= 0; i--) {
            var name = found.get(i).group(1);
            var value = Objects.requireNonNullElse(said.get(FieldNames.key(name)), "«" + name + "»");
            put(paragraph, found.get(i).start(), found.get(i).end(), value);
        }
    }

    private static void lines(Element paragraph, List<String> lines) {
        var parent = paragraph.getParentNode();
        int length = WordFields.words(paragraph).length();
        for (var line : lines) {
            var copy = (Element) paragraph.cloneNode(true);
            parent.insertBefore(copy, paragraph);
            put(copy, 0, length, line);
        }
        parent.removeChild(paragraph);
    }

    /** Puts the value in place of the signs from one place to another, which may lie in several texts; the first keeps it. */
    private static void put(Element paragraph, int from, int until, String value) {
        int at = 0;
        boolean written = false;
        for (var text : WordFields.texts(paragraph)) {
            var words = text.getTextContent();
            int begins = Math.max(from, at);
            int ends = Math.min(until, at + words.length());
            if (begins < ends) {
                var before = words.substring(0, begins - at);
                var behind = words.substring(ends - at);
                say(text, before + (written ? "" : value) + behind);
                written = true;
            }
            at += words.length();
        }
    }

    /** Several lines in the middle of a paragraph are parted by breaks. */
    private static void say(Element text, String words) {
        var document = text.getOwnerDocument();
        var lines = words.split("\n", -1);
        one(text, lines[0]);
        var next = text.getNextSibling();
        for (int i = 1; i < lines.length; i++) {
            var more = document.createElementNS(WordFields.W, "w:t");
            text.getParentNode().insertBefore(document.createElementNS(WordFields.W, "w:br"), next);
            text.getParentNode().insertBefore(more, next);
            one(more, lines[i]);
        }
    }

    private static void one(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }
}
