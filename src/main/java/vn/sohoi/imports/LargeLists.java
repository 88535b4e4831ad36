package vn.sohoi.imports;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sohoi.units.Units;

/**
 * Which lists one person does not write alone (security.md 3.3): more than 500 rows, or more than a tenth of those whom the unit
 * has. The first list of a unit that has nobody yet is how a book begins, and is written by one.
 */
@Component
class LargeLists {
    private static final int MOST_ROWS = 500;
    private static final int TENTH = 10;

    private final Comparing comparing;
    private final Units units;
    private final Clock clock;

    LargeLists(Comparing comparing, Units units, Clock clock) {
        this.comparing = comparing;
        this.units = units;
        this.clock = clock;
    }

    /** Within the scope of whoever writes. */
    boolean isLarge(Batch batch, Preview preview) {
        var branches = units.branchesUnder(batch.unit(), LocalDate.now(clock));
        long standing = comparing.taking(batch).standing(branches);
        return standing > 0 && (preview.writes() > MOST_ROWS || (long) preview.writes() * TENTH > standing);
    }
}
