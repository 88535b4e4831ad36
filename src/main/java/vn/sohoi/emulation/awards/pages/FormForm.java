package vn.sohoi.emulation.awards.pages;

import org.jspecify.annotations.Nullable;

/**
 * A title or form of commendation as it was typed.
 *
 * @param key of the form whose new version it is; empty for a new form
 * @param collectives a word when it is for collectives, as {@code individuals} for individuals
 * @param praise the word with which it praises a collective; empty for none
 * @param ofAll of whom the share of yes votes is taken
 * @param between years between two of the same; empty for no such condition, as the next three
 * @param once a word when it is given once
 * @param alone a word when one achievement is honoured by one form
 * @param held key of a form that must have been held, so many {@code times} within so many {@code years}
 */
record FormForm(
        @Nullable String key,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String level,
        @Nullable String giver,
        @Nullable String collectives,
        @Nullable String individuals,
        @Nullable String praise,
        @Nullable String quorum,
        @Nullable String share,
        @Nullable String ofAll,
        @Nullable String between,
        @Nullable String once,
        @Nullable String alone,
        @Nullable String held,
        @Nullable String times,
        @Nullable String years,
        @Nullable String basis,
        @Nullable String doubt,
        @Nullable String from) {

    /** What was typed in a field, never null. */
    static String said(@Nullable String typed) {
        return AwardWords.said(typed);
    }
}
