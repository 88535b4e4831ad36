package vn.sohoi.people;

import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.sohoi.people.Seals.Column;

/** What is sealed in a row of this feature as the words under the seal, for who carries a unit's rows out of the book. */
@Service
public class OpenedValues {
    private static final Map<String, Map<String, Place>> PLACES = Map.of(
            "people.person",
            Map.of(
                    "citizen_id", new Place(Column.CITIZEN_ID, "id"),
                    "old_id", new Place(Column.OLD_ID, "id"),
                    "phone", new Place(Column.PHONE, "id")),
            "people.person_past",
            Map.of("was_sealed", new Place(Column.PHONE, "person_id")),
            "people.household",
            Map.of("address", new Place(Column.ADDRESS, "id")));

    private final Seals seals;

    OpenedValues(Seals seals) {
        this.seals = seals;
    }

    /** @param whose the column with the id of whoever the seal is about */
    private record Place(Column column, String whose) {}

    /** Opens in a row, by the names of its columns, what this feature sealed; {@code \x} and hexadecimal digits is a seal. */
    public void open(String table, Map<String, Object> row) {
        PLACES.getOrDefault(table, Map.of()).forEach((name, place) -> {
            if (row.get(name) instanceof String seal && seal.startsWith("\\x"))
                row.put(
                        name,
                        seals.open(
                                place.column(),
                                UUID.fromString(String.valueOf(row.get(place.whose()))),
                                HexFormat.of().parseHex(seal.substring(2))));
        });
    }
}
