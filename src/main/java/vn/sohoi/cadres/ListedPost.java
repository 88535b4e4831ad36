package vn.sohoi.cadres;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.ListedRow;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.people.Identity;

/**
 * A row of a list of who was given which position, in the book's types.
 *
 * @param identity who she is as far as the list tells
 * @param meant the position as the list means it
 * @param way how she came to it, or null where the list does not say
 * @param from her first day, or null
 * @param until the first day without her, or null; lists tell the last day with her
 * @param termYear year in which the term begins that the list names, or null
 */
record ListedPost(
        ListedRow row,
        Identity identity,
        PostWords.Meant meant,
        @Nullable Way way,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer termYear) {

    static ListedPost of(ListedRow row, PostWords words) {
        var meant = words.meant(requireNonNullElse(row.text("body"), ""), requireNonNullElse(row.text("post"), ""));
        if (meant == null) throw new IllegalStateException("a row without a position is refused before");
        var id = row.text("citizen_id");
        var birth = row.text("birth");
        var way = row.text("way");
        var last = day(row, "until");
        return new ListedPost(
                row,
                new Identity(
                        requireNonNullElse(row.text("full_name"), ""),
                        true,
                        birth == null ? null : PartialDate.parse(birth),
                        null,
                        id != null && id.length() == 12 ? id : null,
                        id != null && id.length() == 9 ? id : null),
                meant,
                way == null ? null : Way.valueOf(way),
                day(row, "decided"),
                day(row, "from"),
                last == null ? null : last.plusDays(1),
                year(row.text("term")));
    }

    private static @Nullable LocalDate day(ListedRow row, String field) {
        var day = row.text(field);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable Integer year(@Nullable String term) {
        if (term == null) return null;
        var year = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)").matcher(term);
        return year.find() ? Integer.valueOf(year.group()) : null;
    }
}
