package vn.sohoi.operation;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.FileKey;

/**
 * How the files of a copy lie on a disk: a line that names the key, all that they hold sealed under it, and an end by which one that
 * was cut short is known. What single values in the book are sealed with lies within.
 */
@Component
public final class CopySeal {
    private static final String KNOWN_BY = "so-hoi sealed copy 1 ";
    private static final int HEAD = KNOWN_BY.length() + 9;
    private static final byte[] END = "\nso-hoi end\n".getBytes(StandardCharsets.US_ASCII);

    private final Path directory;
    private final Supplier<Optional<FileKey>> found;

    private CopySeal(Path directory, Supplier<Optional<FileKey>> found) {
        this.directory = directory;
        this.found = found;
    }

    /** Made when the book is first opened: whoever keeps its keys from then on can open every copy. */
    @Autowired
    CopySeal(BookKeys keys) {
        this(keys.dataDirectory(), () -> Optional.of(keys.copies()));
        keys.copies();
    }

    /** For copies that are opened without a book, with the keys that lie in a directory of data. */
    public static CopySeal beside(Path dataDirectory) {
        return new CopySeal(dataDirectory, () -> BookKeys.copiesBeside(dataDirectory));
    }

    /** Whether the file is sealed; those of older programs are not. */
    static boolean isSealed(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(KNOWN_BY.length()), StandardCharsets.US_ASCII).equals(KNOWN_BY);
        }
    }

    /**
     * Seals what is written, up to the closing.
     *
     * @param part what of the copy it is; in the place of another it does not open
     */
    OutputStream seal(OutputStream file, String part) throws IOException {
        var key = found.get().orElseThrow();
        var head = KNOWN_BY + HexFormat.of().toHexDigits(key.number()) + "\n";
        file.write(head.getBytes(StandardCharsets.US_ASCII));
        var sealing = key.sealing(new Open(file), place(head, part));
        return new FilterOutputStream(sealing) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                try (file) {
                    out.close();
                    file.write(END);
                }
            }
        };
    }

    /**
     * What a sealed file holds.
     *
     * @throws Refused when the keys are not those that it was sealed with, when it was cut short, or when it is damaged at its
     *     beginning; damage farther on is an {@link IOException} of whoever reads there
     */
    SeekableByteChannel open(Path file, String part) throws IOException {
        var channel = FileChannel.open(file);
        try {
            var head = new String(bytes(channel, 0, HEAD), StandardCharsets.US_ASCII);
            long size = channel.size() - HEAD - END.length;
            if (size < 0 || !Arrays.equals(bytes(channel, HEAD + size, END.length), END))
                throw new Refused("operation.cut-short", file);
            var key = found.get()
                    .filter(one -> one.has(number(head)))
                    .orElseThrow(() -> new Refused("operation.other-keys", directory.resolve("keys")));
            return key.opening(new Stretch(channel, HEAD, size), place(head, part));
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure instanceof Refused refused ? refused : new Refused("operation.damaged", file);
        }
    }

    private static int number(String head) {
        var digits = head.substring(Math.min(KNOWN_BY.length(), head.length())).strip();
        return digits.matches("[0-9a-f]{8}") ? HexFormat.fromHexDigits(digits) : 0;
    }

    private static byte[] bytes(FileChannel channel, long from, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {}
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private static byte[] place(String head, String part) {
        return (head + part).getBytes(StandardCharsets.UTF_8);
    }

    /** The end of what is sealed is not yet that of the file. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream file) {
            super(file);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
