package vn.sohoi.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.BatchRow.Decision;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.imports.spi.Standing;
import vn.sohoi.imports.spi.Standing.Compared;
import vn.sohoi.imports.spi.Taking.Outcome;
import vn.sohoi.imports.spi.Taking.What;

/**
 * What becomes of a row when nobody says otherwise: sure rows are taken, what the book has already is left as it is, and
 * everything in doubt waits. What a person has decided stands while the row's standing is the same.
 */
final class Deciding {
    /** Field of the reasons that come from the comparison, and go with it. */
    private static final String IN_BOOK = "book";

    private Deciding() {}

    static BatchRow of(BatchRow row, Standing standing) {
        return switch (standing) {
            case Standing.New fresh -> with(row, "NEW", null, List.of(), List.of(), List.of());
            case Standing.Same same -> with(row, "SAME", same.person(), List.of(), same.adds(), List.of());
            case Standing.Maybe maybe ->
                with(row, "MAYBE", maybe.person(), maybe.compared(), maybe.adds(), maybe.reasons());
            case Standing.Unclear unclear -> with(row, "UNCLEAR", null, List.of(), List.of(), unclear.reasons());
            case Standing.Impossible impossible ->
                with(row, "IMPOSSIBLE", null, List.of(), List.of(), List.of(impossible.reason()));
        };
    }

    /** Rows read again, with what a person decided about them before where the same is asked. */
    static List<BatchRow> again(List<BatchRow> read, List<BatchRow> before) {
        var decided = new HashMap<String, BatchRow>();
        for (var row : before)
            if (row.decision() != null && row.decision() != unasked(row.verdict(), row.standing(), row.adds()))
                decided.put(row.sheet() + "!" + row.number(), row);
        return read.stream()
                .map(row -> {
                    var was = decided.get(row.sheet() + "!" + row.number());
                    return was == null || !asked(was).equals(asked(row)) ? row : row.decidedAs(was);
                })
                .toList();
    }

    private static List<String> asked(BatchRow row) {
        return row.reasons().stream()
                .filter(reason -> !reason.field().equals(IN_BOOK))
                .map(Reason::key)
                .toList();
    }

    private static BatchRow with(
            BatchRow row,
            String standing,
            @Nullable UUID like,
            List<Compared> compared,
            List<String> adds,
            List<Reason> more) {
        var reasons = new ArrayList<>(row.reasons());
        reasons.removeIf(reason -> reason.field().equals(IN_BOOK));
        for (var one : more) reasons.add(new Reason(one.key(), IN_BOOK, one.arguments()));
        var decision = stands(row, standing, like) ? row.decision() : unasked(row.verdict(), standing, adds);
        return new BatchRow(
                row.sheet(),
                row.number(),
                row.row(),
                row.verdict(),
                standing,
                reasons,
                compared,
                adds,
                like,
                decision,
                row.outcome(),
                row.person(),
                row.filled());
    }

    private static boolean stands(BatchRow row, String standing, @Nullable UUID like) {
        return row.decision() == Decision.LEAVE
                || row.decision() != null && row.standing().equals(standing) && Objects.equals(row.like(), like);
    }

    private static @Nullable Decision unasked(Verdict verdict, String standing, List<String> adds) {
        return switch (standing) {
            case "NEW" -> verdict == Verdict.ACCEPT ? Decision.TAKE : null;
            case "SAME" -> verdict == Verdict.ACCEPT || adds.isEmpty() ? Decision.SAME : null;
            default -> null;
        };
    }

    /** What became of a row that was not to be written. */
    static Outcome unwritten(BatchRow row) {
        boolean known = row.decision() == Decision.SAME;
        Reason reason = row.reasons().isEmpty() ? null : row.reasons().getFirst();
        return new Outcome(
                row.row().place(),
                known ? What.UNCHANGED : What.LEFT_OUT,
                known ? row.like() : null,
                List.of(),
                known ? null : reason);
    }
}
