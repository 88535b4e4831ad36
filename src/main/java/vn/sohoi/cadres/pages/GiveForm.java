package vn.sohoi.cadres.pages;

import org.jspecify.annotations.Nullable;

/**
 * A holding as it was typed, given or corrected.
 *
 * @param who {@code c:} or {@code p:} with the identity of a cadre or a person, else somebody whom the book does not have
 * @param born of somebody whom the book does not have; may be empty
 * @param until the last day that counts; empty as long as the position stands
 * @param acting a word when it is for the time until the position is filled
 * @param login account whose mandate comes with it; empty for none
 * @param reason why it is corrected
 * @param never a word when she never held it
 */
record GiveForm(
        @Nullable String name,
        @Nullable String who,
        @Nullable String born,
        @Nullable String from,
        @Nullable String until,
        @Nullable String way,
        @Nullable String acting,
        @Nullable String decision,
        @Nullable String decidedOn,
        @Nullable String login,
        @Nullable String reason,
        @Nullable String never) {

    static GiveForm of(String name) {
        return new GiveForm(name, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** What was typed in a field, never null. */
    static String said(@Nullable String typed) {
        return CadreWords.said(typed);
    }
}
