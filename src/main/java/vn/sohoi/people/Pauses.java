package vn.sohoi.people;

import java.time.Duration;

/** The pauses of an exchange of keys, in which others write and notice. */
final class Pauses {
    private Pauses() {}

    /** @throws IllegalStateException when the program is stopped meanwhile: nothing is lost by it */
    static void make(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "Stopped; everything still opens and is found, and the next renewal goes on", stopped);
        }
    }
}
