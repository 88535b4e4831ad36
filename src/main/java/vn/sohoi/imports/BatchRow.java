package vn.sohoi.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.imports.spi.ListedRow;
import vn.sohoi.imports.spi.Standing.Compared;

/**
 * One row about a person, as it was read and decided.
 *
 * @param number row number in its sheet
 * @param reasons what is asked about, or why it is refused
 * @param like who in the book is or may be the same
 * @param adds fields that the list knows and the book lacks
 * @param decision what is to be done, or null while it is open
 * @param outcome what was done, or null before
 */
public record BatchRow(
        @Nullable String sheet,
        int number,
        ListedRow row,
        Verdict verdict,
        String standing,
        List<Reason> reasons,
        List<Compared> compared,
        List<String> adds,
        @Nullable UUID like,
        @Nullable Decision decision,
        @Nullable String outcome,
        @Nullable UUID person,
        List<String> filled) {

    /** What is to become of a row. */
    public enum Decision {
        /** A new person. */
        TAKE,
        /** The person in the book who is like her. */
        SAME,
        /** Nothing. */
        LEAVE
    }

    /** Whether the row is to be written and changes anything. */
    public boolean writes() {
        return decision == Decision.TAKE || decision == Decision.SAME && !adds.isEmpty();
    }

    /** What is asked about it: rows with the same are answered at once. */
    public String question() {
        return standing + " " + reasons.stream().map(Reason::key).sorted().toList();
    }

    /** The row with other values. */
    BatchRow with(ListedRow other) {
        return new BatchRow(
                sheet, number, other, verdict, standing, reasons, compared, adds, like, decision, outcome, person,
                filled);
    }

    /** The row, newly read, with what was decided about it before. */
    BatchRow decidedAs(BatchRow before) {
        return new BatchRow(
                sheet,
                number,
                row,
                verdict,
                before.standing,
                reasons,
                compared,
                adds,
                before.like,
                before.decision,
                outcome,
                person,
                filled);
    }

    /** Whether somebody must decide. */
    public boolean open() {
        return decision == null;
    }
}
