package vn.sohoi.imports.clean;

import java.util.Locale;
import java.util.regex.Pattern;

/** In which encoding a text was written, told by its font first and then by its words. */
public enum OldEncoding {
    UNICODE,
    TCVN3,
    VNI;

    /** Letters that only Unicode has: a text with one of them is in no old encoding. */
    private static final Pattern ONLY_UNICODE = Pattern.compile(
            "[\\u0102-\\u0111\\u0128\\u0129\\u0168\\u0169\\u01A0-\\u01B0\\u1EA0-\\u1EF9\\u0300-\\u0323]");

    /** The text in Unicode; capitals where the font's name says so. */
    public String decode(String text, String font) {
        var lower = font.toLowerCase(Locale.ROOT);
        return switch (this) {
            case UNICODE -> text;
            case VNI -> Vni.decode(text);
            case TCVN3 ->
                lower.startsWith(".vn") && lower.endsWith("h")
                        ? Tcvn3.decode(text).toUpperCase(Locale.ROOT)
                        : Tcvn3.decode(text);
        };
    }

    /** What the name of a font says. */
    public static OldEncoding ofFont(String font) {
        var lower = font.toLowerCase(Locale.ROOT).strip();
        if (lower.startsWith(".vn")) return TCVN3;
        return lower.startsWith("vni-") || lower.startsWith("vni ") ? VNI : UNICODE;
    }

    /**
     * The encoding of one text.
     *
     * @param text as read, old bytes as windows-1252
     * @param hint what the font or the rest of the list says
     */
    public static OldEncoding of(String text, OldEncoding hint) {
        if (isPlain(text) || ONLY_UNICODE.matcher(text).find()) return UNICODE;
        var raw = Syllables.score(text);
        if (hint != UNICODE) {
            var decoded = Syllables.score(hint.decode(text, ""));
            return decoded.bad() > 0 && raw.bad() == 0 ? UNICODE : hint;
        }
        if (raw.bad() == 0) return UNICODE;
        var tcvn3 = Syllables.score(Tcvn3.decode(text));
        var vni = Syllables.score(Vni.decode(text));
        if (tcvn3.bad() > 0 && vni.bad() > 0) return UNICODE;
        return tcvn3.share() >= vni.share() ? TCVN3 : VNI;
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(sign -> sign < 128);
    }
}
