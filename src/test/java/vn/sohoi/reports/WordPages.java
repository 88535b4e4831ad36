package vn.sohoi.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** What stands in a Word file that the book wrote. */
public final class WordPages {
    private WordPages() {}

    /** All its words. */
    public static String words(byte[] file) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** How many pages it asks for. */
    public static long count(byte[] file) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return 1
                    + document.getParagraphs().stream()
                            .filter(XWPFParagraph::isPageBreak)
                            .count();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
