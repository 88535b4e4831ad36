package vn.sohoi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Assumptions;
import vn.sohoi.platform.files.FileKind;

/** LibreOffice, where the machine has one: opens what the book writes, with the letters that the house brings along. */
public final class Office {
    private static final Path PROGRAM = Path.of("/usr/bin/soffice");

    private final Path folder;

    private Office(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where there is none. */
    public static Office in(Path folder) {
        Assumptions.assumeTrue(Files.isExecutable(PROGRAM), "no LibreOffice here");
        return new Office(folder);
    }

    /** The bytes of the file as PDF. */
    public byte[] pdf(byte[] content, FileKind kind) throws Exception {
        var file = Files.write(folder.resolve("to-giay" + kind.ending()), content);
        var office = new ProcessBuilder(
                PROGRAM.toString(),
                "--headless",
                "-env:UserInstallation=file://" + folder.resolve("office"),
                "--convert-to",
                "pdf:" + (kind == FileKind.WORD ? "writer" : "calc") + "_pdf_Export",
                "--outdir",
                folder.toString(),
                file.toString());
        office.environment().put("FONTCONFIG_FILE", fonts().toString());
        var running = office.redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(running.waitFor(120, TimeUnit.SECONDS)).isTrue();
        var pdf = folder.resolve("to-giay.pdf");
        var bytes = Files.readAllBytes(pdf);
        Files.delete(pdf);
        return bytes;
    }

    /** Every letter of a page with its place, from 1. */
    public static List<TextPosition> letters(byte[] pdf, int page) throws IOException {
        var places = new ArrayList<TextPosition>();
        try (var document = Loader.loadPDF(pdf)) {
            var reading = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    places.addAll(positions);
                }
            };
            reading.setStartPage(page);
            reading.setEndPage(page);
            reading.getText(document);
        }
        return places;
    }

    /** All words of a PDF, with single spaces. */
    public static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** Points of so many millimetres. */
    public static float mm(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }

    private Path fonts() throws IOException {
        return Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
                <dir>%s</dir><cachedir>%s</cachedir>
                <alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias>
                </fontconfig>""".formatted(
                        Path.of("third-party").toAbsolutePath(), folder.resolve("font-cache")));
    }
}
