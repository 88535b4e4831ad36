package vn.sohoi.reports.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;

/** Writes a paper as PDF with Tinos in it, whose letters are as wide as those of Times New Roman. */
@Component
class PdfPaper {
    private static final String FONT = "Tinos";
    private static final String FOLDER = "/third-party/tinos-20201225/Tinos-";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PdfPaper.class.getClassLoader(), "vn.sohoi");
    private final Texts texts;

    PdfPaper(Texts texts) {
        this.texts = texts;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** What the page says around the paper's own words. */
    record Words(Texts texts) {
        String say(String key) {
            return texts.say(Texts.VIETNAMESE, key);
        }
    }

    byte[] of(Paper paper) {
        var html = new StringOutput();
        var square = "data:image/png;base64," + Base64.getEncoder().encodeToString(SquareCode.png(paper.address()));
        engine.render(
                "reports/paper/sheet.jte",
                Map.of(
                        "paper",
                        paper,
                        "margins",
                        Margins.of(paper.heading().layout()),
                        "square",
                        square,
                        "words",
                        new Words(texts)),
                html);
        try (var bytes = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder()
                    .withHtmlContent(html.toString(), null)
                    // nothing is fetched from anywhere: the square code is in the page itself
                    .useUriResolver((base, address) ->
                            address.startsWith("data:") || address.startsWith("http") ? address : null)
                    .toStream(bytes);
            font(builder, "Regular", 400, FontStyle.NORMAL);
            font(builder, "Bold", 700, FontStyle.NORMAL);
            font(builder, "Italic", 400, FontStyle.ITALIC);
            font(builder, "BoldItalic", 700, FontStyle.ITALIC);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> font(file), FONT, weight, style, true);
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(PdfPaper.class.getResourceAsStream(FOLDER + file + ".ttf"));
    }
}
