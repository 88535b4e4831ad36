package vn.sohoi.reorganisation;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * A part of a branch that becomes a branch of its own under another unit; the rest keeps its identity and goes where the
 * branch goes.
 *
 * @param fresh the identity that the new branch will have
 * @param words of the household's address, when the way is by address
 * @param group the group that goes, when the way is by group
 */
public record Piece(
        long id,
        UnitId branch,
        UnitId fresh,
        String name,
        UnitId to,
        Way way,
        String words,
        @Nullable UnitId group) {

    /** The same under the number that it was given. */
    Piece numbered(long number) {
        return new Piece(number, branch, fresh, name, to, way, words, group);
    }

    /** How those who go are told from those who stay. */
    public enum Way {
        /** A whole group with all its people. */
        GROUP,
        /** Everybody whose household's address has some words, as it is on the day. */
        ADDRESS,
        /** Picked one by one; households stay together. */
        HAND
    }
}
