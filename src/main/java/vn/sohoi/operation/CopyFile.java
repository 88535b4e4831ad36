package vn.sohoi.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.kernel.Refused;
import vn.sohoi.operation.Contents.Table;
import vn.sohoi.platform.key.SealedFile;

/**
 * A copy of the book: a zip with one part for each table and the list of contents, sealed as a whole. It can be checked without any
 * book, beside its keys.
 */
public final class CopyFile implements AutoCloseable {
    static final String CONTENTS = "contents.json";
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final String WHOLE = "book";

    private final Path path;
    private final boolean sealed;
    private final ZipFile zip;
    private final Contents contents;

    /**
     * Opens it; a plain zip is one of an older program.
     *
     * @throws Refused when it is no copy of a book, does not open with the keys at hand, was cut short or is damaged
     */
    public CopyFile(Path path, CopySeal seal) {
        this.path = path;
        try {
            sealed = SealedFile.isSealed(path);
        } catch (IOException unread) {
            throw new Refused("operation.no-copy", path);
        }
        try {
            zip = opened(sealed ? seal.open(path, WHOLE) : FileChannel.open(path));
            contents = listed();
        } catch (IOException | JacksonException unread) {
            throw new Refused(sealed ? "operation.damaged" : "operation.no-copy", path);
        }
    }

    private static ZipFile opened(SeekableByteChannel file) throws IOException {
        try {
            return ZipFile.builder().setSeekableByteChannel(file).get();
        } catch (IOException | RuntimeException unread) {
            file.close();
            throw unread;
        }
    }

    private Contents listed() throws IOException {
        try (var in = entry(CONTENTS)) {
            return JSON.readValue(in, Contents.class);
        } catch (IOException | RuntimeException unread) {
            zip.close();
            throw unread;
        }
    }

    /** Whether only who has the keys can read it. */
    public boolean isSealed() {
        return sealed;
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
        return entry(table.part());
    }

    private InputStream entry(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw new IOException(path + " has no " + name);
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
