package vn.sohoi.reports.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.paper.WordSheet.Style;
import vn.sohoi.reports.spi.PaperOf;

/**
 * A sheet on its side under the State's name, as certificates are: large lines in the middle, at the lower right the place, the
 * day and the signature. Its fields stand open, for filling.
 */
@Component
public class WideWord {
    private static final int LONG = 297;
    private static final int SHORT = 210;
    private static final int EDGE = 25;
    private static final int BODY = 14;

    private final Texts texts;

    WideWord(Texts texts) {
        this.texts = texts;
    }

    /** The bytes of a .docx. */
    public byte[] of(PaperOf paper) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            page(document);
            line(document, say("reports.state"), Style.of(15).bold());
            line(document, say("reports.motto"), Style.of(BODY).bold());
            for (var one : paper.middle()) {
                var style = Style.of(one.points()).before(one.before());
                line(document, one.words(), one.bold() ? style.bold() : style);
            }
            line(document, "", Style.of(BODY));
            foot(document, paper);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void line(XWPFDocument document, String words, Style style) {
        WordSheet.write(document.createParagraph(), List.of(Paper.Run.plain(words)), style.centred());
    }

    private static void foot(XWPFDocument document, PaperOf paper) {
        var table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth(WordSheet.twips(LONG - 2 * EDGE));
        var row = table.getRow(0);
        row.setCantSplitRow(true);
        for (var cell : row.getTableCells()) cell.setWidth(String.valueOf(WordSheet.twips((LONG - 2 * EDGE) / 2)));
        var left = new WordSheet.CellSheet(row.getCell(0));
        for (var words : paper.aside()) left.line(words, Style.of(12).italic());
        var right = new WordSheet.CellSheet(row.getCell(1));
        right.line("{{Dia_danh}}, {{Ngay_thang}}", Style.of(BODY).italic().centred());
        right.line("{{Thay_mat}}", Style.of(BODY).bold().centred());
        right.line("{{Chuc_vu}}", Style.of(BODY).bold().centred());
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(LONG));
        size.setH(twips(SHORT));
        size.setOrient(STPageOrientation.LANDSCAPE);
        var edge = section.addNewPgMar();
        edge.setTop(twips(EDGE));
        edge.setBottom(twips(EDGE));
        edge.setLeft(twips(EDGE));
        edge.setRight(twips(EDGE));
        edge.setHeader(twips(10));
        edge.setFooter(twips(10));
        edge.setGutter(BigInteger.ZERO);
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(WordSheet.twips(millimetres));
    }

    private String say(String key) {
        return texts.say(Texts.VIETNAMESE, key);
    }
}
