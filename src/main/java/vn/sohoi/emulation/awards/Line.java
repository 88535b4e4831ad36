package vn.sohoi.emulation.awards;

import java.time.LocalDate;
import vn.sohoi.kernel.DateSpan;

/**
 * An award as a list has it.
 *
 * @param receiver without a name for who sees no individual by name
 * @param span the days of the achievement, half-open
 * @param day of the decision, or of the last step where none was decided
 * @param decision its number; empty while there is none
 */
public record Line(
        AwardId id,
        FormId form,
        String formKey,
        String formName,
        Receiver receiver,
        String achievement,
        DateSpan span,
        LocalDate day,
        String decision,
        Award.State state) {

    /** The same for who sees nobody by name: the words of an achievement may tell who she is. */
    Line withoutName() {
        return new Line(id, form, formKey, formName, receiver.called(""), "", span, day, decision, state);
    }
}
