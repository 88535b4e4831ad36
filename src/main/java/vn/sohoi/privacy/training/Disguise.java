package vn.sohoi.privacy.training;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoi.people.InventedNumbers;
import vn.sohoi.platform.key.KeyedMark;

/**
 * Says what a row becomes. All that is chosen for somebody is chosen by her id under a key that is thrown away, so that her rows
 * agree with each other and nobody finds the way back.
 */
final class Disguise {
    private static final String NOBODY = "—";
    private static final int SHOWN_OF_A_PHONE = 3;

    private final KeyedMark key;
    private final InventedNames names;
    private final InventedNumbers numbers;
    private InventedNumbers.@Nullable Sealed sealed;

    Disguise(KeyedMark key, InventedNames names, InventedNumbers numbers) {
        this.key = key;
        this.names = names;
        this.numbers = numbers;
    }

    /** Another id for the same row, the same wherever it stands. */
    UUID id(String real) {
        var bytes = ByteBuffer.wrap(key.bytes("id " + real));
        // version 8: of one's own making
        long high = bytes.getLong() & ~0xF000L | 0x8000L;
        long low = bytes.getLong() >>> 2 | Long.MIN_VALUE;
        return new UUID(high, low);
    }

    /**
     * What stands in the column of the copy.
     *
     * @param row what stands in the book, by column, as the database writes it
     */
    @Nullable
    String of(Becomes becomes, @Nullable String real, Map<String, @Nullable String> row) {
        return switch (becomes) {
            case KEEP -> real;
            case NOTHING, NEW_NUMBER -> null;
            case EMPTY -> "";
            case DASH -> NOBODY;
            case FALSE -> "f";
            case MACHINE -> "machine";
            case LOGIN -> "tap-huan-" + row.get("id");
            case PHONE -> real == null ? null : bytes(phone(row).value());
            case PHONE_INDEX -> real == null ? null : bytes(phone(row).index());
            case PHONE_TAIL -> real == null ? null : tail(names.phone(whose(row)));
            case ADDRESS -> real == null ? null : bytes(numbers.address(id(whose(row)), names.address(whose(row))));
            case NAME, NAME_KEY, GIVEN_KEY, MIDDLE_KEY -> name(becomes, real, row);
            case BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY, BORN -> birth(becomes, real, row);
            case CITIZEN_ID -> citizenId(real, row);
            case CITIZEN_ID_INDEX -> real == null || sealed == null ? null : bytes(sealed.index());
        };
    }

    /** Who was erased stays nobody. */
    private @Nullable String name(Becomes becomes, @Nullable String real, Map<String, @Nullable String> row) {
        if (real == null || real.isEmpty() || real.equals(NOBODY)) return real;
        var name = names.name(whose(row));
        return switch (becomes) {
            case NAME_KEY -> name.key();
            case GIVEN_KEY -> name.givenKey();
            case MIDDLE_KEY -> name.middleKey();
            default -> name.written();
        };
    }

    /**
     * Another day of the same quarter: on the last day of each quarter, for which reports are made, she is as old as before. A
     * year alone names nobody and stays.
     */
    private @Nullable String birth(Becomes becomes, @Nullable String real, Map<String, @Nullable String> row) {
        if (real == null) return null;
        if (row.containsKey("birth_year") && row.get("birth_month") == null) return real;
        var born = LocalDate.parse(Objects.requireNonNull(row.get("born")));
        var first = born.with(IsoFields.DAY_OF_QUARTER, 1);
        int days = (int) IsoFields.DAY_OF_QUARTER.rangeRefinedBy(born).getMaximum();
        var day = first.plusDays(
                Math.floorMod(ByteBuffer.wrap(key.bytes("born " + whose(row))).getInt(), days));
        if (row.containsKey("birth_day") && row.get("birth_day") == null) day = day.withDayOfMonth(day.lengthOfMonth());
        return switch (becomes) {
            case BIRTH_YEAR -> real;
            case BIRTH_MONTH -> String.valueOf(day.getMonthValue());
            case BIRTH_DAY -> String.valueOf(day.getDayOfMonth());
            default -> day.toString();
        };
    }

    private InventedNumbers.Sealed phone(Map<String, @Nullable String> row) {
        return numbers.phone(id(whose(row)), names.phone(whose(row)));
    }

    private static String tail(String phone) {
        return phone.substring(phone.length() - SHOWN_OF_A_PHONE);
    }

    private @Nullable String citizenId(@Nullable String real, Map<String, @Nullable String> row) {
        sealed = null;
        if (real == null) return null;
        var year = row.get("birth_year");
        sealed = numbers.citizenId(id(whose(row)), year == null ? 1970 : Integer.parseInt(year));
        return bytes(sealed.value());
    }

    /** The person whose row it is; a household or an account by itself. */
    private static String whose(Map<String, @Nullable String> row) {
        return Objects.requireNonNull(Objects.requireNonNullElse(row.get("person_id"), row.get("id")));
    }

    private static String bytes(byte[] value) {
        return "\\x" + HexFormat.of().formatHex(value);
    }
}
