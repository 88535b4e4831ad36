package vn.sohoi.imports.clean;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.VietnameseText;

/** Names of villages, residential groups and branches as lists write them: THÔN QUỲNH ĐÔ, T. Quỳnh Đô, CH Thôn Quỳnh Đô. */
public final class Places {
    private static final String KIND =
            "thôn|xóm|tổ dân phố|tdp|khu dân cư|khu phố|khu tập thể|khu|ấp|làng|bản|buôn|sóc|đội|cụm|kdc|cụm dân cư";
    private static final Pattern BRANCH =
            Pattern.compile("^(?:chi hội(?: phụ nữ| lhpn| pn)?|ch pn|chpn|chi hoi(?: phu nu)?|ch)[\\s.:]+(?=\\S)");
    private static final Pattern TAIL = Pattern.compile("[.:;,\\s]+$");
    private static final Pattern NUMBERED = Pattern.compile("\\d+|số \\d+");
    private static final Pattern SHORT_VILLAGE = Pattern.compile("^t\\.\\s*");
    private static final Pattern SHORT_GROUP = Pattern.compile("^(tdp|to dan pho|tổ dp)(?![\\p{L}])[\\s.]*");
    private static final Pattern NUMBER = Pattern.compile("\\bsố (?=\\d)");
    private static final Pattern LEADING =
            Pattern.compile("^(?:" + KIND + "|chi hội|ch|t\\.|thon|xom|to dan pho|chi hoi)(?=[\\s.:\\d]|$)");
    private static final Pattern IN_TITLE =
            Pattern.compile("(?<![\\p{L}])(?:(?:chi hội|chi hoi|ch)(?: phụ nữ| phu nu| lhpn| pn)?[\\s:]+)?(?:" + KIND
                    + "|chi hội|chi hoi|thon|to dan pho)(?: phụ nữ| phu nu| lhpn| pn)?[\\s:]+(?:số )?([^,;.()\\-–:]+)");
    private static final Pattern STOP = Pattern.compile(
            "(?<![\\p{L}])(?:xã|phường|thị trấn|tt\\.|huyện|quận|thành phố|năm|tháng|quý|đến|xa|phuong|thi tran|hội viên|nhập|theo|thuộc|danh sách|tính)(?![\\p{L}]).*$");

    private Places() {}

    /** One form of a place's name: its kind in small letters but for the head, then the name with capitals. */
    public static String name(String written) {
        var text = TAIL.matcher(VietnameseText.clean(written)).replaceAll("");
        var lower = text.toLowerCase(Locale.ROOT);
        var branch = BRANCH.matcher(lower);
        if (branch.find() && branch.end() < text.length()) {
            var rest = text.substring(branch.end());
            if (!NUMBERED.matcher(rest).matches()) return name(rest);
        }
        var spelled = SHORT_GROUP
                .matcher(SHORT_VILLAGE.matcher(lower).replaceFirst("thôn "))
                .replaceFirst("tổ dân phố ");
        spelled = NUMBER.matcher(spelled).replaceAll("").strip();
        if (spelled.equals(lower)) return soundly(text);
        var cut = spelled.startsWith("tổ dân phố ") ? "Tổ dân phố " : spelled.startsWith("thôn ") ? "Thôn " : "";
        return cut.isEmpty()
                ? VietnameseText.capitalise(spelled)
                : cut + VietnameseText.capitalise(spelled.substring(cut.length()));
    }

    /** Whether a text begins with a word for a place, a branch or a group. */
    public static boolean isPlace(String written) {
        return LEADING.matcher(VietnameseText.clean(written).toLowerCase(Locale.ROOT))
                .find();
    }

    /** The place that a title names, or null: "Danh sách hội viên chi hội thôn 2, xã Yên Mỹ" names thôn 2. */
    public static @Nullable String inTitle(String title) {
        var text = VietnameseText.clean(title);
        var lower = text.toLowerCase(Locale.ROOT);
        var found = IN_TITLE.matcher(lower);
        while (found.find()) {
            var rest = STOP.matcher(lower.substring(found.start(1), found.end(1)))
                    .replaceFirst("")
                    .strip();
            if (rest.isEmpty() || rest.split(" ").length > 4) continue;
            char head = text.charAt(found.start(1));
            if (!Character.isUpperCase(head) && !Character.isDigit(head)) continue;
            return name(text.substring(found.start(), found.start(1) + rest.length()));
        }
        return null;
    }

    private static String soundly(String text) {
        boolean mixed = !text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
        if (mixed) return Character.toUpperCase(text.charAt(0)) + text.substring(1);
        var capital = VietnameseText.capitalise(text);
        return capital.replaceFirst("^Tổ Dân Phố ", "Tổ dân phố ")
                .replaceFirst("^Chi Hội ", "Chi hội ")
                .replaceFirst("^Khu Phố ", "Khu phố ");
    }
}
