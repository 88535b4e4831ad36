package vn.sohoi.reports.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.sohoi.reports.Fields.Values;

/** Several copies of a file's body in one file, each filled for itself and on a page of its own. */
final class Copies {
    /** Before these the schema of Word wants the mark of a new page not to stand. */
    private static final Set<String> FIRST_OF_LOOK = Set.of("pStyle", "keepNext", "keepLines");

    private Copies() {}

    /** @param all what the fields say in each copy, by key of the name; at least one */
    static byte[] of(WordFile file, List<Map<String, String>> all) {
        for (var part : file.texts()) {
            var document = file.read(part);
            if (part.equals(WordFile.BODY)) repeat(document, all);
            else new Filling(new Values(same(all), List.of())).fill(document);
            file.write(part, document);
        }
        return file.bytes();
    }

    /** Heads, feet and notes are there once for all copies. */
    private static Map<String, String> same(List<Map<String, String>> all) {
        var same = new LinkedHashMap<>(all.getFirst());
        for (var one : all) same.entrySet().retainAll(one.entrySet());
        return same;
    }

    private static void repeat(Document document, List<Map<String, String>> all) {
        WordFields.toBraces(document);
        var body = WordFields.elements(document.getElementsByTagNameNS(WordFields.W, "body"))
                .getFirst();
        var model = new ArrayList<Element>();
        Element page = null;
        for (var child : WordFields.children(body))
            if (WordFields.is(child, "sectPr")) page = child;
            else model.add(child);
        model.forEach(body::removeChild);
        for (int i = 0; i < all.size(); i++) {
            var last = page == null ? body.getLastChild() : page.getPreviousSibling();
            var filling = new Filling(new Values(all.get(i), List.of()));
            for (var piece : model) {
                var copy = (Element) piece.cloneNode(true);
                body.insertBefore(copy, page);
                if (i > 0) withoutMarks(copy);
                filling.fillPiece(copy);
            }
            if (i > 0) onNewPage(body, last);
        }
        number(document);
    }

    /** Names of places and of paragraphs may stand in a file once. */
    private static void withoutMarks(Element copy) {
        for (var mark : List.of("bookmarkStart", "bookmarkEnd"))
            for (var one : WordFields.elements(copy.getElementsByTagNameNS(WordFields.W, mark)))
                one.getParentNode().removeChild(one);
        for (var one : WordFields.elements(copy.getElementsByTagNameNS("*", "*"))) withoutId(one);
        withoutId(copy);
    }

    private static void withoutId(Element one) {
        for (var name : List.of("w14:paraId", "w14:textId")) one.removeAttribute(name);
    }

    /** Pictures and frames are numbered through the file. */
    private static void number(Document document) {
        int number = 0;
        for (var one : WordFields.elements(document.getElementsByTagNameNS("*", "docPr")))
            one.setAttribute("id", String.valueOf(++number));
    }

    private static void onNewPage(Element body, @Nullable Node last) {
        var first = last == null ? body.getFirstChild() : last.getNextSibling();
        if (!(first instanceof Element element)) return;
        if (WordFields.is(element, "p")) {
            var look = look(element);
            var before = look.getFirstChild();
            while (before instanceof Element one && FIRST_OF_LOOK.contains(one.getLocalName()))
                before = one.getNextSibling();
            look.insertBefore(newPage(body), before);
            return;
        }
        // a table cannot begin a page by itself
        var paragraph = word(body, "p");
        look(paragraph).appendChild(newPage(body));
        body.insertBefore(paragraph, first);
    }

    private static Element look(Element paragraph) {
        for (var child : WordFields.children(paragraph)) if (WordFields.is(child, "pPr")) return child;
        var look = word(paragraph, "pPr");
        paragraph.insertBefore(look, paragraph.getFirstChild());
        return look;
    }

    private static Element newPage(Element within) {
        var mark = word(within, "pageBreakBefore");
        mark.setAttributeNS(WordFields.W, "w:val", "true");
        return mark;
    }

    private static Element word(Element within, String name) {
        return within.getOwnerDocument().createElementNS(WordFields.W, "w:" + name);
    }
}
