package vn.sohoi.emulation.awards;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import vn.sohoi.imports.spi.ListedRow;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.people.Identity;

/**
 * A row of a list of who was commended, in the book's types.
 *
 * @param identity who she is as far as the list tells
 * @param form the title or form as written
 * @param span the years of the achievement
 * @param decided the day of the decision
 */
record ListedAward(
        ListedRow row,
        Identity identity,
        String form,
        String achievement,
        DateSpan span,
        String decision,
        LocalDate decided) {

    static ListedAward of(ListedRow row) {
        var id = row.text("citizen_id");
        var birth = row.text("birth");
        var years = told(row, "year").split("-");
        return new ListedAward(
                row,
                new Identity(
                        requireNonNullElse(row.text("full_name"), ""),
                        true,
                        birth == null ? null : PartialDate.parse(birth),
                        null,
                        id != null && id.length() == 12 ? id : null,
                        id != null && id.length() == 9 ? id : null),
                told(row, "form"),
                told(row, "achievement"),
                DateSpan.between(first(years[0]), first(years[years.length - 1]).plusYears(1)),
                told(row, "decision"),
                LocalDate.parse(told(row, "decided")));
    }

    /** A row without it is refused before. */
    private static String told(ListedRow row, String field) {
        return requireNonNull(row.text(field), field);
    }

    private static LocalDate first(String year) {
        return LocalDate.of(Integer.parseInt(year), 1, 1);
    }
}
