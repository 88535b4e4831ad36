package vn.sohoi.people;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;

/**
 * Who somebody is, as she was entered.
 *
 * @param fullName family, middle and given name; kept in composed Unicode with single spaces
 * @param woman whether she is a woman
 * @param birth as far as it is known, or null
 * @param phone in any form that people write, or null
 * @param citizenId 12 digits, or null; a lost leading zero must have been put back before
 * @param oldId the 9 digits of the identity card before it, or null
 */
public record Identity(
        String fullName,
        boolean woman,
        @Nullable PartialDate birth,
        @Nullable String phone,
        @Nullable String citizenId,
        @Nullable String oldId) {

    /** A woman of whom the name and perhaps the birth are known. */
    public static Identity woman(String fullName, @Nullable PartialDate birth) {
        return new Identity(fullName, true, birth, null, null, null);
    }

    /** The same with a phone. */
    public Identity withPhone(@Nullable String number) {
        return new Identity(fullName, woman, birth, number, citizenId, oldId);
    }

    /** The same with a citizen id. */
    public Identity withCitizenId(@Nullable String digits) {
        return new Identity(fullName, woman, birth, phone, digits, oldId);
    }
}
