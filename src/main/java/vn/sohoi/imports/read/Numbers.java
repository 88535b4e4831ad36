package vn.sohoi.imports.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers of spreadsheets as text. */
final class Numbers {
    private Numbers() {}

    /** All digits without exponent: 1187940715, not 1.187940715E9. */
    static String plain(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) return "";
        if (number == Math.rint(number) && Math.abs(number) < 1e18) return Long.toString((long) number);
        return new BigDecimal(Double.toString(number)).toPlainString();
    }

    /** The number a text holds, or null. */
    static @Nullable Double parse(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
