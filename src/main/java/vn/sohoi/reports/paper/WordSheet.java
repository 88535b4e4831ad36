package vn.sohoi.reports.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import vn.sohoi.reports.paper.Paper.Run;

/** A sheet of Word: paragraphs, tables without lines, page numbers in the head from the second page on. */
final class WordSheet {
    static final String FONT = "Times New Roman";
    /** From the foot's last line to the edge of the paper, in millimetres. */
    private static final int FOOT = 5;

    private static final int TWIPS_PER_POINT = 20;
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private final XWPFDocument document;
    private final Margins margins;

    WordSheet(XWPFDocument document, Margins margins) {
        this.document = document;
        this.margins = margins;
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        page();
        pageNumbers();
    }

    /** How a paragraph looks; sizes and distances in points. */
    static final class Style {
        final int size;
        boolean bold;
        boolean italic;
        boolean centred;
        boolean right;
        boolean even;
        boolean indented;
        boolean next;
        int before;

        private Style(int size) {
            this.size = size;
        }

        static Style of(int size) {
            return new Style(size);
        }

        Style bold() {
            bold = true;
            return this;
        }

        Style italic() {
            italic = true;
            return this;
        }

        Style centred() {
            centred = true;
            return this;
        }

        Style right() {
            right = true;
            return this;
        }

        /** Straight at both sides. */
        Style even() {
            even = true;
            return this;
        }

        /** Its first line begins 1 cm further in. */
        Style indented() {
            indented = true;
            return this;
        }

        /** Stays on the page of what follows. */
        Style withNext() {
            next = true;
            return this;
        }

        Style before(int points) {
            before = points;
            return this;
        }
    }

    XWPFParagraph line(String words, Style style) {
        return write(document.createParagraph(), List.of(Run.plain(words)), style);
    }

    XWPFParagraph paragraph(List<Run> runs, Style style) {
        return write(document.createParagraph(), runs, style);
    }

    /** A line of the page's middle, indented so many percent on both sides. */
    void rule(int percent) {
        rule(document.createParagraph(), twips(margins.between()) * percent / 100);
    }

    XWPFTable bareTable(int rows, int... percents) {
        var table = document.createTable(rows, percents.length);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        widths(table, percents);
        return table;
    }

    /** Sets the columns' widths in percent of the space between the margins. */
    void widths(XWPFTable table, int... percents) {
        int whole = twips(margins.between());
        table.setWidth(whole);
        var grid = table.getCTTbl().addNewTblGrid();
        for (int percent : percents) grid.addNewGridCol().setW(BigInteger.valueOf((long) whole * percent / 100));
        for (var row : table.getRows())
            for (int i = 0; i < percents.length; i++)
                row.getCell(i).setWidth(String.valueOf(whole * percents[i] / 100));
    }

    XWPFTable table(int rows, int columns) {
        return document.createTable(rows, columns);
    }

    CellSheet cell(XWPFTableCell cell) {
        return new CellSheet(cell);
    }

    /** Writes one after the other into a cell, whose first paragraph is there already. */
    static final class CellSheet {
        private final XWPFTableCell cell;
        private boolean begun;

        CellSheet(XWPFTableCell cell) {
            this.cell = cell;
        }

        private XWPFParagraph next() {
            var paragraph = begun ? cell.addParagraph() : cell.getParagraphs().getFirst();
            begun = true;
            return paragraph;
        }

        void line(String words, Style style) {
            write(next(), List.of(Run.plain(words)), style);
        }

        void runs(List<Run> runs, Style style) {
            write(next(), runs, style);
        }

        /** A picture of 12 mm, with words for who cannot see it. */
        void picture(byte[] png, String words) {
            var paragraph = next();
            paragraph.setAlignment(org.apache.poi.xwpf.usermodel.ParagraphAlignment.CENTER);
            int side = (int) (12 * Units.EMU_PER_CENTIMETER / 10);
            try {
                paragraph
                        .createRun()
                        .addPicture(new ByteArrayInputStream(png), PictureType.PNG, words + ".png", side, side);
            } catch (InvalidFormatException | IOException failure) {
                throw failure instanceof IOException io
                        ? new UncheckedIOException(io)
                        : new IllegalStateException(failure);
            }
        }

        /** A line of the cell's middle, indented so many percent of half a page on both sides. */
        void rule(int percent) {
            WordSheet.rule(next(), twips(80) * percent / 100);
        }
    }

    /** The foot of every page, the first as well. */
    void foot(String words, byte[] png, String name) {
        WordFeet.write(document, this, words, png, name);
    }

    static XWPFParagraph write(XWPFParagraph paragraph, List<Run> runs, Style style) {
        paragraph.setAlignment(WordPaper.alignment(style));
        paragraph.setSpacingBefore(style.before * TWIPS_PER_POINT);
        paragraph.setSpacingAfter(0);
        if (style.indented) paragraph.setIndentationFirstLine(twips(10));
        if (style.next) paragraph.setKeepNext(true);
        for (var run : runs) {
            var words = run.link().isEmpty() ? paragraph.createRun() : paragraph.createHyperlinkRun(run.link());
            look(words, style).setText(run.words());
            if (run.letter().isEmpty()) continue;
            var letter = look(paragraph.createRun(), style);
            letter.setSubscript(VerticalAlign.SUPERSCRIPT);
            if (run.note().isEmpty()) letter.setText(run.letter());
            else WordFeet.note(letter, run);
        }
        return paragraph;
    }

    static XWPFRun look(XWPFRun run, Style style) {
        run.setFontFamily(FONT);
        run.setFontSize(style.size);
        run.setBold(style.bold);
        run.setItalic(style.italic);
        return run;
    }

    private static void rule(XWPFParagraph paragraph, int indented) {
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setIndentationLeft(indented);
        paragraph.setIndentationRight(indented);
        paragraph.setSpacingBefore(3 * TWIPS_PER_POINT);
        paragraph.setSpacingAfter(0);
        paragraph.createRun().setFontSize(4);
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(Margins.PAGE)));
        size.setH(BigInteger.valueOf(twips(297)));
        var edge = section.addNewPgMar();
        edge.setTop(BigInteger.valueOf(twips(margins.top())));
        edge.setBottom(BigInteger.valueOf(twips(margins.bottom())));
        edge.setLeft(BigInteger.valueOf(twips(margins.left())));
        edge.setRight(BigInteger.valueOf(twips(margins.right())));
        edge.setHeader(BigInteger.valueOf(twips(10)));
        edge.setFooter(BigInteger.valueOf(twips(FOOT)));
        edge.setGutter(BigInteger.ZERO);
        WordFeet.letters(section);
    }

    private void pageNumbers() {
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(org.apache.poi.xwpf.usermodel.ParagraphAlignment.CENTER);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        look(new XWPFRun(field.addNewR(), (org.apache.poi.xwpf.usermodel.IRunBody) paragraph), Style.of(13))
                .setText("2");
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    static int twips(int millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }
}
