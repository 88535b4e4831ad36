package vn.sohoi.access.pages;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post as it was typed.
 *
 * @param until last day of the term
 * @param portfolios names of those that were ticked
 * @param acting a word when it is for the time until the post is filled
 */
record AppointForm(
        @Nullable Long unit,
        @Nullable String role,
        @Nullable String login,
        @Nullable String name,
        @Nullable String from,
        @Nullable String until,
        @Nullable String acting,
        @Nullable String decision,
        @Nullable Set<String> portfolios) {

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    boolean isTicked(String portfolio) {
        return portfolios != null && portfolios.contains(portfolio);
    }

    boolean isActing() {
        return acting != null;
    }
}
