package vn.sohoi.audit.tree;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/**
 * What the log was at one time: so many leaves under this root. Its text is a checkpoint of C2SP tlog-checkpoint with two
 * lines more.
 *
 * @param origin which log
 * @param size leaves, at least one
 * @param root Base64 of the root
 * @param number from 1, without gaps
 * @param at by the database's clock
 */
public record Checkpoint(String origin, long size, String root, long number, Instant at) {
    private static final int LINES = 5;

    static Checkpoint of(String origin, Frontier tree, long number, Instant at) {
        return new Checkpoint(origin, tree.size(), Base64.getEncoder().encodeToString(tree.root()), number, at);
    }

    String body() {
        return origin + "\n" + size + "\n" + root + "\nnumber " + number + "\ntime " + at + "\n";
    }

    /** @throws IllegalArgumentException when the text is no such body */
    static Checkpoint parse(String body) {
        var lines = body.split("\n", -1);
        if (lines.length != LINES + 1 || !lines[3].startsWith("number ") || !lines[4].startsWith("time "))
            throw new IllegalArgumentException("no checkpoint");
        try {
            return new Checkpoint(
                    lines[0],
                    Long.parseLong(lines[1]),
                    lines[2],
                    Long.parseLong(lines[3].substring("number ".length())),
                    Instant.parse(lines[4].substring("time ".length())));
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
