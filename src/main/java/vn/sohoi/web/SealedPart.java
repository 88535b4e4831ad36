package vn.sohoi.web;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.sohoi.platform.key.FileKey;

/**
 * A file of a form. A small one is held in memory; a larger one lies in the folder of temporary files while the form is worked
 * on, sealed with a key that is kept nowhere.
 */
final class SealedPart implements MultipartFile, AutoCloseable {
    /** Up to so many bytes it is held in memory. */
    static final int HELD = 262_144;

    private final Told told;
    private final FileKey key;
    private final byte[] held;
    private final long size;

    @Nullable
    private final Path sealed;

    /** What the form says of the file: its field, its name and its kind. */
    record Told(String field, String file, @Nullable String kind) {}

    SealedPart(Told told, InputStream content, FileKey key) throws IOException {
        this.told = told;
        this.key = key;
        var head = content.readNBytes(HELD + 1);
        if (head.length <= HELD) {
            held = head;
            size = head.length;
            sealed = null;
            return;
        }
        held = new byte[0];
        sealed = Files.createTempFile("form", "");
        try (var out = key.sealing(Files.newOutputStream(sealed), place())) {
            out.write(head);
            size = head.length + content.transferTo(out);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(sealed);
            throw broken;
        }
    }

    @Override
    public String getName() {
        return told.field();
    }

    @Override
    public String getOriginalFilename() {
        return told.file();
    }

    @Override
    public @Nullable String getContentType() {
        return told.kind();
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public long getSize() {
        return size;
    }

    @Override
    public byte[] getBytes() throws IOException {
        if (sealed == null) return held.clone();
        var content = new byte[Math.toIntExact(size)];
        try (var in = new DataInputStream(getInputStream())) {
            in.readFully(content);
        }
        return content;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return sealed == null
                ? new ByteArrayInputStream(held)
                : Channels.newInputStream(key.opening(FileChannel.open(sealed), place()));
    }

    /** @throws UnsupportedOperationException always: what comes with a form is laid nowhere unsealed */
    @Override
    public void transferTo(File plain) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        if (sealed != null) Files.deleteIfExists(sealed);
    }

    private byte[] place() {
        return told.field().getBytes(StandardCharsets.UTF_8);
    }
}
