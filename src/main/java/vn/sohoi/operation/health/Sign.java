package vn.sohoi.operation.health;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that tells whether the book is well.
 *
 * @param name one word; with its unit where it has a measure, as {@code backup-seconds}
 * @param value what was measured; null where nothing could be
 */
public record Sign(String name, State state, @Nullable Long value) {

    /** How urgent it is; the later, the worse. */
    public enum State {
        /** Nothing to do. */
        WELL,
        /** The book works; somebody must look within a day or so. */
        LOOK,
        /** The book does not work, or soon will not. */
        DOWN
    }

    /** The worst of all. */
    public static State worst(List<Sign> signs) {
        return signs.stream().map(Sign::state).max(Enum::compareTo).orElse(State.DOWN);
    }
}
