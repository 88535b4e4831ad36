package vn.sohoi.web;

import java.util.List;
import vn.sohoi.kernel.Actor;

/** What a feature wants done. A feature contributes one as a bean; the desk shows them all and knows none. */
public interface WorkToDo {

    /**
     * The reader's open work, most pressing first; empty when there is none or it is not hers.
     *
     * @see Work
     */
    List<Work> of(Actor reader);

    /**
     * One line of the work list. Texts are drawn in the reader's language while the page is drawn.
     *
     * @param count how many
     * @param textKey what to do, in a few words
     * @param noteKey one more sentence, or an empty text
     * @param href where it is done
     */
    record Work(long count, String textKey, String noteKey, String href) {}
}
