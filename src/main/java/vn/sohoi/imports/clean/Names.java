package vn.sohoi.imports.clean;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.VietnameseText;

/** Names of people as lists hold them: capitals, forms of address, roles in brackets, a year of birth beside them. */
public final class Names {
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:bà|chị|cô|cụ|mẹ|bác|em|bạn|đ/c|đc|đồng chí|hv|hội viên)[\\s.:]+(?=\\S+\\s+\\S)");
    private static final Pattern NUMBERED = Pattern.compile("^\\d+[.)]\\s*|^[-+*•]\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^)\\]]*)[)\\]]?\\s*");
    private static final Pattern BEHIND = Pattern.compile("\\s*(?:\\s[-–]\\s*|[,;:]\\s*)(.+)$");
    private static final Pattern YEAR = Pattern.compile(
            "[\\s,;:(\\[-]*(?:sn|ns|sinh năm|năm sinh|sinh)?[\\s.:]*((?:\\d{1,2}[/.-]){0,2}(?:19|20)\\d{2})[)\\]\\s]*$");
    private static final Pattern TAIL = Pattern.compile("[.,;:*]+$");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}' .’`-]+");
    private static final Set<String> FAMILIES = Set.of(
            "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo",
            "duong", "ly", "dao", "doan", "dinh", "truong", "trinh", "luong", "mai", "to", "ta", "ha", "cao", "chu",
            "quach", "nghiem", "luu", "kieu", "lam", "thai", "chau", "tong", "la", "bach", "tang", "phung", "dam",
            "ninh", "thach", "vuong", "khuat", "khuong", "mac", "an", "be", "nong", "hua", "trieu", "quan", "tu", "ung",
            "van", "giap", "giang", "dong", "diep", "thieu", "cu", "cung", "nhu", "lu", "ngan", "lo", "quang", "ma",
            "ban", "phi", "kim", "au", "hong", "tieu", "mau", "lai", "luc", "khong", "viem", "tan", "ton", "sam", "vi",
            "thi", "dau", "uong", "bo", "cam", "nhan", "chung", "mang", "thang", "hy", "han", "than", "le thi", "hoa",
            "doi", "dien", "dao thi", "sung", "giang a", "h", "y");

    private Names() {}

    /**
     * A cleaned name.
     *
     * @param name composed, with capitals at the heads of its words
     * @param aside what stood in brackets or behind a comma, or null
     */
    public record Clean(String name, @Nullable String aside) {}

    /** A name and what stands beside it. */
    public static Clean clean(String written) {
        var text = NUMBERED.matcher(VietnameseText.clean(written)).replaceFirst("");
        String aside = null;
        var brackets = BRACKETS.matcher(text);
        if (brackets.find() && brackets.start() > 0) {
            aside = brackets.group(1).strip();
            text = brackets.replaceFirst(" ");
        }
        var behind = BEHIND.matcher(text);
        int end = behind.find() ? behind.start() : 0;
        if (text.substring(0, end).contains(" ")) {
            aside = behind.group(1).strip();
            text = text.substring(0, end);
        }
        var address = ADDRESS.matcher(text.toLowerCase(Locale.ROOT));
        if (address.find()) text = text.substring(address.end());
        return new Clean(capitals(TAIL.matcher(text).replaceAll("")), aside == null || aside.isEmpty() ? null : aside);
    }

    /** The year or date that stands behind a name in one cell, or null. */
    public static @Nullable String birthBehind(String written) {
        var year = YEAR.matcher(VietnameseText.clean(written).toLowerCase(Locale.ROOT));
        return year.find() && year.start() > 0 ? year.group(1) : null;
    }

    /** The name before the year that {@link #birthBehind} found. */
    public static String withoutBirth(String written) {
        var text = VietnameseText.clean(written);
        var year = YEAR.matcher(text.toLowerCase(Locale.ROOT));
        return year.find() && year.start() > 0 ? text.substring(0, year.start()) : text;
    }

    /** Whether a text can be the name of a person: two to six words of letters. */
    public static boolean isName(String written) {
        var text = VietnameseText.clean(written);
        int words = text.split(" ").length;
        return words >= 2
                && words <= 6
                && text.length() <= 60
                && LETTERS.matcher(text).matches();
    }

    /** Whether the first word of a text is the name of a family. */
    public static boolean beginsWithFamily(String written) {
        var folded = VietnameseText.fold(
                ADDRESS.matcher(VietnameseText.clean(written).toLowerCase(Locale.ROOT))
                        .replaceFirst(""));
        int blank = folded.indexOf(' ');
        return blank > 0 && FAMILIES.contains(folded.substring(0, blank));
    }

    private static String capitals(String name) {
        var text = VietnameseText.clean(name);
        boolean sound = Arrays.stream(text.split(" "))
                .allMatch(word -> !word.isEmpty()
                        && Character.isUpperCase(word.codePointAt(0))
                        && (word.length() == 1 || !word.equals(word.toUpperCase(Locale.ROOT))));
        return sound ? text : VietnameseText.capitalise(text);
    }

    /** Whether a name is written without the marks that it must have. */
    public static boolean lacksMarks(String name) {
        if (name.isEmpty() || name.chars().anyMatch(sign -> sign >= 128)) return false;
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")).collect(Collectors.toSet()).stream()
                .anyMatch(MARKED::contains);
    }

    /** Parts of names that never stand without marks. */
    private static final Set<String> MARKED = Set.of(
            "thi", "nguyen", "tran", "le", "pham", "hoang", "huynh", "vu", "vo", "dang", "bui", "do", "ngo", "duong",
            "dao", "doan", "dinh", "truong", "trinh", "luong", "quach", "nghiem", "luu", "kieu");
}
