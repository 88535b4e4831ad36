package vn.sohoi.people;

import java.security.GeneralSecurityException;
import java.util.UUID;
import vn.sohoi.platform.key.BookKeys;

/** Citizen ids of nobody, for a book of invented people: under the keys of that book, in a province that there is not. */
public final class InventedNumbers {
    /** No province has this code. */
    private static final String PLACE = "097";

    private static final int FIRST_OF_THIS_CENTURY = 2000;

    private final Seals seals;
    private int given;

    /** @param keys of the book that the numbers are for */
    public InventedNumbers(BookKeys keys) {
        try {
            seals = new Seals(keys);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** One that was not given before, as sealed in her row and as found again. */
    public record Sealed(byte[] citizenId, byte[] index) {}

    /** @param her the person in whose row it will stand */
    public Sealed next(UUID her, int birthYear) {
        var digits = PLACE
                + (birthYear < FIRST_OF_THIS_CENTURY ? "1" : "3")
                + "%02d%06d".formatted(birthYear % 100, given++ % 1_000_000);
        return new Sealed(
                seals.seal(Seals.Column.CITIZEN_ID, her, digits), seals.index(Seals.Column.CITIZEN_ID, digits));
    }
}
