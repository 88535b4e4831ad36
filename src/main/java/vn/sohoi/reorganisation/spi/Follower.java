package vn.sohoi.reorganisation.spi;

import java.util.List;
import vn.sohoi.kernel.Refused;

/**
 * What of a feature hangs on units or on people and follows them through a reorganisation. A feature contributes one as a
 * bean; everything is called within the transaction of the act and the whole book's scope, after the tree has changed.
 * Branches that move whole need nothing: their rows carry the branch, and the branch has moved.
 */
public interface Follower {

    /** What stands in the way, or should be known, before the act; its instant and actor mean nothing yet. */
    List<Conflict> conflicts(Act planned);

    /** The rows of those who go follow them: what was so until that day stays, what is so from it on is told of the new branch. */
    void follow(Act act);

    /**
     * All is as it was before the act, to the row.
     *
     * @throws Refused when a row was changed since
     */
    void takeBack(Act act);
}
