package vn.sohoi.reports.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.Layout;
import vn.sohoi.reports.paper.Paper.Block;
import vn.sohoi.reports.paper.WordSheet.Style;

/** Writes a paper as Word: Times New Roman, the margins and places of its layout, every number a link to its figure. */
@Component
public class WordPaper {
    /** The left half in percent: the state's name at the right needs more room than the Party's. */
    private static final int LEFT_OF_STATE = 42;

    private static final int LEFT_OF_PARTY = 48;
    private static final int BODY = 14;

    private final Texts texts;

    WordPaper(Texts texts) {
        this.texts = texts;
    }

    /** The bytes of a .docx. */
    public byte[] of(Paper paper) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = new WordSheet(document, Margins.of(paper.heading().layout()));
            heading(paper, sheet);
            title(paper, sheet);
            paper.blocks().forEach(block -> block(block, sheet));
            signature(paper, sheet);
            foot(paper, sheet);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void heading(Paper paper, WordSheet sheet) {
        boolean state = paper.heading().layout() == Layout.STATE;
        int half = state ? LEFT_OF_STATE : LEFT_OF_PARTY;
        var halves = sheet.bareTable(1, half, 100 - half).getRow(0);
        var left = sheet.cell(halves.getCell(0));
        int size = state ? 12 : BODY;
        if (!paper.heading().superior().isEmpty())
            left.line(paper.heading().superior(), Style.of(size).centred());
        left.line(paper.heading().issuer(), Style.of(size).bold().centred());
        if (state) left.rule(30);
        else left.line("*", Style.of(size).centred());
        left.line(paper.number(), Style.of(size).centred());
        var right = sheet.cell(halves.getCell(1));
        if (state) {
            right.line(say("reports.state"), Style.of(12).bold().centred());
            right.line(say("reports.motto"), Style.of(13).bold().centred());
            right.rule(20);
        } else {
            right.line(say("reports.party"), Style.of(15).bold().centred());
            right.rule(12);
        }
        right.line(paper.placeAndDay(), Style.of(BODY).italic().centred());
    }

    private void title(Paper paper, WordSheet sheet) {
        sheet.line(paper.kind(), Style.of(15).bold().centred().before(14));
        paper.title()
                .lines()
                .forEach(line -> sheet.line(line, Style.of(BODY).bold().centred()));
        sheet.rule(36);
    }

    private void block(Block block, WordSheet sheet) {
        switch (block) {
            case Paper.Chapter chapter ->
                sheet.line(
                        chapter.title(),
                        Style.of(BODY).bold().centred().before(10).withNext());
            case Paper.Section section ->
                sheet.line(
                        section.title(),
                        Style.of(BODY).bold().indented().before(6).withNext());
            case Paper.Words words ->
                sheet.paragraph(words.runs(), Style.of(BODY).indented().even().before(6));
            case Paper.Table table -> new WordTable(sheet).write(table);
            case Paper.Signatures signatures -> signatures(signatures.sides(), sheet);
        }
    }

    private static void signatures(List<Paper.Signature> sides, WordSheet sheet) {
        sheet.line("", Style.of(8).withNext());
        var halves = sides.stream().mapToInt(side -> 100 / sides.size()).toArray();
        var row = sheet.bareTable(1, halves).getRow(0);
        row.setCantSplitRow(true);
        for (int i = 0; i < sides.size(); i++) {
            var side = sides.get(i);
            var cell = sheet.cell(row.getCell(i));
            cell.line(side.title(), Style.of(13).bold().centred());
            cell.line(side.unit(), Style.of(13).bold().centred());
            cell.line(side.how(), Style.of(12).italic().centred());
            for (int line = 0; line < 4; line++) cell.line("", Style.of(BODY).centred());
            cell.line(side.who(), Style.of(BODY).bold().centred());
            if (!side.note().isEmpty())
                cell.line(side.note(), Style.of(11).italic().centred());
        }
    }

    /** Recipients at the left, signature at the right, kept in one piece. */
    private void signature(Paper paper, WordSheet sheet) {
        if (paper.heading().signer().isEmpty()) return;
        sheet.line("", Style.of(8).withNext());
        var row = sheet.bareTable(1, 50, 50).getRow(0);
        row.setCantSplitRow(true);
        var left = sheet.cell(row.getCell(0));
        left.line(say("reports.recipients"), Style.of(12).bold().italic());
        for (var recipient : paper.heading().recipients()) left.line(recipient, Style.of(11));
        var right = sheet.cell(row.getCell(1));
        if (!paper.heading().behalf().isEmpty())
            right.line(paper.heading().behalf(), Style.of(BODY).bold().centred());
        right.line(paper.heading().signer(), Style.of(BODY).bold().centred());
        for (int i = 0; i < 4; i++) right.line("", Style.of(BODY).centred());
        right.line(paper.signedBy(), Style.of(BODY).bold().centred());
    }

    /** At the foot of every page: what the small letters are for, and the square code that opens the numbers. */
    private void foot(Paper paper, WordSheet sheet) {
        if (paper.code().isEmpty()) return;
        sheet.foot(say("reports.letters-mean"), SquareCode.png(paper.address()), paper.code());
    }

    /** Alignment of a style, for tables and cells alike. */
    static ParagraphAlignment alignment(Style style) {
        return style.centred
                ? ParagraphAlignment.CENTER
                : style.right
                        ? ParagraphAlignment.RIGHT
                        : style.even ? ParagraphAlignment.BOTH : ParagraphAlignment.LEFT;
    }

    private String say(String key) {
        return texts.say(Texts.VIETNAMESE, key);
    }
}
