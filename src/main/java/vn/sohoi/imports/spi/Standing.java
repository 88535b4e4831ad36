package vn.sohoi.imports.spi;

import java.util.List;
import java.util.UUID;
import vn.sohoi.imports.spi.Judgement.Reason;

/** How a row stands to the book before it is written. */
public sealed interface Standing {
    /** Nobody in the book is like her. */
    record New() implements Standing {}

    /**
     * She is in the book.
     *
     * @param adds fields that the list knows and the book lacks; none: there is nothing to write
     */
    record Same(UUID person, List<String> adds) implements Standing {}

    /**
     * Somebody in the book may be the same; a person decides, seeing both beside each other.
     *
     * @param adds what the list brings that the book lacks, if she is the one; none: there is nothing to write then
     * @param reasons what else is to be known before it is decided
     */
    record Maybe(UUID person, List<Compared> compared, List<String> adds, List<Reason> reasons) implements Standing {
        public Maybe(UUID person, List<Compared> compared) {
            this(person, compared, List.of(), List.of());
        }
    }

    /** Something must be said before the row can be written. */
    record Unclear(List<Reason> reasons) implements Standing {
        public Unclear(Reason reason) {
            this(List.of(reason));
        }
    }

    /** The row cannot be written whatever is said. */
    record Impossible(Reason reason) implements Standing {}

    /** One field in the list and in the book; an empty text where one of them has nothing. */
    record Compared(String field, String listed, String inBook) {}
}
