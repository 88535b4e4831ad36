package vn.sohoi.reports.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.sohoi.reports.paper.Paper.Cell;
import vn.sohoi.reports.paper.Paper.Run;
import vn.sohoi.reports.paper.WordSheet.Style;

/** Writes a table of a paper: ruled rows, a head that comes again on each page, a double rule under the whole. */
final class WordTable {
    private static final int SIZE = 12;
    private static final int NOTE = 10;
    private static final int SIDE = 60;
    private static final String BLACK = "000000";

    private final WordSheet sheet;

    WordTable(WordSheet sheet) {
        this.sheet = sheet;
    }

    void write(Paper.Table table) {
        sheet.line(table.title(), Style.of(13).bold().centred().before(10).withNext());
        sheet.line(table.note(), Style.of(SIZE).italic().centred().withNext());
        int rows = 1 + table.rows().size() + (table.total().isEmpty() ? 0 : 1);
        var word = sheet.table(rows, table.head().size());
        lines(word);
        sheet.widths(word, percents(table.weights()));
        head(word.getRow(0), table);
        for (int i = 0; i < table.rows().size(); i++)
            row(word.getRow(i + 1), table.rows().get(i), false);
        if (!table.total().isEmpty()) row(word.getRow(rows - 1), table.total(), true);
        for (var source : table.sources())
            sheet.paragraph(
                    List.of(new Run("", source.letter(), "", ""), Run.plain(" " + source.meaning())), Style.of(NOTE));
    }

    private static void lines(XWPFTable table) {
        table.removeBorders();
        table.setTopBorder(XWPFBorderType.SINGLE, 6, 0, BLACK);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, BLACK);
        table.setBottomBorder(XWPFBorderType.DOUBLE, 4, 0, BLACK);
        table.setCellMargins(20, SIDE, 20, SIDE);
        // Word lets a table's words, not its lines, begin at the margin
        var indent = table.getCTTbl().getTblPr().addNewTblInd();
        indent.setW(BigInteger.valueOf(SIDE));
        indent.setType(STTblWidth.DXA);
    }

    private static int[] percents(List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        return weights.stream().mapToInt(weight -> weight * 100 / sum).toArray();
    }

    private void head(XWPFTableRow row, Paper.Table table) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < table.head().size(); i++) {
            var head = table.head().get(i);
            row.getCell(i).setVerticalAlignment(org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign.CENTER);
            sheet.cell(row.getCell(i))
                    .runs(
                            List.of(new Run(head.words(), head.letter(), "", "")),
                            Style.of(SIZE).bold().centred().withNext());
        }
    }

    private void row(XWPFTableRow row, List<Cell> cells, boolean bold) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var style = Style.of(SIZE);
            if (cell.number()) style = style.right();
            else if (i == 0) style = style.centred();
            if (bold) style = style.bold();
            sheet.cell(row.getCell(i)).runs(List.of(new Run(cell.words(), cell.letter(), "", cell.link())), style);
        }
    }
}
