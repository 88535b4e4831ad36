package vn.sohoi.units.official;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What stays of a name when habits of writing are taken away: letters with their own marks, and the tones in order. Hoà
 * and Hòa are one name; Đăk and Đắk are two.
 */
public record Spelling(String letters, String tones) {
    /** Grave, acute, tilde, hook above, dot below. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** The spelling of a name. */
    public static Spelling of(String name) {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .forEach(sign -> {
                    if (TONES.indexOf(sign) >= 0) tones.appendCodePoint(sign);
                    else if (Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK)
                        letters.appendCodePoint(sign);
                });
        return new Spelling(letters.toString(), tones.toString());
    }
}
