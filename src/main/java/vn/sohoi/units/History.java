package vn.sohoi.units;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;

/**
 * One attribute of one unit through its days, as the book knows it now. Rows never overlap. A change gives a new history;
 * rows that it does not touch keep their number, so the difference of two histories says what to write.
 */
record History(List<Row> rows) {
    static final History EMPTY = new History(List.of());

    /**
     * @param number the table row's number, 0 while it is not written
     * @param value name, code, kind, parent's number, or empty for existence
     */
    record Row(long number, String value, DateSpan valid, String basis) {}

    History {
        rows = rows.stream()
                .sorted(comparing(row -> row.valid().from(), nullsFirst(naturalOrder())))
                .toList();
    }

    /** The row of the day, or null. */
    @Nullable
    Row on(LocalDate day) {
        for (var row : rows) if (row.valid().holds(day)) return row;
        return null;
    }

    /** The value of the day, or null. */
    @Nullable
    String valueOn(LocalDate day) {
        var row = on(day);
        return row == null ? null : row.value();
    }

    /** The same with the value holding on all days of the span, whatever held there before. */
    History with(String value, DateSpan span, String basis) {
        if (rows.stream().anyMatch(row -> row.value().equals(value) && covers(row.valid(), span))) return this;
        var changed = new ArrayList<>(without(span).rows());
        changed.add(new Row(0, value, span, basis));
        return new History(changed);
    }

    /** From the day on another value, until the row that held on that day would have ended. */
    History changed(LocalDate day, String value, String basis) {
        var row = on(day);
        if (row == null) return with(value, DateSpan.since(day), basis);
        return with(value, new DateSpan(day, row.valid().until()), basis);
    }

    /** The same without the days of the span. */
    History without(DateSpan span) {
        var left = new ArrayList<Row>();
        for (var row : rows) {
            var valid = row.valid();
            if (!valid.meets(span)) {
                left.add(row);
                continue;
            }
            if (span.from() != null && (valid.from() == null || valid.from().isBefore(span.from())))
                left.add(new Row(0, row.value(), new DateSpan(valid.from(), span.from()), row.basis()));
            if (span.until() != null && (valid.until() == null || span.until().isBefore(valid.until())))
                left.add(new Row(0, row.value(), new DateSpan(span.until(), valid.until()), row.basis()));
        }
        return new History(left);
    }

    /** Nothing holds from the day on; with a basis, the row that the end cuts short carries it. */
    History ended(LocalDate day, @Nullable String basis) {
        var cut = on(day);
        var left = without(DateSpan.since(day));
        if (basis == null || cut == null) return left;
        return new History(left.rows().stream()
                .map(row -> day.equals(row.valid().until()) && row.number() == 0
                        ? new Row(0, row.value(), row.valid(), basis)
                        : row)
                .toList());
    }

    private static boolean covers(DateSpan outer, DateSpan inner) {
        boolean begins =
                outer.from() == null || (inner.from() != null && !inner.from().isBefore(outer.from()));
        boolean ends = outer.until() == null
                || (inner.until() != null && !inner.until().isAfter(outer.until()));
        return begins && ends;
    }
}
