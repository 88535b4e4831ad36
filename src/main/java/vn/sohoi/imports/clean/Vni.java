package vn.sohoi.imports.clean;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of the fonts {@code VNI-Times} and their like: a letter and behind it a sign for its marks; a few letters
 * are one sign alone. The longest match wins.
 */
public final class Vni {
    /** Base letter, then pairs of sign and letter. */
    private static final String[] PAIRS = {
        "a ùáøàûảõãïạêăéắèằúẳüẵëặââáấàầåẩãẫäậ",
        "e ùéøèûẻõẽïẹâêáếàềåểãễäệ",
        "o ùóøòûỏõõïọâôáốàồåổãỗäộ",
        "u ùúøùûủõũïụ",
        "y ùýøỳûỷõỹ",
        "ô ùớøờûởõỡïợ",
        "ö ùứøừûửõữïự"
    };

    private static final String SINGLE = "íí ìì æỉ óĩ òị ôơ öư îỵ ññ";
    private static final Map<String, String> LETTERS = letters();

    private Vni() {}

    /** The text in Unicode. Signs that the encoding does not know stay as they are. */
    public static String decode(String text) {
        var decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var pair = i + 1 < text.length() ? letter(text.substring(i, i + 2)) : null;
            var single = letter(text.substring(i, i + 1));
            if (pair != null) i++;
            decoded.append(pair != null ? pair : single != null ? single : text.charAt(i));
        }
        return decoded.toString();
    }

    /** Small letters by their signs. */
    static Map<String, String> letters() {
        var letters = new HashMap<String, String>();
        for (var run : PAIRS)
            for (int i = 2; i + 1 < run.length(); i += 2)
                letters.put(run.charAt(0) + run.substring(i, i + 1), run.substring(i + 1, i + 2));
        for (var pair : SINGLE.split(" ")) letters.put(pair.substring(0, 1), pair.substring(1));
        letters.put("ñ", "đ");
        return Map.copyOf(letters);
    }

    /** A capital base makes a capital letter, whatever the case of its mark. */
    private static @Nullable String letter(String signs) {
        var found = LETTERS.get(signs.toLowerCase(Locale.ROOT));
        if (found == null) return null;
        return Character.isUpperCase(signs.charAt(0)) ? found.toUpperCase(Locale.ROOT) : found;
    }
}
