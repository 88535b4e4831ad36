package vn.sohoi.imports.understand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sohoi.imports.read.Cell;
import vn.sohoi.imports.read.GridRow;
import vn.sohoi.imports.read.GridSheet;
import vn.sohoi.imports.spi.FieldKind;
import vn.sohoi.kernel.VietnameseText;

/** Finds the rows of a sheet that are the header of a table, one to three lines high. */
record HeaderFinder(GridSheet sheet, Dictionary dictionary) {
    private static final int LONGEST_HEADING = 60;
    private static final Pattern DATA = Pattern.compile("\\+?[\\d .]{7,}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}");
    private static final Set<String> PARTS = Set.of(
            "nam",
            "nu",
            "ngay",
            "thang",
            "ho dem",
            "ho",
            "ten",
            "ho va ten dem",
            "ten dem",
            "so",
            "noi cap",
            "ngay cap");

    /** Rows of a header, from and to, ends included. */
    record Header(int first, int last) {}

    List<Header> headers() {
        var headers = new ArrayList<Header>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            var row = sheet.rows().get(i);
            if (!headers.isEmpty() && row.number() <= headers.getLast().last()) continue;
            if (isHeader(row)) headers.add(withNeighbours(i));
        }
        return headers;
    }

    private boolean isHeader(GridRow row) {
        if (row.cells().size() < 2 || hasData(row)) return false;
        var found = new HashSet<String>();
        var sure = new HashSet<String>();
        boolean person = false;
        boolean named = false;
        int foreign = 0;
        for (var cell : row.cells()) {
            if (cell.text().length() > LONGEST_HEADING) continue;
            var match = dictionary.match(cell.text());
            if (match == null) continue;
            var kind = match.field().kind();
            if (kind == FieldKind.FOREIGN) foreign++;
            else found.add(match.field().name());
            if (match.weight() >= Dictionary.WHOLE) sure.add(match.field().name());
            named |= kind.isName();
            person |= kind.isName() || kind.isBirth() || kind == FieldKind.CITIZEN_ID || kind == FieldKind.PHONE;
        }
        int words =
                (int) row.cells().stream().filter(cell -> cell.number() == null).count();
        int known = found.size() + foreign;
        boolean enough = found.size() >= 3 || found.size() == 2 && (words <= 4 || known * 3 >= words * 2);
        // beside columns that belong to a campaign alone the headings of a list are few, but sure
        return person && enough && known * 2 >= words || named && sure.size() >= 3;
    }

    private static boolean hasData(GridRow row) {
        return row.cells().stream()
                .anyMatch(cell -> cell.number() != null && Math.abs(cell.number()) >= 100 && !isYear(cell.number())
                        || DATA.matcher(VietnameseText.clean(cell.text())).matches());
    }

    /** Dues and campaigns have their year for a heading. */
    private static boolean isYear(double number) {
        return number >= 1900 && number <= 2100;
    }

    private Header withNeighbours(int index) {
        int first = index;
        while (first > 0
                && index - first < 2
                && isTopLine(sheet.rows().get(first - 1), sheet.rows().get(first))) first--;
        int last = index;
        while (last + 1 < sheet.rows().size()
                && last - index < 2
                && isSubLine(sheet.rows().get(last), sheet.rows().get(last + 1))) last++;
        return new Header(
                sheet.rows().get(first).number(), sheet.rows().get(last).number());
    }

    /** A line of headings over several columns each, right above the header. */
    private boolean isTopLine(GridRow above, GridRow header) {
        if (above.number() != header.number() - 1 || above.cells().size() < 2 || hasData(above)) return false;
        long spanning = above.cells().stream()
                .filter(cell -> sheet.merged().stream()
                        .anyMatch(region -> region.firstRow() == above.number()
                                && region.firstColumn() == cell.column()
                                && (region.lastColumn() > region.firstColumn() || region.lastRow() >= header.number())))
                .count();
        return spanning >= 1
                && above.cells().stream().allMatch(cell -> cell.text().length() <= LONGEST_HEADING)
                && header.cells().size() > above.cells().size() - spanning
                && above.cells().stream().anyMatch(cell -> dictionary.match(cell.text()) != null);
    }

    /** A second line that parts a heading above it: Nam and Nữ, Ngày Tháng Năm, Họ đệm and Tên. */
    private boolean isSubLine(GridRow header, GridRow below) {
        if (below.number() != header.number() + 1 || hasData(below)) return false;
        boolean known = false;
        for (var cell : below.cells()) {
            var folded = VietnameseText.fold(cell.text());
            var match = dictionary.match(cell.text());
            boolean label = PARTS.contains(folded)
                    || match != null
                            && match.field().kind() != FieldKind.PLACE
                            && match.field().kind() != FieldKind.GROUP
                            && match.weight() >= 100;
            boolean part = isUnderWide(header, cell);
            if (!label && !part) return false;
            if (cell.number() != null || folded.isEmpty() || folded.matches("[\\d ]+")) return false;
            known |= label || part;
        }
        return known;
    }

    private boolean isUnderWide(GridRow header, Cell cell) {
        return sheet.merged().stream()
                .anyMatch(region -> region.holds(header.number(), cell.column())
                        && region.lastColumn() > region.firstColumn()
                        && region.lastColumn() - region.firstColumn() < 8);
    }

    /** Texts of a header by row and column. */
    static Map<Integer, GridRow> rows(GridSheet sheet, Header header) {
        var rows = new java.util.TreeMap<Integer, GridRow>();
        for (var row : sheet.rows())
            if (row.number() >= header.first() && row.number() <= header.last()) rows.put(row.number(), row);
        return rows;
    }
}
