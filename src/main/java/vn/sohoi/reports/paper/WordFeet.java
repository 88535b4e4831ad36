package vn.sohoi.reports.paper;

import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.sohoi.reports.paper.Paper.Run;
import vn.sohoi.reports.paper.WordSheet.Style;

/** What stands at the foot of pages of Word: the meaning of letters, and on each page the square code. */
final class WordFeet {
    private static final int SIZE = 10;

    private WordFeet() {}

    /** Notes are counted a, b, c through the whole paper, as its letters are. */
    static void letters(CTSectPr section) {
        section.addNewFootnotePr().addNewNumFmt().setVal(STNumberFormat.LOWER_LETTER);
    }

    /** The run becomes the mark of the next note at the foot of its page. */
    static void note(XWPFRun mark, Run run) {
        var note = mark.getDocument().createFootnote();
        mark.getCTR().addNewFootnoteReference().setId(note.getId());
        var paragraph = new XWPFParagraph(note.getCTFtnEdn().addNewP(), note);
        var letter = WordSheet.look(paragraph.createRun(), Style.of(SIZE));
        letter.setSubscript(VerticalAlign.SUPERSCRIPT);
        letter.getCTR().addNewFootnoteRef();
        WordSheet.look(paragraph.createRun(), Style.of(SIZE)).setText(" " + run.note());
    }

    /** Words at the left, a picture with its name at the right, on the first page as on all others. */
    static void write(XWPFDocument document, WordSheet sheet, String words, byte[] png, String name) {
        for (var kind : List.of(HeaderFooterType.DEFAULT, HeaderFooterType.FIRST)) {
            var foot = document.createFooter(kind);
            var table = foot.createTable(1, 2);
            table.removeBorders();
            table.setCellMargins(0, 0, 0, 0);
            sheet.widths(table, 84, 16);
            sheet.cell(table.getRow(0).getCell(0)).line(words, Style.of(9).italic());
            var right = sheet.cell(table.getRow(0).getCell(1));
            right.picture(png, name);
            right.line(name, Style.of(8).centred());
            // Word wants a paragraph behind a table; this one takes no room
            WordSheet.look(foot.createParagraph().createRun(), Style.of(1)).setText("");
        }
    }
}
