package vn.sohoi.imports;

import java.util.List;

/**
 * What writing a list would do, in rows.
 *
 * @param fresh new members
 * @param changed members of the book of whom something is added
 * @param unchanged rows that the book has already, and rows left out by decision
 * @param open questions that nobody has answered
 * @param refused rows that cannot be written
 */
public record Preview(int fresh, int changed, int unchanged, int open, int refused) {
    static Preview of(List<BatchRow> rows) {
        int fresh = 0;
        int changed = 0;
        int unchanged = 0;
        int open = 0;
        int refused = 0;
        for (var row : rows)
            if (row.verdict() == vn.sohoi.imports.spi.Judgement.Verdict.REFUSE
                    || row.standing().equals("IMPOSSIBLE")) refused++;
            else if (row.open()) open++;
            else if (row.decision() == BatchRow.Decision.TAKE) fresh++;
            else if (row.writes()) changed++;
            else unchanged++;
        return new Preview(fresh, changed, unchanged, open, refused);
    }

    /** Rows that would be written. */
    public int writes() {
        return fresh + changed;
    }
}
