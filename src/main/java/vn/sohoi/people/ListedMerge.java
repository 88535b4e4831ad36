package vn.sohoi.people;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/** Two rows that are one woman now: who she is, what the other row called her, who said so and when. */
public record ListedMerge(UUID merge, PersonId keep, String name, UnitId branch, String goneName, Made made) {

    /** Who put them together, and when. */
    public record Made(String login, Instant at) {}
}
