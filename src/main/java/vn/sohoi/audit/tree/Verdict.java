package vn.sohoi.audit.tree;

import java.util.List;

/**
 * What came of checking a log.
 *
 * @param entries leaves read
 * @param checkpoints different checkpoints read, from wherever they came
 * @param waiting entries that have no leaf yet, which a young entry need not
 * @param findings the first of each kind; empty for a whole log
 */
public record Verdict(long entries, long checkpoints, long waiting, List<Finding> findings) {
    /** 0 whole, 1 altered, 2 incomplete; that it could not be checked at all is an exception. */
    public int status() {
        if (findings.stream().anyMatch(found -> found.kind().isAltered())) return 1;
        return findings.isEmpty() ? 0 : 2;
    }
}
