package vn.sohoi.imports.clean;

import java.util.HashMap;
import java.util.Map;

/**
 * The encoding of TCVN 5712:1993, third set (ABC, fonts {@code .VnTime} and their like): one byte, one letter. Capitals
 * with tones are small letters in a font whose name ends in H. The letter ư is the byte AD, the soft hyphen. The table
 * is written by byte values (domain.md 10.5): tables copied from pages on the web are often damaged.
 */
public final class Tcvn3 {
    /** First byte of a run, then its letters in order; a dot leaves a byte out. */
    private static final String[] RUNS = {
        "A1 ĂÂÊÔƠƯĐăâêôơưđ",
        "B5 àảãáạ",
        "BB ằẳẵắ",
        "C6 ặầẩẫấậè",
        "CE ẻẽéẹềểễếệìỉ",
        "DC ĩíịò",
        "E1 ỏõóọồổỗốộờởỡớợù",
        "F1 ủũúụừửữứựỳỷỹýỵ"
    };

    private static final Map<Character, Character> LETTERS = letters();

    private Tcvn3() {}

    /** The text in Unicode. Signs that the encoding does not know stay as they are. */
    public static String decode(String text) {
        var decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) decoded.append(LETTERS.getOrDefault(text.charAt(i), text.charAt(i)));
        return decoded.toString();
    }

    /** Letters by their sign in windows-1252, which for these bytes is Latin-1. */
    static Map<Character, Character> letters() {
        var letters = new HashMap<Character, Character>();
        for (var run : RUNS) {
            char sign = (char) Integer.parseInt(run.substring(0, 2), 16);
            for (int i = 3; i < run.length(); i++) letters.put(sign++, run.charAt(i));
        }
        return Map.copyOf(letters);
    }
}
