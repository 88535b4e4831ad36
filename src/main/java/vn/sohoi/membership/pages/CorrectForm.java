package vn.sohoi.membership.pages;

import static vn.sohoi.membership.pages.AddForm.said;

import org.jspecify.annotations.Nullable;
import vn.sohoi.people.Person;

/**
 * A person set right, as typed.
 *
 * @param citizenId empty when the number stays
 * @param confirmed the new citizen id once more, when the reader has compared it with the one in the book
 * @param seen how many corrections the book knew when the form was opened
 */
record CorrectForm(
        @Nullable String name,
        @Nullable String birth,
        @Nullable String sex,
        @Nullable String phone,
        @Nullable String citizenId,
        @Nullable String oldId,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String confirmed,
        @Nullable String seen) {
    static final String WOMAN = "WOMAN";
    static final String MAN = "MAN";

    /** What the book says now; the two numbers stay empty, because nobody reads them here. */
    static CorrectForm of(Person person) {
        var identity = person.identity();
        return new CorrectForm(
                identity.fullName(),
                TypedDate.written(identity.birth()),
                identity.woman() ? WOMAN : MAN,
                local(identity.phone()),
                "",
                "",
                person.note(),
                "",
                "",
                "");
    }

    /** The number as people in Vietnam say it. */
    static String local(@Nullable String phone) {
        return phone == null ? "" : phone.replaceFirst("^\\+84", "0");
    }

    boolean isConfirmed(String digits) {
        return digits.equals(said(confirmed).replace(" ", ""));
    }
}
