package vn.sohoi.people;

import java.util.function.LongConsumer;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.SealKey;

/**
 * Exchanges the keys that seal numbers, phones and addresses while the book is open: fresh keys seal from now on, all that older
 * ones sealed is sealed again under the key of the province where it lies now, and only when nothing of theirs is left are they
 * destroyed. Copies of the book are sealed with a fresh key too. Then the master key is exchanged that wraps them. Stopped at any moment, everything still
 * opens; begun again, it goes on.
 */
@Service
public class KeyRenewal {
    private static final int BATCH = 2000;
    private static final String[] FIELDS = {"citizen_id", "old_id", "phone", "address"};

    private final SealedRows rows;
    private final Seals seals;
    private final BookKeys keys;
    private final Scopes scopes;
    private final Audit audit;

    KeyRenewal(SealedRows rows, Seals seals, BookKeys keys, Scopes scopes, Audit audit) {
        this.rows = rows;
        this.seals = seals;
        this.keys = keys;
        this.scopes = scopes;
        this.audit = audit;
    }

    /** How many rows hold something sealed. */
    public long sealed() {
        return scopes.numbers(rows::count);
    }

    /**
     * Exchanges the keys.
     *
     * @param progress told how many rows are sealed again
     * @return how many rows were
     */
    public long renew(LongConsumer progress) {
        seals.guarded().renew();
        seals.basic().renew();
        keys.renewCopies();
        long done = 0;
        // once more after every process noticed: until then one may still have sealed with the key before
        for (boolean noticed = false; ; noticed = true) {
            for (int batch = sealAgain(); batch > 0; batch = sealAgain()) {
                done += batch;
                progress.accept(done);
            }
            if (noticed && destroyedUnlessBusy()) {
                renewMaster();
                return done;
            }
            Pauses.make(SealKey.NOTICED.multipliedBy(2));
        }
    }

    private int sealAgain() {
        return scopes.names(Actor.MACHINE, () -> {
            int sealed = rows.sealAgain(BATCH);
            if (sealed > 0) audit.wrote(Actor.MACHINE, "people.seal-again", "people.person", sealed + " rows", FIELDS);
            return sealed;
        });
    }

    private boolean destroyedUnlessBusy() {
        try {
            return destroyed();
        } catch (PessimisticLockingFailureException busy) {
            return false;
        }
    }

    private boolean destroyed() {
        return scopes.names(Actor.MACHINE, () -> {
            if (rows.isOlderLeft()) return false;
            audit.wrote(Actor.MACHINE, "people.renew-key", "people.person", "people-seal people-basic", FIELDS);
            seals.guarded().destroyOlder();
            seals.basic().destroyOlder();
            return true;
        });
    }

    private void renewMaster() {
        if (keys.renewMaster())
            scopes.names(
                    Actor.MACHINE,
                    () -> audit.wrote(Actor.MACHINE, "people.renew-master-key", "people.person", "master"));
    }
}
