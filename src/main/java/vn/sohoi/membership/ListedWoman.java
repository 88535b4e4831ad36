package vn.sohoi.membership;

import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.ListedRow;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.people.Identity;
import vn.sohoi.people.Phones;

/**
 * A row of a list of members, in the book's types.
 *
 * @param phoneUnreadable whether it has a phone that the book cannot keep
 */
record ListedWoman(
        ListedRow row,
        Identity identity,
        @Nullable PartialDate joined,
        @Nullable String branch,
        boolean phoneUnreadable) {

    static ListedWoman of(ListedRow row) {
        var name = row.text("full_name");
        var id = row.text("citizen_id");
        var written = row.text("phone");
        var phone = written == null ? null : Phones.e164(written).orElse(null);
        var identity = new Identity(
                name == null ? "" : name,
                true,
                date(row.text("birth")),
                phone,
                id != null && id.length() == 12 ? id : null,
                id != null && id.length() == 9 ? id : null);
        return new ListedWoman(
                row, identity, date(row.text("joined")), row.text("branch"), written != null && phone == null);
    }

    /** Whether the list says that she is a member no more. */
    boolean gone() {
        return row.tells("left") || row.tells("dead");
    }

    /** The group she stands in, for her note. */
    String note() {
        var group = row.flags().get("group");
        return group == null ? "" : group.toString();
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
