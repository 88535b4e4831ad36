package vn.sohoi.imports.read;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Refused;

/** Keeps every reader to the same limits: rows, columns, length of a text; leaves blank cells and rows out. */
final class CarefulSink implements GridSink {
    private final GridSink next;

    CarefulSink(GridSink next) {
        this.next = next;
    }

    @Override
    public void start(Grid.Kind kind, String encoding, boolean from1904) throws IOException {
        next.start(kind, encoding, from1904);
    }

    @Override
    public void sheet(@Nullable String name, boolean hidden) throws IOException {
        next.sheet(name, hidden);
    }

    @Override
    public void row(GridRow row) throws IOException {
        List<Cell> cells = row.cells().stream()
                .filter(cell -> cell.column() < MOST_COLUMNS && !isBlank(cell.text()))
                .map(CarefulSink::cut)
                .toList();
        if (cells.isEmpty()) return;
        if (row.number() > MOST_ROWS) throw new Refused("imports.too-many-rows", MOST_ROWS);
        next.row(new GridRow(row.number(), row.hidden(), cells));
    }

    @Override
    public void merged(GridSheet.Region region) throws IOException {
        next.merged(region);
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
