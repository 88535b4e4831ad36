package vn.sohoi.membership.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;

/**
 * One woman and her life in the book.
 *
 * @param stampKey where she stands with the Union, a key of the texts
 * @param birth as far as it is known; empty when nobody knows
 * @param age full years today, or null
 * @param phoneTail the last three digits, or empty
 * @param stays her memberships as the book knows them now, each with where it can be set right
 * @param earlier what the book said before it was corrected
 * @param household with whom she lives, or null
 * @param known the day whose knowledge is shown, or null for now
 */
record WomanPage(
        String title,
        String href,
        String stampKey,
        String birth,
        @Nullable Integer age,
        String branch,
        String phoneTail,
        @Nullable Standing standing,
        List<Happening> life,
        List<StayLine> stays,
        List<Earlier> earlier,
        @Nullable HouseholdLines household,
        @Nullable LocalDate known)
        implements Page {

    /** Her place in the Union. */
    record Standing(String number, String joined, boolean core, boolean lasts) {}

    /**
     * One line of her life.
     *
     * @param day when it happened, as written; empty for a correction of the book
     * @param textKey what happened
     * @param argument what the sentence's place is filled with
     * @param note in free words, may be empty
     * @param told the day since which the book knows
     * @param believed whether the book still says so
     */
    record Happening(String day, String textKey, String argument, String note, LocalDate told, boolean believed) {
        boolean isCorrection() {
            return day.isEmpty();
        }
    }

    /** One membership, in words. */
    record StayLine(String words, String href) {}

    /**
     * What the book said until it was corrected.
     *
     * @param textKey which field, a key of the texts
     * @param was what stood there, in words
     * @param until the day of the correction
     * @param login who corrected it
     * @param reason why
     */
    record Earlier(String textKey, String was, LocalDate until, String login, String reason) {}

    String stampKind() {
        var place = standing;
        return place == null ? "" : place.lasts() ? "done" : "returned";
    }

    boolean isMember() {
        var place = standing;
        return place != null && place.lasts();
    }

    @Override
    public String tab() {
        return "members";
    }
}
