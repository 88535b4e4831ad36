package vn.sohoi.kernel;

import java.util.UUID;

/** Identity of a person; a UUIDv7, so that phones and offices can create it apart. */
public record PersonId(UUID value) {
    /** @throws IllegalArgumentException when the text is no UUID */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
