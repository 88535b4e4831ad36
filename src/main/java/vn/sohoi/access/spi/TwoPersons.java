package vn.sohoi.access.spi;

import java.util.List;
import java.util.Locale;
import vn.sohoi.access.JointAct;
import vn.sohoi.kernel.Actor;

/**
 * A kind of act that one person starts and another carries out by approving it (security.md 3.3). A feature contributes one
 * as a bean; the page of the second person shows them all and knows none.
 */
public interface TwoPersons {
    /** The kind's name, as {@code feature.verb}. */
    String kind();

    /** Key of its words on the page. */
    String textKey();

    /** Whether the actor could do by herself, for right and reach, what the payload says. */
    boolean mayApprove(String payload, Actor actor);

    /** What would happen, in the reader's language: everything that the approver puts her name to. */
    List<Line> tells(String payload, Locale language);

    /**
     * Does it, in the transaction of the approval.
     *
     * @throws vn.sohoi.kernel.Refused when it cannot be done any more; then it stays open
     */
    void carryOut(JointAct act, Actor approver);

    /** One line of what is approved. */
    record Line(String label, String value) {}
}
