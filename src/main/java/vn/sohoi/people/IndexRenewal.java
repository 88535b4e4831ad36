package vn.sohoi.people;

import java.time.Duration;
import java.util.function.LongConsumer;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.people.IndexRows.Step;

/**
 * Exchanges the key under which numbers and phones are found, while the book is open: every index is computed a second time under
 * a fresh key, and when none is left over the second ones take the place of the first at one moment. Stopped at any moment,
 * everything is still found; begun again, it goes on.
 */
@Service
public class IndexRenewal {
    private static final int BATCH = 2000;
    private static final Duration BREATH = Duration.ofMillis(200);
    private static final String[] FIELDS = {"citizen_id_index", "old_id_index", "phone_index"};

    private final IndexRows rows;
    private final IndexColumns columns;
    private final Seals seals;
    private final Scopes scopes;
    private final Audit audit;

    IndexRenewal(IndexRows rows, IndexColumns columns, Seals seals, Scopes scopes, Audit audit) {
        this.rows = rows;
        this.columns = columns;
        this.seals = seals;
        this.scopes = scopes;
        this.audit = audit;
    }

    /** How many rows have an index. */
    public long indexed() {
        return scopes.numbers(rows::indexed);
    }

    /**
     * Exchanges the key.
     *
     * @param progress told how many rows have their second index
     * @return how many rows got one
     */
    public long renew(LongConsumer progress) {
        var key = seals.indexKey();
        if (!key.numbers().areTwo() || columns.serving() == key.numbers().newest()) begin();
        int fresh = key.numbers().newest();
        long filled = 0;
        do filled += fill(fresh, filled, progress);
        while (!exchanged(fresh));
        scopes.names(
                Actor.MACHINE,
                () -> audit.wrote(Actor.MACHINE, "people.renew-index", "people.person", "people-index", FIELDS));
        key.destroyOlder();
        return filled;
    }

    /** After an exchange that was killed at its very end the older key lies there still. */
    private void begin() {
        var key = seals.indexKey();
        if (key.numbers().areTwo()) key.destroyOlder();
        scopes.names(Actor.MACHINE, this::clear);
        columns.begin(key.numbers().oldest());
        key.renew();
    }

    private long fill(int number, long before, LongConsumer progress) {
        long filled = 0;
        for (var step = batch(Step.first(), number); step.filled() > 0; step = batch(step, number)) {
            filled += step.filled();
            progress.accept(before + filled);
        }
        return filled;
    }

    private Step batch(Step from, int number) {
        return scopes.names(Actor.MACHINE, () -> {
            var step = rows.fill(from, BATCH, number);
            if (step.filled() > 0) tell("people.index-anew", step.filled());
            return step;
        });
    }

    private void clear() {
        int cleared = rows.clear();
        if (cleared > 0) tell("people.index-cleared", cleared);
    }

    private void tell(String act, int rows) {
        audit.wrote(Actor.MACHINE, act, "people.person", rows + " rows", FIELDS);
    }

    private boolean exchanged(int number) {
        try {
            return columns.exchange(number);
        } catch (PessimisticLockingFailureException busy) {
            Pauses.make(BREATH);
            return false;
        }
    }
}
