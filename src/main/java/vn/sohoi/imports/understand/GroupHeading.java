package vn.sohoi.imports.understand;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.clean.Places;
import vn.sohoi.kernel.VietnameseText;

/**
 * What a heading between people says.
 *
 * @param branch the branch that begins here, or null where the one above goes on
 * @param group the group that begins here, or null
 */
record GroupHeading(@Nullable String branch, @Nullable String group) {
    private static final Pattern NUMBERING = Pattern.compile("^(?:[IVX]+|[A-H]|\\d{1,2})[.)/:]\\s*");
    private static final Pattern COUNT =
            Pattern.compile("[\\s:,\\-–(]*\\(?\\s*\\d+\\s*(?:hội viên|hv|người|chị|h\\.viên|đ/c)?\\s*\\)?\\s*$");
    private static final Pattern PERSON = Pattern.compile(
            "^(?:bà|chị|cô|đ/c|đ/c\\.|tổ trưởng|chi hội trưởng|trưởng|do|phụ trách|pt|cht|ct)(?![\\p{L}]).*");
    private static final Pattern GROUP =
            Pattern.compile("(?:tổ|nhóm|to|nhom)(?: phụ nữ| hội| phu nu)?(?: số| so)? ?[^\\s].*");
    private static final Pattern DISTRICT = Pattern.compile("^(?:tổ dân phố|tổ dp|to dan pho).*");

    static GroupHeading of(String written) {
        var text = NUMBERING.matcher(VietnameseText.clean(written)).replaceFirst("");
        text = withoutCount(text);
        String branch = null;
        String group = null;
        for (var part : text.split("\\s+[-–]\\s+|\\s*[:;,/(]\\s*|\\s*\\)\\s*")) {
            var lower = part.toLowerCase(Locale.ROOT).strip();
            if (lower.isEmpty() || PERSON.matcher(lower).matches()) continue;
            if (GROUP.matcher(lower).matches() && !DISTRICT.matcher(lower).matches())
                group = group == null ? part.strip() : group;
            else if (branch == null && (Places.isPlace(part) || group == null)) branch = place(part);
        }
        return new GroupHeading(branch, group == null ? null : capital(group));
    }

    /** The place itself where other words stand before it: "hội viên chi hội thôn Yên Xá". */
    private static String place(String part) {
        var named = Places.isPlace(part) ? null : Places.inTitle(part);
        return named != null ? named : Places.name(part);
    }

    private static String withoutCount(String text) {
        boolean counted = text.toLowerCase(Locale.ROOT)
                .matches(".*(?:hội viên|hv|người|chị)\\s*\\)?\\s*$|.*[:(]\\s*\\d+\\s*\\)?\\s*$");
        return counted ? COUNT.matcher(text.toLowerCase(Locale.ROOT)).find() ? cut(text) : text : text;
    }

    private static String cut(String text) {
        var count = COUNT.matcher(text.toLowerCase(Locale.ROOT));
        return count.find() && count.start() > 0 ? text.substring(0, count.start()) : text;
    }

    private static String capital(String group) {
        var lower = group.equals(group.toUpperCase(Locale.ROOT)) ? VietnameseText.capitalise(group) : group;
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
