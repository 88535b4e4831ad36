package vn.sohoi.audit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The entries that this program saw committed and that have no leaf yet, by their ids. They are remembered where no statement reaches
 * them, so that an entry which is taken away before its leaf is made does not go unnoticed.
 */
@Component
class Acknowledged {
    private final Set<Long> ids = ConcurrentHashMap.newKeySet();

    /** An entry was written: it counts when the transaction of its act has committed. */
    void written(long entry) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            ids.add(entry);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ids.add(entry);
            }
        });
    }

    /** All that were committed by now. */
    List<Long> all() {
        return List.copyOf(ids);
    }

    /** These have their leaves, or were told as taken away. */
    void settled(Collection<Long> entries) {
        ids.removeAll(entries);
    }
}
