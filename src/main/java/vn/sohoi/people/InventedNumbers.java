package vn.sohoi.people;

import java.util.UUID;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.key.BookKeys;

/** Numbers and addresses of nobody, sealed under the keys of a book of invented people; they are of no province, and its citizen ids neither. */
public final class InventedNumbers {
    /** No province has this code. */
    private static final String PLACE = "097";

    private static final UnitId NOWHERE = new UnitId(0);

    private static final int FIRST_OF_THIS_CENTURY = 2000;

    private final Seals seals;
    private int given;

    /** @param keys of the book that the numbers are for */
    public InventedNumbers(BookKeys keys) {
        seals = new Seals(keys, Provinces.NONE, ServingIndex.FIRST);
    }

    /** As it is sealed for its row, and as it is found again. */
    public record Sealed(byte[] value, byte[] index) {}

    /**
     * A citizen id that was not given before.
     *
     * @param her the person in whose row it will stand
     */
    public Sealed citizenId(UUID her, int birthYear) {
        var digits = PLACE
                + (birthYear < FIRST_OF_THIS_CENTURY ? "1" : "3")
                + "%02d%06d".formatted(birthYear % 100, given++ % 1_000_000);
        return sealed(Column.CITIZEN_ID, her, digits);
    }

    /**
     * A telephone as the book writes it.
     *
     * @param her the person in whose row it will stand
     */
    public Sealed phone(UUID her, String phone) {
        return sealed(Column.PHONE, her, phone);
    }

    /**
     * An address.
     *
     * @param household in whose row it will stand
     */
    public byte[] address(UUID household, String address) {
        return seals.seal(Column.ADDRESS, household, NOWHERE, address);
    }

    private Sealed sealed(Column column, UUID whose, String digits) {
        return new Sealed(seals.seal(column, whose, NOWHERE, digits), seals.index(column, digits));
    }
}
