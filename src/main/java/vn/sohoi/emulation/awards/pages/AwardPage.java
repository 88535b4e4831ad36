package vn.sohoi.emulation.awards.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohoi.emulation.awards.NewAward;
import vn.sohoi.emulation.pages.EmulationTabs;
import vn.sohoi.web.Page;

/**
 * One award with all that happened to it.
 *
 * @param back of the list in which it stands
 * @param rule when a council has passed the form
 * @param turn whose turn it is, empty when nobody's
 * @param handed where it was handed over, null while it was not
 * @param does what the reader may do, the main thing first
 * @param before what the receiver was given before
 */
record AwardPage(
        String receiver,
        String back,
        String href,
        String form,
        String giver,
        String rule,
        List<String> conditions,
        String proposer,
        String achievement,
        String span,
        List<NewAward.Proof> proofs,
        String mark,
        String state,
        String turn,
        @Nullable Handed handed,
        List<Did> steps,
        List<Do> does,
        List<Before> before,
        int peopleByName)
        implements Page {

    /**
     * One step.
     *
     * @param more the vote, the number of the decision, the reason
     */
    record Did(String what, String day, String more, String author) {}

    /**
     * Where and when it was handed over.
     *
     * @param href of the conference, empty where the book has none or the reader is not shown it
     */
    record Handed(String day, String where, String href) {}

    /**
     * Something that the reader may do.
     *
     * @param takesBack whether it undoes what others did, and is never the main thing
     */
    record Do(String word, String href, boolean takesBack) {}

    /** An award of before. */
    record Before(String form, String href, String receiver, String day, String decision) {}

    /** The main thing to do, if there is one. */
    Optional<Do> main() {
        return does.stream().filter(one -> !one.takesBack()).findFirst();
    }

    /** What stands at the foot of the page. */
    List<Do> others() {
        var main = main();
        return does.stream()
                .filter(one -> main.isEmpty() || !one.equals(main.get()))
                .toList();
    }

    @Override
    public String title() {
        return receiver;
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
