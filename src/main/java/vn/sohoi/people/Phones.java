package vn.sohoi.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** Telephone numbers in one form. */
public final class Phones {
    private static final String HOME = "VN";

    private Phones() {}

    /** The number as {@code +84912345678}, read as a Vietnamese one unless it says otherwise; empty when it is none. */
    public static Optional<String> e164(String typed) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed, HOME);
            if (!numbers.isValidNumber(number)) return Optional.empty();
            return Optional.of(numbers.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }
}
