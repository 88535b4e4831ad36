package vn.sohoi.platform.start;

import vn.sohoi.platform.cli.Console;

/** Fills an empty book before its first page or command; the demo contributes one. */
public interface FirstFilling {
    /**
     * Writes piece by piece, in transactions of its own: the book does not exist until all of it stands, and what a fill
     * that was killed left behind is taken away before the next begins.
     */
    void fill(Console console);
}
