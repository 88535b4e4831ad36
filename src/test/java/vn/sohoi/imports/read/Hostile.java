package vn.sohoi.imports.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A file that is meant to hurt.
 *
 * @param category of security.md 6
 * @param answer key of the sentence with which the file is refused, or of the question without whose answer none of its rows is
 *     written
 */
public record Hostile(String category, String name, byte[] file, String answer) {
    /** Of a woman whom the book holds in another commune. */
    public static final String TAKEN_ID = HostileCells.TAKEN_ID;

    static final String LAN = HostileFiles.row(1, "STT", "Họ và tên") + HostileFiles.row(2, "1", "Nguyễn Thị Lan");

    /** All sixty. */
    public static List<Hostile> sixty(String branch, int port) throws IOException {
        var all = new ArrayList<Hostile>();
        HostileContainers.add(all);
        HostileXml.add(all);
        HostileShapes.add(all);
        HostileCells.add(all, branch, port);
        return all;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An honest workbook with one part more, or another in its place. */
    static byte[] with(String part, byte[] content) throws IOException {
        return HostileFiles.zip(HostileFiles.with(HostileFiles.workbook(LAN, ""), part, content));
    }

    static byte[] honest() throws IOException {
        return HostileFiles.zip(HostileFiles.workbook(LAN, ""));
    }

    static byte[] rows(String rows) throws IOException {
        return HostileFiles.zip(HostileFiles.workbook(rows, ""));
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        return HostileFiles.zip(parts);
    }
}
