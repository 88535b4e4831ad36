package vn.sohoi.cadres;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.VietnameseText;

/** What holds whenever a position is given, by hand or with a list. */
final class Seating {
    /** As of posts (security.md 3.3): acting is for the time until the position is filled. */
    private static final int ACTING_MONTHS = 6;

    private static final HoldingId UNTOLD = new HoldingId(new UUID(0, 0));

    private Seating() {}

    /**
     * Checked; without an end as long as the position stands.
     *
     * @throws Refused without name or decision, beyond the position's days, or acting for too long
     */
    static Holding holding(Position position, NewHolding wished, CadreId cadre, @Nullable String login) {
        var name = VietnameseText.clean(wished.who().name());
        if (name.isEmpty()) throw new Refused("cadres.error.name");
        if (wished.decision().isBlank()) throw new Refused("cadres.error.decision");
        var from = requireNonNull(wished.valid().from());
        var asked = wished.valid().until();
        var until = asked == null ? position.valid().until() : asked;
        if (until != null && !from.isBefore(until)) throw new Refused("cadres.error.day-outside");
        if (wished.acting() && (until == null || until.isAfter(from.plusMonths(ACTING_MONTHS))))
            throw new Refused("cadres.error.acting", ACTING_MONTHS);
        return new Holding(
                UNTOLD,
                position.id(),
                cadre,
                name,
                new DateSpan(from, until),
                wished.way(),
                wished.acting(),
                wished.decision().strip(),
                wished.decidedOn(),
                null,
                "",
                login,
                true,
                "");
    }

    /** Work on cadres within the actor's reach; what the rules of the tables stop is refused with its sentence. */
    static <T> T within(CadreGate gate, Actor actor, Supplier<T> work) {
        try {
            return gate.writing(actor, work);
        } catch (DataIntegrityViolationException full) {
            throw new Refused(
                    switch (constraint(full)) {
                        case "holding_has_a_seat" -> "cadres.error.no-seat";
                        case "holding_within_position" -> "cadres.error.day-outside";
                        default -> "cadres.error.holds-already";
                    });
        }
    }

    private static String constraint(DataIntegrityViolationException broken) {
        if (!(broken.getMostSpecificCause() instanceof PSQLException told)) return "";
        var server = told.getServerErrorMessage();
        return server == null ? "" : String.valueOf(server.getConstraint());
    }
}
