package vn.sohoi.reports.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whole numbers in Vietnamese words, as papers of money and minutes write them: groups of three digits, a group behind a
 * higher one said in full ("không trăm linh năm"), mươi behind a digit and mười alone, mốt, lăm and tư behind mươi.
 */
public final class NumberWords {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] GROUPS = {"", "nghìn", "triệu"};
    private static final long BILLION = 1_000_000_000L;

    private NumberWords() {}

    /** In small letters: 1.200.000 is "một triệu hai trăm nghìn". A negative number begins with "âm". */
    public static String of(long number) {
        if (number == 0) return DIGITS[0];
        if (number == Long.MIN_VALUE) throw new IllegalArgumentException("Too small to be said");
        var words = new ArrayList<String>();
        if (number < 0) words.add("âm");
        say(Math.abs(number), false, words);
        return String.join(" ", words);
    }

    /** With a capital at its head, as a paper writes it. */
    public static String sentence(long number) {
        return capital(of(number));
    }

    /** Whole đồng: "Một triệu hai trăm nghìn đồng". */
    public static String dong(long number) {
        return sentence(number) + " đồng";
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What lies above a billion is said as a number of its own, with "tỷ" behind it. */
    private static void say(long number, boolean follows, List<String> words) {
        long above = number / BILLION;
        if (above > 0) {
            say(above, follows, words);
            words.add("tỷ");
        }
        long rest = number % BILLION;
        boolean behind = follows || above > 0;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int three = (int) (rest / power(group) % 1000);
            if (three == 0) continue;
            threeDigits(three, behind, words);
            if (!GROUPS[group].isEmpty()) words.add(GROUPS[group]);
            behind = true;
        }
    }

    private static long power(int group) {
        return group == 2 ? 1_000_000 : group == 1 ? 1000 : 1;
    }

    /** Hundreds are said, even none, where a higher group stands before. */
    private static void threeDigits(int number, boolean behind, List<String> words) {
        int hundreds = number / 100;
        if (hundreds > 0 || behind) {
            words.add(DIGITS[hundreds]);
            words.add("trăm");
        }
        twoDigits(number % 100, hundreds > 0 || behind, words);
    }

    private static void twoDigits(int number, boolean behindHundreds, List<String> words) {
        int tens = number / 10;
        int ones = number % 10;
        if (number == 0) return;
        if (tens == 0) {
            if (behindHundreds) words.add("linh");
            words.add(DIGITS[ones]);
            return;
        }
        if (tens == 1) words.add("mười");
        else {
            words.add(DIGITS[tens]);
            words.add("mươi");
        }
        if (ones > 0) words.add(behindTens(tens, ones));
    }

    private static String behindTens(int tens, int ones) {
        if (ones == 5) return "lăm";
        if (tens > 1 && ones == 1) return "mốt";
        if (tens > 1 && ones == 4) return "tư";
        return DIGITS[ones];
    }
}
