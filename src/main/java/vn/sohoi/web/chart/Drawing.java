package vn.sohoi.web.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths as a drawing wants them: a point, one decimal, no tail of zeros. */
final class Drawing {
    private Drawing() {}

    static String length(double pixels) {
        return BigDecimal.valueOf(pixels)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Where a word stands along a drawing: the class that places it at this percent of the width. */
    static String place(double pixels, double width) {
        return "at-" + Math.clamp(Math.round(100 * pixels / width), 0, 100);
    }
}
