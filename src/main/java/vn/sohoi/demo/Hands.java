package vn.sohoi.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes pieces of the story side by side, each in a transaction of its own: while one waits for the database the other
 * makes its rows ready. Pieces of different communes lock no row in common.
 */
final class Hands implements AutoCloseable {
    private static final int HANDS = 2;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            HANDS, Thread.ofPlatform().daemon().name("story-", 1).factory());
    /** One piece may lie ready for each that is at work: more would only fill the memory. */
    private final Semaphore room = new Semaphore(2 * HANDS);

    private final List<Future<?>> begun = new ArrayList<>();
    private final TransactionTemplate transaction;

    Hands(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** Has it written soon; waits while too much lies ready. */
    void write(Runnable piece) {
        room.acquireUninterruptibly();
        begun.add(workers.submit(() -> {
            try {
                transaction.executeWithoutResult(status -> piece.run());
            } finally {
                room.release();
            }
        }));
    }

    /** Waits until all stands written; what broke a piece is thrown here. */
    void finish() {
        try {
            for (var piece : begun) piece.get();
            begun.clear();
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
