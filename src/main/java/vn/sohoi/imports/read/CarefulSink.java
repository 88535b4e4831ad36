package vn.sohoi.imports.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Refused;

/**
 * Keeps every reader to the same limits: rows, columns, cells, length of a text; leaves blank cells and rows out. Rows
 * come from top to bottom and cells from left to right, or the file is not what it says.
 */
final class CarefulSink implements GridSink {
    /** A list of so many rows has fifteen columns; what is larger would fill the book's own memory. */
    private static final int MOST_CELLS = 1_500_000;

    private static final int MOST_LETTERS = 30_000_000;
    private static final int MOST_SHEETS = 1_000;
    private static final int MOST_REGIONS = 20_000;
    private static final int LONGEST_NAME = 200;

    private final GridSink next;
    private int sheets;
    private int rows;
    private int cells;
    private int regions;
    private long letters;
    private int last;

    CarefulSink(GridSink next) {
        this.next = next;
    }

    @Override
    public void start(Grid.Kind kind, String encoding, boolean from1904) throws IOException {
        next.start(kind, encoding, from1904);
    }

    @Override
    public void sheet(@Nullable String name, boolean hidden) throws IOException {
        if (++sheets > MOST_SHEETS) throw new Refused("imports.too-heavy");
        last = 0;
        next.sheet(name != null && name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, hidden);
    }

    @Override
    public void row(GridRow row) throws IOException {
        List<Cell> held = new ArrayList<>();
        int column = -1;
        for (var cell : row.cells()) {
            if (cell.column() >= MOST_COLUMNS || isBlank(cell.text())) continue;
            if (cell.column() <= column) throw new Refused("imports.damaged");
            column = cell.column();
            held.add(cut(cell));
        }
        if (held.isEmpty()) return;
        if (row.number() > MOST_ROWS || ++rows > MOST_ROWS) throw new Refused("imports.too-many-rows", MOST_ROWS);
        if (row.number() <= last) throw new Refused("imports.damaged");
        last = row.number();
        weigh(held);
        next.row(new GridRow(row.number(), row.hidden(), held));
    }

    private void weigh(List<Cell> held) {
        cells += held.size();
        for (var cell : held) letters += cell.text().length();
        if (cells > MOST_CELLS || letters > MOST_LETTERS) throw new Refused("imports.too-heavy");
    }

    @Override
    public void merged(GridSheet.Region region) throws IOException {
        if (++regions > MOST_REGIONS) throw new Refused("imports.too-heavy");
        if (region.firstRow() < 1 || region.firstColumn() < 0 || region.firstRow() > MOST_ROWS) return;
        next.merged(new GridSheet.Region(
                region.firstRow(),
                Math.min(region.lastRow(), MOST_ROWS),
                region.firstColumn(),
                Math.min(region.lastColumn(), MOST_COLUMNS)));
    }

    @Override
    public void end() throws IOException {
        next.end();
    }

    private static Cell cut(Cell cell) {
        return cell.text().length() <= LONGEST_TEXT
                ? cell
                : cell.withText(cell.text().substring(0, LONGEST_TEXT));
    }

    /** Blank are spaces of every width, but not the soft hyphen: in the old encoding it is the letter ư. */
    private static boolean isBlank(String text) {
        return text.chars()
                .allMatch(sign -> Character.isWhitespace(sign)
                        || Character.isSpaceChar(sign)
                        || sign == 0xFEFF
                        || (sign >= 0x200B && sign <= 0x200F)
                        || sign == 0);
    }
}
