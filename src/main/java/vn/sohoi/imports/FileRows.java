package vn.sohoi.imports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohoi.imports.read.GridRow;
import vn.sohoi.imports.read.GridSheet;
import vn.sohoi.imports.read.ListReader;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.VietnameseText;

/**
 * The rows of a file as somebody would copy them out of it, for short lists that a feature looks through on a page of its own.
 * Read as every list is: in a process of its own, with the same limits and refusals.
 */
@Component
public class FileRows {
    private static final String TAB = "\t";

    /**
     * Rows of the visible sheet that has most of them, a line each, cells apart by tabs at the place of their column; what hidden
     * rows hold is left out.
     *
     * @param most so many at most are read, and one more, so that the taker sees that they are too many
     * @throws Refused with a sentence where the file cannot be read
     */
    public String read(byte[] content, int most) {
        return new ListReader()
                .read(content).sheets().stream()
                        .filter(sheet -> !sheet.hidden())
                        .max(Comparator.comparingInt(sheet -> sheet.rows().size()))
                        .map(sheet -> lines(sheet, most + 1))
                        .orElse("");
    }

    /** The cells of each row that is not blank, of a file or as they were pasted: apart by tabs, or by semicolons where there is no tab. */
    public static List<List<String>> cells(String rows) {
        var apart = rows.contains(TAB) ? TAB : ";";
        return rows.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.stream(line.split(apart))
                        .map(VietnameseText::clean)
                        .toList())
                .toList();
    }

    private static String lines(GridSheet sheet, int most) {
        return sheet.rows().stream()
                .filter(row -> !row.hidden())
                .limit(most)
                .map(FileRows::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(GridRow row) {
        var line = new StringBuilder();
        int column = 0;
        for (var cell : row.cells()) {
            line.append(TAB.repeat(cell.column() - column));
            column = cell.column();
            var date = cell.date();
            line.append((date == null ? cell.text() : Objects.toString(date)).replaceAll("\\s+", " "));
        }
        return line.toString();
    }
}
