package vn.sohoi;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A form of a page, filled as a hasty person fills it. */
public final class FilledForm {
    /** How what is typed into a file field begins: a list of people. */
    public static final String FILE = "Họ và tên;";

    private FilledForm() {}

    /** What stands there stays; what is empty gets something that may do. */
    public static Map<String, String> of(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], select[name], textarea[name], button[name]")) {
            var name = field.attr("name");
            switch (field.tagName() + " " + field.attr("type")) {
                case "select " -> fields.put(name, chosen(field));
                case "input radio", "input checkbox" -> {
                    if (field.hasAttr("checked") || !fields.containsKey(name))
                        fields.put(name, field.hasAttr("value") ? field.val() : "on");
                }
                case "input file" -> fields.put(name, FILE + "Năm sinh;Chi hội\nNguyễn Thị Thử;1980;Chi hội 1\n");
                case "button submit", "button " -> fields.putIfAbsent(name, field.val());
                default -> fields.put(name, field.val().isEmpty() ? guess(field) : field.val());
            }
        }
        return fields;
    }

    private static String chosen(Element select) {
        var marked = select.select("option[selected]").first();
        if (marked != null && !marked.val().isEmpty()) return marked.val();
        return select.select("option").stream()
                .map(Element::val)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String guess(Element field) {
        var name = field.attr("name").toLowerCase(Locale.ROOT);
        if (field.attr("inputmode").equals("numeric") || name.matches(".*(day|date|since|until|ngay|^on|valid).*"))
            return name.matches(".*(count|value|number|share|goal|amount|base).*") ? "7" : "20/11/2026";
        return "Ghi thử";
    }
}
