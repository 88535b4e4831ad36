package vn.sohoi.platform.start;

import vn.sohoi.platform.cli.Console;

/** Fills an empty book before its first page or command; the demo contributes one. */
public interface FirstFilling {
    /** Runs inside one transaction: a fill that is killed leaves nothing. */
    void fill(Console console);
}
