package vn.sohoi.access.matrix;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/**
 * Everything of the world that has an address, by its kind and the unit whose it is: "woman aaa", "report ba". Made once for
 * all tests of the book.
 */
class Things {
    /** In the place of a number or mark that nothing has. */
    private static final String NO_NUMBER = "999999999";

    /** As printed on a paper. */
    private static final String NO_CODE = "2222-2222";

    private static final String NO_MARK = new UUID(0x1999_7000_0000_4000L, 0x8000_0000_0000_0001L).toString();

    /** From each place of {@link Holders} one of these is its own, beneath, above, beside, or of another province. */
    private static final List<String> LOOKED_AT =
            List.of("", "a", "b", "aa", "ba", "aaa", "aab", World.CAME_OVER, "aba", "baa");

    private final OwnerDb owner;
    private final Units units;
    private final WomenOfTheWorld women;
    private final PapersOfTheWorld papers;
    private final CadresOfTheWorld cadres;
    private final HouseholdsOfTheWorld households;
    private final EmulationOfTheWorld emulation;
    private final RowsBeside beside;
    private final Map<String, String> known = new TreeMap<>();
    private @Nullable World world;

    @Autowired
    ActivitiesOfTheWorld activities;

    @Autowired
    ReviewsOfTheWorld reviews;

    Things(
            OwnerDb owner,
            Units units,
            WomenOfTheWorld women,
            PapersOfTheWorld papers,
            CadresOfTheWorld cadres,
            HouseholdsOfTheWorld households,
            EmulationOfTheWorld emulation,
            RowsBeside beside) {
        this.owner = owner;
        this.units = units;
        this.women = women;
        this.papers = papers;
        this.cadres = cadres;
        this.households = households;
        this.emulation = emulation;
        this.beside = beside;
    }

    /** The world, made at the first call. */
    synchronized World world() {
        var stands = world;
        if (stands == null) {
            var made = new World(units, owner);
            for (var letters : made.all())
                known.put("unit " + letters, made.unit(letters).toString());
            women.live(made, known);
            papers.lie(made, known);
            cadres.serve(made, known);
            activities.meet(made, known);
            households.stand(made, known);
            reviews.name(made, known);
            emulation.compete(made, known);
            beside.lie(made, known);
            world = made;
            stands = made;
        }
        return stands;
    }

    /** The thing's number or mark as it stands in an address. */
    String of(String kind, String letters) {
        var found = known.get(kind + " " + letters);
        if (found == null)
            throw new IllegalStateException("The world has no " + kind + " of unit '" + letters
                    + "': make one in WomenOfTheWorld or PapersOfTheWorld.");
        return found;
    }

    /** Something of the same form that does not exist. */
    String nothing(String real) {
        return real.matches("[0-9]+") ? NO_NUMBER : real.length() == 36 ? NO_MARK : NO_CODE;
    }

    /** The units with such a thing, or with one of a unit beneath them by those letters, that are looked at. */
    List<String> homes(String kind, String beneath) {
        return LOOKED_AT.stream()
                .filter(letters -> known.containsKey(kind + " " + letters + beneath))
                .toList();
    }
}
