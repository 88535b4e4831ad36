package vn.sohoi.imports.clean;

import java.util.Locale;
import java.util.Set;
import vn.sohoi.kernel.VietnameseText;

/** Reads yes and no: x, có, 1, ✓; không, 0, -. */
public final class Ticks {
    private static final Set<String> NO = Set.of("", "0", "khong", "ko", "k", "no", "chua", "n", "false", "sai");
    private static final Set<String> YES =
            Set.of("x", "xx", "co", "1", "v", "yes", "y", "true", "dung", "dv", "nc", "roi", "*", "+");

    private Ticks() {}

    /** Whether a cell says yes; anything but a no is a yes, a date of entry for example. */
    public static boolean isYes(String written) {
        var folded = VietnameseText.fold(written);
        if (folded.isEmpty()) return isSign(written);
        return !NO.contains(folded);
    }

    /** Whether a cell can be a tick at all. */
    public static boolean isTick(String written) {
        var folded = VietnameseText.fold(written);
        return folded.isEmpty() ? isSign(written) : NO.contains(folded) || YES.contains(folded);
    }

    private static boolean isSign(String written) {
        return written.toLowerCase(Locale.ROOT).chars().anyMatch(sign -> "✓✔☑√v*+×✗✘".indexOf(sign) >= 0);
    }
}
