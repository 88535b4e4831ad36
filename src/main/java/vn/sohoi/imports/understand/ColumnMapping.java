package vn.sohoi.imports.understand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.read.Cell;
import vn.sohoi.imports.read.GridRow;
import vn.sohoi.imports.read.GridSheet;
import vn.sohoi.imports.spi.Field;
import vn.sohoi.imports.spi.FieldKind;
import vn.sohoi.kernel.VietnameseText;

/** Says which field each column of a table holds: by the words of its header, then by what stands in its cells. */
final class ColumnMapping {
    private static final int SAMPLES = 3;

    private final GridSheet sheet;
    private final Dictionary dictionary;
    private final List<GridRow> rows;
    private final Map<Integer, Field> columns = new TreeMap<>();
    private final Map<Integer, String> addresses = new HashMap<>();
    private final Map<Integer, Integer> weights = new HashMap<>();
    private final Map<Integer, String> headings = new TreeMap<>();
    private final Map<Integer, Integer> under = new HashMap<>();
    private final Set<Integer> told = new HashSet<>();
    private final Map<Integer, ColumnContent> contents = new HashMap<>();

    private ColumnMapping(GridSheet sheet, Dictionary dictionary, List<GridRow> rows) {
        this.sheet = sheet;
        this.dictionary = dictionary;
        this.rows = rows;
    }

    static Table of(GridSheet sheet, Dictionary dictionary, HeaderFinder.Header header, int last) {
        var rows = sheet.rows().stream()
                .filter(row -> row.number() > header.last() && row.number() <= last)
                .toList();
        var mapping = new ColumnMapping(sheet, dictionary, rows);
        mapping.byHeader(header);
        mapping.byContent();
        mapping.remembered();
        return mapping.table(header.first(), header.last(), last);
    }

    /** A table without header: by content alone; null where no column holds names. */
    static @Nullable Table withoutHeader(GridSheet sheet, Dictionary dictionary) {
        var rows = sheet.rows().stream().filter(row -> row.cells().size() >= 2).toList();
        if (rows.size() < 2) return null;
        var mapping = new ColumnMapping(sheet, dictionary, rows);
        mapping.columns.putAll(new ContentMapping(dictionary, mapping::content, mapping.width()).columns());
        mapping.remembered();
        if (mapping.columns.values().stream().noneMatch(field -> field.kind().isName())) return null;
        if (mapping.columns.values().stream().noneMatch(ColumnMapping::identifies)) return null;
        for (int column : mapping.columns.keySet()) mapping.addresses.put(column, Cell.letters(column));
        int first = rows.getFirst().number();
        return mapping.table(first, first - 1, sheet.lastRow());
    }

    private static boolean identifies(Field field) {
        return field.kind().isBirth()
                || field.kind() == FieldKind.PHONE
                || field.kind() == FieldKind.CITIZEN_ID
                || field.kind() == FieldKind.NAME_AND_YEAR;
    }

    private Table table(int firstHeader, int lastHeader, int last) {
        var cells = new HashMap<String, String>();
        columns.forEach((column, field) ->
                cells.putIfAbsent(field.name(), addresses.getOrDefault(column, Cell.letters(column))));
        return new Table(firstHeader, lastHeader, last, Map.copyOf(columns), new TreeMap<>(cells), seen());
    }

    private void byHeader(HeaderFinder.Header header) {
        var lines = HeaderFinder.rows(sheet, header);
        var labels = new TreeMap<Integer, Label>();
        for (var line : lines.values())
            for (var cell : line.cells()) {
                var above = labels.get(cell.column());
                var parent = above != null ? above.text() : parent(lines, line.number(), cell.column());
                headings.put(
                        cell.column(),
                        parent.isBlank() || parent.equals(cell.text()) ? cell.text() : parent + " " + cell.text());
                under.put(cell.column(), line.number());
                labels.put(cell.column(), new Label(cell.column(), line.number(), cell.text(), parent));
            }
        for (var label : labels.values()) {
            var match = new SubLabels(dictionary, labels.values()).match(label);
            if (match != null) put(label, match);
        }
    }

    /** The heading above a lower one: of the merged cell that covers it, or the nearest to the left. */
    private String parent(Map<Integer, GridRow> lines, int row, int column) {
        for (int above = row - 1; lines.containsKey(above); above--) {
            var line = lines.get(above);
            for (int left = column; left >= 0; left--) {
                var cell = line.cell(left);
                if (cell == null) continue;
                int start = left;
                boolean spans = left == column
                        || sheet.merged().stream().noneMatch(region -> region.holds(line.number(), start))
                        || sheet.merged().stream()
                                .anyMatch(region ->
                                        region.holds(line.number(), start) && region.holds(line.number(), column));
                return spans && column - left < 4 ? cell.text() : "";
            }
        }
        return "";
    }

    private void put(Label label, Dictionary.Match match) {
        var field = match.field();
        for (var entry : columns.entrySet()) {
            if (!entry.getValue().name().equals(field.name())) continue;
            if (weights.getOrDefault(entry.getKey(), 0) >= match.weight()) return;
            columns.remove(entry.getKey());
            break;
        }
        columns.put(label.column(), field);
        weights.put(label.column(), match.weight());
        addresses.put(label.column(), Cell.letters(label.column()) + label.row());
    }

    /** Puts right what the words alone leave open. */
    private void byContent() {
        new NameColumns(columns, dictionary, rows, this::content).putRight(this::besideName);
        yearsBySex();
        yearBesideDayAndMonth();
        idsAndPhonesExchanged();
        unnamedColumns();
    }

    /** Headings "Nam" and "Nữ" over ticks tell the sex, over years the birth. */
    private void yearsBySex() {
        int man = column(FieldKind.BIRTH_OF_MAN);
        int woman = column(FieldKind.BIRTH_OF_WOMAN);
        if (woman >= 0 && content(woman).isTicks() && !content(woman).isDates()) {
            replace(woman, FieldKind.SEX);
            if (man >= 0) columns.remove(man);
        }
    }

    /** "Năm sinh" beside a day and a month of birth holds nothing but the year. */
    private void yearBesideDayAndMonth() {
        int year = column(FieldKind.BIRTH);
        if (year >= 0 && column(FieldKind.BIRTH_MONTH) >= 0 && column(FieldKind.BIRTH_YEAR) < 0)
            replace(year, FieldKind.BIRTH_YEAR);
    }

    /** Numbers under the other's heading; phones under DT, which may be điện thoại or dân tộc. */
    private void idsAndPhonesExchanged() {
        int id = column(FieldKind.CITIZEN_ID);
        int phone = column(FieldKind.PHONE);
        int people = column(FieldKind.ETHNICITY);
        if (phone < 0 && people >= 0 && content(people).isPhones()) replace(people, FieldKind.PHONE);
        if (id < 0 || phone < 0 || !content(id).isPhones() || !content(phone).isIds()) return;
        replace(id, FieldKind.PHONE);
        replace(phone, FieldKind.CITIZEN_ID);
    }

    /** Columns without heading that hold what the table otherwise lacks. */
    private void unnamedColumns() {
        var guessed = new ContentMapping(dictionary, this::content, width()).columns();
        Set<String> taken = new HashSet<>();
        columns.values().forEach(field -> taken.add(field.name()));
        boolean named = columns.values().stream().anyMatch(field -> field.kind().isName());
        boolean born = columns.values().stream()
                .anyMatch(field -> field.kind().isBirth() || field.kind() == FieldKind.NAME_AND_YEAR);
        guessed.forEach((column, field) -> {
            boolean lacking =
                    field.kind().isName() ? !named : field.kind().isBirth() ? !born : !taken.contains(field.name());
            boolean sure = field.kind().isName()
                    || field.kind().isDate()
                    || field.kind() == FieldKind.CITIZEN_ID
                    || field.kind() == FieldKind.PHONE
                    || field.kind() == FieldKind.ORDINAL
                    || field.kind() == FieldKind.PLACE;
            if (lacking && sure && fits(field, column) && !addresses.containsKey(column))
                place(
                        column,
                        field.kind(),
                        Cell.letters(column) + (under.containsKey(column) ? under.get(column) : ""));
        });
    }

    /** A day beneath a heading that nobody knows is some day, and hers only if the heading speaks of being born. */
    private boolean fits(Field field, int column) {
        var heading = VietnameseText.fold(headings.getOrDefault(column, ""));
        if (heading.isEmpty()) return true;
        return field.kind().isBirth()
                ? heading.matches(".*\\b(?:sinh(?! hoat)|ns|sn)\\b.*")
                : field.kind() != FieldKind.DATE;
    }

    /** What somebody of the unit said wins. */
    private void remembered() {
        if (dictionary.corrections().columns().isEmpty()) return;
        for (int column = 0; column < width(); column++) {
            var key = Corrections.key(headings.getOrDefault(column, ""), Cell.letters(column));
            var name = dictionary.corrections().columns().get(key);
            if (name == null) continue;
            var field = dictionary.named(name);
            columns.remove(column);
            told.add(column);
            if (field == null) continue;
            columns.entrySet()
                    .removeIf(other -> !told.contains(other.getKey())
                            && other.getValue().name().equals(name));
            columns.put(column, field);
            addresses.putIfAbsent(column, Cell.letters(column));
        }
    }

    private List<Column> seen() {
        var seen = new ArrayList<Column>();
        int end =
                headings.keySet().stream().mapToInt(column -> column + 1).max().orElse(0);
        for (int column = 0; column < Math.max(end, width()); column++) {
            int which = column;
            var samples = rows.stream()
                    .map(row -> row.cell(which))
                    .filter(cell -> cell != null && !cell.text().isBlank())
                    .map(Cell::text)
                    .limit(SAMPLES)
                    .toList();
            var heading = headings.getOrDefault(column, "");
            if (samples.isEmpty() && heading.isEmpty()) continue;
            var field = columns.get(column);
            seen.add(new Column(
                    sheet.name() == null ? "" : sheet.name(),
                    Cell.letters(column),
                    heading,
                    field == null ? "" : field.name(),
                    how(column, field),
                    samples));
        }
        return seen;
    }

    private Column.How how(int column, @Nullable Field field) {
        if (told.contains(column)) return Column.How.REMEMBERED;
        if (field == null) return Column.How.UNKNOWN;
        return weights.containsKey(column) ? Column.How.HEADING : Column.How.CONTENT;
    }

    /** Beneath the heading of the name beside it. */
    private void besideName(int column) {
        var above = addresses.getOrDefault(column - 1, Cell.letters(column - 1));
        place(column, FieldKind.GIVEN_NAME, above.replaceFirst("^[A-Z]+", Cell.letters(column)));
    }

    private void replace(int column, FieldKind kind) {
        var field = dictionary.field(kind);
        if (field != null) columns.put(column, field);
    }

    private void place(int column, FieldKind kind, String address) {
        var field = dictionary.field(kind);
        if (field == null) return;
        columns.put(column, field);
        addresses.put(column, address);
    }

    private int column(FieldKind kind) {
        for (var entry : columns.entrySet()) if (entry.getValue().kind() == kind) return entry.getKey();
        return -1;
    }

    private ColumnContent content(int column) {
        return contents.computeIfAbsent(column, which -> ColumnContent.of(rows, which));
    }

    private int width() {
        return rows.stream()
                .mapToInt(row -> row.cells().getLast().column() + 1)
                .max()
                .orElse(0);
    }

    /** The lowest heading of a column and the one above it. */
    record Label(int column, int row, String text, String parent) {
        String folded() {
            return VietnameseText.fold(text);
        }
    }
}
