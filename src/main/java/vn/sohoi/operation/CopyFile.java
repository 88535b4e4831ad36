package vn.sohoi.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.kernel.Refused;
import vn.sohoi.operation.Contents.Table;

/** A copy of the book: a zip with one part for each table and the list of contents. It can be checked without any book. */
public final class CopyFile implements AutoCloseable {
    static final String CONTENTS = "contents.json";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path path;
    private final ZipFile zip;
    private final Contents contents;

    /** @throws Refused when it is no copy of a book */
    public CopyFile(Path path) {
        this.path = path;
        try {
            zip = new ZipFile(path.toFile());
            var list = zip.getEntry(CONTENTS);
            if (list == null) throw new Refused("operation.no-copy", path);
            try (var in = zip.getInputStream(list)) {
                contents = JSON.readValue(in, Contents.class);
            }
        } catch (IOException | JacksonException unread) {
            throw new Refused("operation.no-copy", path);
        }
    }

    public Contents contents() {
        return contents;
    }

    /** The tables whose part is missing or is not the one that was written; empty for a good copy. */
    public List<String> broken() {
        var broken = new ArrayList<String>();
        for (var table : contents.tables())
            try (var in = part(table)) {
                if (!isAsWritten(table, in)) broken.add(table.name());
            } catch (IOException unread) {
                broken.add(table.name());
            }
        return broken;
    }

    InputStream part(Table table) throws IOException {
        var entry = zip.getEntry(table.part());
        if (entry == null) throw new IOException(path + " has no " + table.part());
        return zip.getInputStream(entry);
    }

    private static boolean isAsWritten(Table table, InputStream part) throws IOException {
        var sha = sha256();
        try (var in = new DigestInputStream(part, sha)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha.digest()).equals(table.sha256());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
