package vn.sohoi.imports.read;

import static vn.sohoi.imports.read.Hostile.LAN;
import static vn.sohoi.imports.read.Hostile.rows;
import static vn.sohoi.imports.read.Hostile.utf8;
import static vn.sohoi.imports.read.Hostile.with;
import static vn.sohoi.imports.read.HostileFiles.document;
import static vn.sohoi.imports.read.HostileFiles.row;

import java.io.IOException;
import java.util.List;

/** Lists too long, too wide, too many or with nothing in them. */
final class HostileShapes {
    private static final String OPEN_ROW = "<table:table-row table:number-rows-repeated=\"%d\">"
            + "<table:table-cell><text:p>Lan</text:p></table:table-cell></table:table-row>";

    private HostileShapes() {}

    static void add(List<Hostile> all) throws IOException {
        shape(all, "a cell in row 1,048,576", rows(LAN + row(1_048_576, "xa")), "too-many-rows");
        shape(all, "16 million rows alike", Hostile.zip(document(OPEN_ROW.formatted(16_000_000))), "too-many-rows");
        shape(all, "the same row twice", rows(LAN + row(2, "2", "Hoa")), "damaged");
        shape(all, "a row before the first", rows(row(-3, "a")), "damaged");
        shape(
                all,
                "30,000 merged regions over everything",
                with("xl/worksheets/sheet1.xml", utf8(merged())),
                "too-heavy");
        shape(all, "a workbook with nothing in it", rows(""), "nothing-to-write");
        shape(all, "a file of no bytes", new byte[0], "empty");
    }

    private static void shape(List<Hostile> all, String name, byte[] file, String answer) {
        all.add(new Hostile("shape", name, file, "imports." + answer));
    }

    private static String merged() {
        var text = new StringBuilder(
                "<worksheet " + HostileFiles.SPREADSHEET + "><sheetData>" + LAN + "</sheetData><mergeCells>");
        for (int i = 1; i <= 30_000; i++) text.append("<mergeCell ref=\"A%d:XFD1048576\"/>".formatted(i));
        return text.append("</mergeCells></worksheet>").toString();
    }
}
