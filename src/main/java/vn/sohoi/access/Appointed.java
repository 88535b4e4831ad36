package vn.sohoi.access;

import java.util.UUID;

/** What became of a wish to give a post. */
public sealed interface Appointed {
    /** The post is given. */
    record Done(long mandate) implements Appointed {}

    /** A second person must say yes first. */
    record Waits(UUID act) implements Appointed {}
}
