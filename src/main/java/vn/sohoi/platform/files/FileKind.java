package vn.sohoi.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** Kinds of paper that are taken, told by their content and never by their name. */
public enum FileKind {
    /** A scanned or printed paper. */
    PDF("application/pdf", ".pdf"),
    /** A photograph. */
    JPEG("image/jpeg", ".jpg"),
    /** A picture of a screen. */
    PNG("image/png", ".png"),
    /** A Word file without macros. */
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    /** An Excel file without macros. */
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    private static final int MOST_ENTRIES = 2_000;

    private final String type;
    private final String ending;

    FileKind(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** As browsers are told. */
    public String type() {
        return type;
    }

    /** How a name of this kind ends. */
    public String ending() {
        return ending;
    }

    /** The kind of the content; empty for one that is not taken. */
    static Optional<FileKind> of(byte[] bytes) {
        if (begins(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII))) return Optional.of(PDF);
        if (begins(bytes, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) return Optional.of(JPEG);
        if (begins(bytes, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})) return Optional.of(PNG);
        if (begins(bytes, new byte[] {'P', 'K', 3, 4})) return office(bytes);
        return Optional.empty();
    }

    /** By the parts in the package, whose contents nobody reads here. */
    private static Optional<FileKind> office(byte[] bytes) {
        FileKind kind = null;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES || entry.getName().endsWith("vbaProject.bin")) return Optional.empty();
                if (entry.getName().equals("word/document.xml")) kind = WORD;
                if (entry.getName().equals("xl/workbook.xml")) kind = EXCEL;
                if (kind != null) break;
            }
        } catch (IOException broken) {
            return Optional.empty();
        }
        return Optional.ofNullable(kind);
    }

    private static boolean begins(byte[] bytes, byte[] sign) {
        return bytes.length >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }
}
