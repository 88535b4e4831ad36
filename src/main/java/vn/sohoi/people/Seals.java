package vn.sohoi.people;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.IndexKey;
import vn.sohoi.platform.key.SealKeys;

/**
 * Seals numbers, phones and addresses, each class of data and each province with a key of its own (security.md 4.1), and finds
 * numbers and phones again. A seal opens only in the column and row it was made for; the index is keyed, because of a number's twelve digits all but
 * six can be guessed and a bare hash would fall in seconds.
 */
@Component
class Seals {
    /** 128 bits: each number is unique, so nothing is gained by letting values collide. */
    private static final int INDEX_BYTES = 16;

    /** The sealed columns; a row's seal carries the id of whoever, or whatever household, it is about. */
    enum Column {
        CITIZEN_ID("people.person", FieldClass.C3),
        OLD_ID("people.person", FieldClass.C3),
        PHONE("people.person", FieldClass.C2),
        ADDRESS("people.household", FieldClass.C3);

        private final String table;
        private final FieldClass of;

        Column(String table, FieldClass of) {
            this.table = table;
            this.of = of;
        }
    }

    private final SealKeys basic;
    private final SealKeys guarded;
    private final Provinces provinces;
    private final ServingIndex serving;
    private final IndexKey index;

    Seals(BookKeys keys, Provinces provinces, ServingIndex serving) {
        this.provinces = provinces;
        this.serving = serving;
        basic = keys.seals("people-basic");
        guarded = keys.seals("people-seal");
        index = keys.index("people-index");
    }

    /** The keys of phones, for exchanging them. */
    SealKeys basic() {
        return basic;
    }

    /** The keys of numbers and addresses, for exchanging them. */
    SealKeys guarded() {
        return guarded;
    }

    private SealKeys key(Column column) {
        return column.of == FieldClass.C2 ? basic : guarded;
    }

    /** Sealed under the key of the province in which the branch lies now. */
    byte[] seal(Column column, UUID whose, UnitId branch, String plain) {
        return key(column).seal(provinces.of(branch), plain.getBytes(StandardCharsets.UTF_8), place(column, whose));
    }

    /** The same of what may be unknown. */
    byte @Nullable [] sealOrNull(Column column, UUID whose, UnitId branch, @Nullable String plain) {
        return plain == null ? null : seal(column, whose, branch, plain);
    }

    /** @throws IllegalStateException when the seal was made for another row or column, or was altered */
    String open(Column column, UUID whose, byte[] sealed) {
        return new String(key(column).open(sealed, place(column, whose)), StandardCharsets.UTF_8);
    }

    /** The same of what may be unknown. */
    @Nullable
    String openOrNull(Column column, UUID whose, byte @Nullable [] sealed) {
        return sealed == null ? null : open(column, whose, sealed);
    }

    /** The same value under the key that seals now where it lies now. */
    byte @Nullable [] again(Column column, UUID whose, UnitId branch, byte @Nullable [] sealed) {
        if (sealed == null) return null;
        return seal(column, whose, branch, open(column, whose, sealed));
    }

    /** What is shown of a phone in lists, and what they are searched by: its last three digits. */
    static @Nullable String tail(@Nullable String phone) {
        return phone == null ? null : phone.substring(phone.length() - 3);
    }

    /** The same of what may be unknown. */
    byte @Nullable [] indexOrNull(Column column, @Nullable String digits) {
        return digits == null ? null : index(column, digits);
    }

    /** Under which the digits are found now. */
    byte[] index(Column column, String digits) {
        return index(column, digits, serving.number());
    }

    /** Under which they are found once the key of that number serves. */
    byte[] index(Column column, String digits, int number) {
        return index.of(number, (column + "|" + digits).getBytes(StandardCharsets.US_ASCII), INDEX_BYTES);
    }

    /** The key of the indexes, for exchanging it. */
    IndexKey indexKey() {
        return index;
    }

    private static byte[] place(Column column, UUID whose) {
        return (column.table + "|" + column + "|" + whose).getBytes(StandardCharsets.US_ASCII);
    }
}
