package vn.sohoi.activities.conferences;

import org.jspecify.annotations.Nullable;

/**
 * Who is invited to a conference from outside.
 *
 * @param came null while nobody said
 */
public record Guest(long id, Named named, @Nullable Boolean came) {

    /**
     * As she will be greeted.
     *
     * @param post and whose; may be empty
     */
    public record Named(String name, String post) {}

    /** How many were invited and came, those whose names the book no longer keeps among them. */
    public record Numbers(long invited, long came) {}
}
