package vn.sohoi.people;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.sohoi.platform.key.IndexKey;
import vn.sohoi.platform.sql.Db;

/** Which key the indexes of numbers and phones are under. */
interface ServingIndex {
    /** For a book in which the key was never exchanged. */
    ServingIndex FIRST = () -> IndexKey.FIRST;

    int number();

    /**
     * As the book says. Whoever has asked keeps an exchange waiting until her transaction ends, so that what she computes is never
     * written or looked for under a key that no longer serves; therefore nobody may ask outside of one.
     */
    @Component
    class OfBook implements ServingIndex {
        private final Db db;

        OfBook(Db db) {
            this.db = db;
        }

        @Override
        public int number() {
            if (!TransactionSynchronizationManager.isActualTransactionActive())
                throw new IllegalStateException("An index is computed where it is used: in a transaction");
            return TransactionSynchronizationManager.getResource(this) instanceof Integer known ? known : ask();
        }

        private int ask() {
            int number = db.sql("select coalesce(max(key_number), 0) from people.index_key")
                    .query(Integer.class)
                    .single();
            TransactionSynchronizationManager.bindResource(this, number);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(OfBook.this);
                }
            });
            return number;
        }
    }
}
