package vn.sohoi.imports;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
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
    private final Batches batches;
    private final Scopes scopes;

    LargeLists(Comparing comparing, Units units, Clock clock, Batches batches, Scopes scopes) {
        this.comparing = comparing;
        this.units = units;
        this.clock = clock;
        this.batches = batches;
        this.scopes = scopes;
    }

    /** Within the scope of whoever writes. What she may not write at all she asks for too. */
    boolean needsSecond(Batch batch, Preview preview, Actor actor) {
        return !comparing.mayWrite(batch, actor) || isLarge(batch, preview);
    }

    /** Whether the actor could write the list herself. */
    boolean mayWrite(BatchId list, Actor actor) {
        return scopes.names(actor, () -> batches.find(list))
                .filter(batch -> comparing.mayWrite(batch, actor))
                .isPresent();
    }

    private boolean isLarge(Batch batch, Preview preview) {
        var branches = units.branchesUnder(batch.unit(), LocalDate.now(clock));
        long standing = comparing.taking(batch).standing(branches);
        return standing > 0 && (preview.writes() > MOST_ROWS || (long) preview.writes() * TENTH > standing);
    }
}
