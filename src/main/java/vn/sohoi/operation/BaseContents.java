package vn.sohoi.operation;

import java.util.List;

/**
 * What lies in a copy of the database's files, by which it is checked.
 *
 * @param version the newest migration of the book
 * @param server the version of the server that can read the files, as {@code 180006}
 * @param begunAt when copying began, by the database's clock
 * @param endedAt when the files were whole; nothing earlier can be recovered from this copy
 * @param keys mark of the folder of keys: the same must stand beside the book that is recovered
 */
public record BaseContents(
        String version, String server, String begunAt, String endedAt, String keys, List<Part> files) {

    /** One file of the server's folder. */
    public record Part(String path, long size, String sha256) {}

    /** Bytes of all files. */
    public long size() {
        return files.stream().mapToLong(Part::size).sum();
    }
}
