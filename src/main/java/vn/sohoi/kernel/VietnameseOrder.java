package vn.sohoi.kernel;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of Vietnamese words: a, ă, â, b … d, đ, e, ê …, tones last. */
public final class VietnameseOrder {
    /** Compares two words or names by the Vietnamese alphabet. */
    public static final Comparator<String> COLLATOR = VietnameseOrder::compare;

    private VietnameseOrder() {}

    private static int compare(String a, String b) {
        return Collator.getInstance(Locale.of("vi")).compare(a, b);
    }
}
