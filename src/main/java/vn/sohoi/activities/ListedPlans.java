package vn.sohoi.activities;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.FileRows;
import vn.sohoi.kernel.VietnameseText;

/**
 * A plan of work as a unit writes it in a table, one activity to a row. What the table leaves open stays empty: a month, a quarter
 * or a day that no calendar has is no day, and is asked.
 *
 * @param rows in the order of the table
 */
public record ListedPlans(List<Row> rows) {
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\d{1,4}\\s*[.)\\-]|[-+*•])\\s*");

    /** 2026-03-08, as a cell of a file says it; 8/3/2026, 8-3-2026, 8.3.2026; 8/3 of the plan's own year. Never part of something longer. */
    private static final Pattern DAY = Pattern.compile("(?<![\\d/.\\-])(?:(\\d{4})-(\\d{2})-(\\d{2})"
            + "|(\\d{1,2})[/.\\-](\\d{1,2})(?:[/.\\-](\\d{4}))?)(?![/.\\-]?\\d)");

    /**
     * An activity.
     *
     * @param day null where the table names none
     * @param lastDay the second day of the cell, or the same day
     * @param when the cell as it is written
     * @param theme null where the table names none that the book knows
     */
    public record Row(
            String title,
            String place,
            @Nullable LocalDate day,
            @Nullable LocalDate lastDay,
            String when,
            @Nullable ThemeId theme) {}

    /** Places of the columns; -1 for one that is not there. */
    private record Columns(int heading, int title, int when, int place, int theme) {}

    /**
     * @param text rows, cells apart by tabs or semicolons
     * @param year of days that are written without one
     */
    public static ListedPlans in(String text, int year, Collection<Theme> themes) {
        var rows = FileRows.cells(text);
        var columns = headed(rows);
        if (columns == null) columns = guessed(rows, year);
        var found = new ArrayList<Row>();
        for (var row : rows.subList(columns.heading() + 1, rows.size())) {
            var title = cell(row, columns.title());
            if (!title.isEmpty() && title.chars().anyMatch(Character::isLetter))
                found.add(row(row, title, columns, year, themes));
        }
        return new ListedPlans(List.copyOf(found));
    }

    private static @Nullable Columns headed(List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int title = column(row, ListedPlans::namesTheActivity);
            int when = column(row, head -> head.matches("(?:thoi gian|thoi diem|ngay|lich)\\b.*"));
            if (title < 0 || when < 0) continue;
            int place = column(row, head -> head.matches("dia diem.*|noi(?! dung).*"));
            return new Columns(
                    i, title, when, place, column(row, head -> head.matches("(?:chu de|linh vuc|loai)\\b.*")));
        }
        return null;
    }

    private static boolean namesTheActivity(String head) {
        return head.matches("(?:ten |noi dung )?(?:hoat dong|cong viec|nhiem vu)\\b.*|noi dung\\b.*");
    }

    /** Without headings: days stand where most days are read, and the activity in the longest of the other cells. */
    private static Columns guessed(List<List<String>> rows, int year) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        int when = -1;
        long most = 0;
        for (int column = 0; column < width; column++) {
            int at = column;
            long days = rows.stream()
                    .filter(row -> !days(cell(row, at), year).isEmpty())
                    .count();
            if (days > most) {
                most = days;
                when = column;
            }
        }
        int title = 0;
        long longest = -1;
        for (int column = 0; column < width; column++) {
            int at = column;
            long length = rows.stream().mapToInt(row -> cell(row, at).length()).sum();
            if (column != when && length > longest) {
                longest = length;
                title = column;
            }
        }
        return new Columns(-1, title, when, -1, -1);
    }

    private static int column(List<String> row, Predicate<String> heading) {
        for (int i = 0; i < row.size(); i++)
            if (heading.test(VietnameseText.fold(row.get(i)).strip())) return i;
        return -1;
    }

    private static Row row(List<String> row, String title, Columns columns, int year, Collection<Theme> themes) {
        var when = cell(row, columns.when());
        var days = days(when, year);
        var about = VietnameseText.fold(cell(row, columns.theme()));
        var theme = themes.stream()
                .filter(one -> VietnameseText.fold(one.name()).equals(about))
                .map(Theme::id)
                .findFirst()
                .orElse(null);
        return new Row(
                NUMBERED.matcher(title).replaceFirst(""),
                cell(row, columns.place()),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                when,
                theme);
    }

    /** One day or two in their order; none where the cell says more than two, or one that no calendar has. */
    private static List<LocalDate> days(String cell, int year) {
        var days = DAY.matcher(cell)
                .results()
                .map(found -> day(found, year))
                .filter(Objects::nonNull)
                .toList();
        boolean all = days.size() == DAY.matcher(cell).results().count();
        boolean forwards = days.size() == 1 || days.size() == 2 && !days.get(1).isBefore(days.get(0));
        return all && forwards ? days : List.of();
    }

    private static @Nullable LocalDate day(MatchResult found, int year) {
        try {
            if (found.group(1) != null) return LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
            return LocalDate.of(found.group(6) == null ? year : number(found, 6), number(found, 5), number(found, 4));
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }
}
