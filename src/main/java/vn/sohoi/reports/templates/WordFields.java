package vn.sohoi.reports.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Makes the merge fields of Word into fields in braces, so that both are found and filled in one way. */
final class WordFields {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern MERGE =
            Pattern.compile("(?i)\\s*MERGEFIELD\\s+(?:\"([^\"]+)\"|(\\S+)).*", Pattern.DOTALL);

    private WordFields() {}

    /** All merge fields of a part, simple and parted over several runs; other fields stay as they are. */
    static void toBraces(Document part) {
        for (var simple : elements(part.getElementsByTagNameNS(W, "fldSimple"))) simple(simple);
        for (var paragraph : elements(part.getElementsByTagNameNS(W, "p"))) complex(paragraph);
    }

    private static void simple(Element field) {
        var name = name(field.getAttributeNS(W, "instr"));
        if (name == null) return;
        var runs = elements(field.getElementsByTagNameNS(W, "r"));
        var run = runs.isEmpty() ? field.getOwnerDocument().createElementNS(W, "w:r") : runs.getFirst();
        say(run, name);
        var parent = field.getParentNode();
        parent.insertBefore(run, field);
        parent.removeChild(field);
    }

    /** A field from its begin to its end within one paragraph; one within another belongs to the outer. */
    private static void complex(Element paragraph) {
        var open = new ArrayList<Element>();
        var words = new StringBuilder();
        int depth = 0;
        for (var run : runs(paragraph)) {
            boolean inside = depth > 0;
            for (var child : children(run)) {
                if (is(child, "fldChar")) {
                    var kind = child.getAttributeNS(W, "fldCharType");
                    if (kind.equals("begin") && depth++ == 0) {
                        open.clear();
                        words.setLength(0);
                    }
                    if (kind.equals("end") && depth > 0) depth--;
                } else if (is(child, "instrText") && depth == 1) words.append(child.getTextContent());
            }
            if (inside || depth > 0 || holds(run, "fldChar")) open.add(run);
            if (depth == 0 && !open.isEmpty()) {
                replace(open, name(words.toString()));
                open.clear();
                words.setLength(0);
            }
        }
    }

    /** The look is that of the field's shown words, or of its beginning where it shows none. */
    private static void replace(List<Element> runs, @Nullable String name) {
        if (name == null) return;
        var kept = runs.stream().filter(run -> holds(run, "t")).findFirst().orElse(runs.getFirst());
        say(kept, name);
        for (var run : runs) if (run != kept) run.getParentNode().removeChild(run);
    }

    private static void say(Element run, String name) {
        for (var child : children(run)) if (!is(child, "rPr")) run.removeChild(child);
        var text = run.getOwnerDocument().createElementNS(W, "w:t");
        text.setTextContent("{{" + name + "}}");
        run.appendChild(text);
    }

    private static @Nullable String name(String instruction) {
        var found = MERGE.matcher(instruction);
        if (!found.matches()) return null;
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    /** The runs of a paragraph, without those of paragraphs in its text boxes. */
    static List<Element> runs(Element paragraph) {
        return elements(paragraph.getElementsByTagNameNS(W, "r")).stream()
                .filter(run -> above(run, "p") == paragraph)
                .toList();
    }

    /** The texts of a paragraph, without those of paragraphs in its text boxes. */
    static List<Element> texts(Element paragraph) {
        return elements(paragraph.getElementsByTagNameNS(W, "t")).stream()
                .filter(text -> above(text, "p") == paragraph)
                .toList();
    }

    static String words(Element paragraph) {
        var words = new StringBuilder();
        texts(paragraph).forEach(text -> words.append(text.getTextContent()));
        return words.toString();
    }

    static @Nullable Element above(Element element, String name) {
        for (Node one = element.getParentNode(); one instanceof Element parent; one = parent.getParentNode())
            if (is(parent, name)) return parent;
        return null;
    }

    static boolean is(Element element, String name) {
        return W.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    private static boolean holds(Element run, String name) {
        return children(run).stream().anyMatch(child -> is(child, name));
    }

    static List<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    /** A list of its own, for the tree changes while it is gone through. */
    static List<Element> elements(NodeList nodes) {
        var all = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) if (nodes.item(i) instanceof Element element) all.add(element);
        return all;
    }
}
