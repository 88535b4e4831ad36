package vn.sohoi.imports.understand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.clean.Places;
import vn.sohoi.imports.read.GridRow;
import vn.sohoi.imports.read.GridSheet;
import vn.sohoi.imports.spi.FieldKind;
import vn.sohoi.kernel.VietnameseText;

/**
 * One sheet understood: its tables and what each row from the first to the last is.
 *
 * @param rows kinds of the rows with something in them, people with what their surroundings say
 */
record SheetReading(GridSheet sheet, List<Table> tables, List<Line> rows, Corrections corrections) {
    private static final Pattern GENERIC = Pattern.compile(
            "(?:sheet|trang tinh|bang|bieu|data|du lieu|ds|danh sach|hoi vien|tong hop|ra soat|th|hv|nam|mau|in|copy|ban|final|chinh thuc|a|b|phu nu|hoi|tong|chung|hdsd|huong dan|moi|cu|nhap|an|luu|kiem tra|x|\\d+| )+");

    /**
     * A row with something in it.
     *
     * @param role what a row that is about nobody is: {@code title}, {@code header}, {@code group}, {@code legend}; else
     *     empty
     */
    record Line(
            GridRow row,
            RowKind kind,
            String role,
            @Nullable Table table,
            @Nullable String branch,
            @Nullable String group) {}

    static SheetReading of(GridSheet sheet, Dictionary dictionary) {
        var tables = tables(sheet, dictionary);
        var lines = new Lines(sheet, tables, Legend.of(sheet, tables)).lines();
        return new SheetReading(sheet, tables, lines, dictionary.corrections());
    }

    boolean hasPeople() {
        return rows.stream().anyMatch(line -> line.kind() == RowKind.PERSON);
    }

    private static List<Table> tables(GridSheet sheet, Dictionary dictionary) {
        var headers = new HeaderFinder(sheet, dictionary).headers();
        var tables = new ArrayList<Table>();
        for (int i = 0; i < headers.size(); i++) {
            int last = i + 1 < headers.size() ? headers.get(i + 1).first() - 1 : sheet.lastRow();
            var table = ColumnMapping.of(sheet, dictionary, headers.get(i), last);
            if (table.columns().values().stream().anyMatch(field -> field.kind().isName())) tables.add(table);
        }
        if (tables.isEmpty() && ColumnMapping.withoutHeader(sheet, dictionary) instanceof Table table)
            tables.add(table);
        return tables;
    }

    /** Goes through the rows from top to bottom and remembers what headings and titles say. */
    private static final class Lines {
        private final GridSheet sheet;
        private final List<Table> tables;
        private final Legend legend;
        private final TreeMap<Integer, Line> lines = new TreeMap<>();
        private @Nullable String titled;
        private @Nullable String branch;
        private @Nullable String group;
        private @Nullable Table current;
        private boolean signed;
        private boolean summed;
        private boolean retitled;

        Lines(GridSheet sheet, List<Table> tables, Legend legend) {
            this.sheet = sheet;
            this.tables = tables;
            this.legend = legend;
        }

        List<Line> lines() {
            var rows = sheet.rows();
            for (int i = 0; i < rows.size(); i++) row(rows.get(i), i + 1 < rows.size() ? rows.get(i + 1) : null);
            return List.copyOf(lines.values());
        }

        private void row(GridRow row, @Nullable GridRow next) {
            var header = tables.stream()
                    .filter(table -> table.isHeader(row.number()))
                    .findFirst();
            if (header.isPresent()) {
                if (current != header.get()) begin(header.get());
                put(row, RowKind.HEADING, "header");
                return;
            }
            var table = tables.stream()
                    .filter(each -> each.holds(row.number()))
                    .findFirst()
                    .orElse(null);
            if (table == null) title(row);
            else {
                if (current != table) begin(table);
                within(row, table, next);
            }
        }

        /** A header repeated on the next page begins nothing new; one beneath a title or with other columns does. */
        private void begin(Table table) {
            boolean goesOn = current != null && !retitled && current.columns().equals(table.columns());
            current = table;
            signed = false;
            retitled = false;
            if (goesOn) return;
            group = null;
            branch = null;
        }

        private void title(GridRow row) {
            boolean people = !tables.isEmpty();
            if (people) titled = place(row, titled);
            put(
                    row,
                    RowKind.NOTE,
                    legend.isLegend(row) ? "legend" : people && row.cells().size() == 1 ? "title" : "");
        }

        private void within(GridRow row, Table table, @Nullable GridRow next) {
            var kinds = new RowKinds(sheet, table);
            if (legend.isLegend(row)) {
                put(row, RowKind.NOTE, "legend");
                return;
            }
            if (kinds.isColumnNumbers(row)) {
                put(row, RowKind.NOTE, "header");
                return;
            }
            var kind = kinds.kind(row, signed || summed, next);
            boolean title = beforeTable(row, next) && (kind == RowKind.NOTE || kind == RowKind.HEADING);
            if (title) {
                var before = titled;
                titled = place(row, titled);
                retitled |= !Objects.equals(before, titled);
                put(row, RowKind.NOTE, "title");
                return;
            }
            signed |= kind == RowKind.NOTE && kinds.isSignature(RowKinds.first(row));
            if (kind == RowKind.SUBTOTAL) summed = true;
            if (kind == RowKind.PERSON || kind == RowKind.HEADING) summed = false;
            if (kind == RowKind.HEADING) heading(row);
            put(row, kind, kind == RowKind.HEADING ? "group" : "");
        }

        /** Whether another table's header follows soon and nobody between: then the row is its title. */
        private boolean beforeTable(GridRow row, @Nullable GridRow next) {
            if (next == null) return false;
            boolean header = tables.stream().anyMatch(table -> table.isHeader(next.number()));
            return header
                    || next.cells().size() == 1
                            && tables.stream()
                                    .anyMatch(table -> table.firstHeader() > row.number()
                                            && table.firstHeader() - row.number() <= 4);
        }

        private void heading(GridRow row) {
            var words = new StringBuilder();
            for (var cell : row.cells())
                if (cell.number() == null && !cell.formula() && !RowKinds.isNumbering(cell.text()))
                    words.append(words.isEmpty() ? "" : " ").append(cell.text());
            var heading = GroupHeading.of(words.isEmpty() ? RowKinds.first(row) : words.toString());
            if (heading.branch() != null) branch = heading.branch();
            if (heading.branch() != null || heading.group() != null) group = heading.group();
        }

        private void put(GridRow row, RowKind kind, String role) {
            boolean person = kind == RowKind.PERSON;
            lines.put(
                    row.number(), new Line(row, kind, role, current, person ? around() : null, person ? group : null));
        }

        /** The heading above says more than the title, the title more than the sheet's name. */
        private @Nullable String around() {
            if (branch != null) return branch;
            if (titled != null) return titled;
            var name = sheet.name();
            return name == null || isGeneric(name) ? null : Places.name(name);
        }

        private static @Nullable String place(GridRow row, @Nullable String before) {
            for (var cell : row.cells()) if (Places.inTitle(cell.text()) instanceof String place) return place;
            return before;
        }
    }

    private static boolean isGeneric(String name) {
        var folded = VietnameseText.fold(name);
        if (Places.isPlace(name)) return false;
        return GENERIC.matcher(folded).matches()
                || folded.split(" ").length > 4
                || folded.startsWith("ds ")
                || folded.startsWith("danh sach")
                || name.toLowerCase(Locale.ROOT).startsWith("sheet")
                || !isProperName(name);
    }

    /** Villages are written with a capital at every word, Nhị Châu; other words are not, Lưu trữ. */
    private static boolean isProperName(String name) {
        return Arrays.stream(VietnameseText.clean(name).split("[^\\p{L}\\p{M}\\d]+"))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)));
    }

    /** The merged cell's or the row's own place, as written, or null. */
    @Nullable
    String place(Line line, FieldKind kind) {
        var table = line.table();
        int column = table == null ? -1 : table.column(kind);
        if (column < 0) return null;
        var own = line.row().cell(column);
        if (own != null) return own.text();
        for (var region : sheet.merged())
            if (region.holds(line.row().number(), column) && region.lastRow() > region.firstRow())
                for (var row : sheet.rows())
                    if (row.number() == region.firstRow()) {
                        var top = row.cell(region.firstColumn());
                        return top == null ? null : top.text();
                    }
        return null;
    }
}
