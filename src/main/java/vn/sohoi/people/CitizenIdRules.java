package vn.sohoi.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;

/**
 * What the 12 digits PPP G YY NNNNNN of a citizen id say: place of birth registration, century with sex, year of birth.
 * There is no check digit (Decree 137/2015, Circular 59/2021). A finding is told and asked about, it never blocks: birth
 * dates are corrected and books hold slips.
 */
public final class CitizenIdRules {
    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");
    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");

    /** Codes of the provinces before July 2025; a number keeps that of its own day. */
    private static final Set<Integer> PROVINCES = Set.of(
            1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42,
            44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86,
            87, 89, 91, 92, 93, 94, 95, 96);

    private CitizenIdRules() {}

    /** What looks strange about a number. */
    public enum Finding {
        /** Not 12 digits; this one can't be kept as a citizen id. */
        NOT_TWELVE_DIGITS,
        UNKNOWN_PLACE,
        OTHER_SEX,
        OTHER_BIRTH_YEAR
    }

    /** What looks strange about the number beside her sex and birth; empty when nothing does. */
    public static List<Finding> findings(String digits, boolean woman, @Nullable PartialDate birth) {
        if (!isCitizenId(digits)) return List.of(Finding.NOT_TWELVE_DIGITS);
        var found = new ArrayList<Finding>();
        int place = Integer.parseInt(digits.substring(0, 3));
        // from 101 on: countries, for births registered abroad
        if (place <= 100 && !PROVINCES.contains(place)) found.add(Finding.UNKNOWN_PLACE);
        int sexAndCentury = digits.charAt(3) - '0';
        if ((sexAndCentury % 2 == 1) != woman) found.add(Finding.OTHER_SEX);
        if (birth != null && birth.year() != birthYear(digits)) found.add(Finding.OTHER_BIRTH_YEAR);
        return found;
    }

    /** Whether it is 12 digits. */
    public static boolean isCitizenId(String digits) {
        return TWELVE_DIGITS.matcher(digits).matches();
    }

    /** Whether it is the 9 digits of the card before. */
    public static boolean isOldId(String digits) {
        return NINE_DIGITS.matcher(digits).matches();
    }

    /** The birth year that the number tells. */
    public static int birthYear(String digits) {
        return 1900 + (digits.charAt(3) - '0') / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
    }

    /** A number that a spreadsheet robbed of its leading zeros, made whole; empty when it can't be one. */
    public static Optional<String> withZeros(String digits) {
        if (!digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')) return Optional.empty();
        return switch (digits.length()) {
            case 12 -> Optional.of(digits);
            case 10, 11 -> Optional.of("0".repeat(12 - digits.length()) + digits);
            default -> Optional.empty();
        };
    }
}
