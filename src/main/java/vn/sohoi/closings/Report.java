package vn.sohoi.closings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * One unit's report with all its steps, the first first.
 *
 * @param wish an asking to open it again that nobody has answered, or null
 */
public record Report(
        ReportId id,
        RoundId round,
        UnitId unit,
        List<Step> steps,
        @Nullable Wish wish) {

    /** Somebody asks to open it again. */
    public record Wish(String reason, String actor, Instant at) {}

    /** Whether somebody else than this login asks to open it again. */
    public boolean wishedByOther(String login) {
        return wish != null && !wish.actor().equals(login);
    }

    /** Where it stands. */
    public State state() {
        return steps.isEmpty() ? State.OPEN : steps.getLast().state();
    }

    /** The last step into the state. */
    public Optional<Step> last(State state) {
        return steps.reversed().stream().filter(step -> step.state() == state).findFirst();
    }

    /** When it was handed in first, whatever came after. */
    public Optional<Instant> handedIn() {
        return steps.stream()
                .filter(step -> step.state() == State.SUBMITTED)
                .map(Step::at)
                .findFirst();
    }

    /** Late: the deadline has passed and nobody handed it in, or it was handed in after it. A return does not make it late. */
    public boolean late(LocalDate deadline, LocalDate today, ZoneId zone) {
        return handedIn()
                .map(at -> at.atZone(zone).toLocalDate().isAfter(deadline))
                .orElse(state() != State.SEALED && today.isAfter(deadline));
    }
}
