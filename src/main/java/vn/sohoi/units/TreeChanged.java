package vn.sohoi.units;

import java.time.Instant;

/**
 * The tree is another one than before; published in the same transaction, so that what hangs on it can follow.
 *
 * @param recorded when the book learnt of it
 */
public record TreeChanged(Instant recorded) {}
