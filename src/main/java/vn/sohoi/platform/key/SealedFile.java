package vn.sohoi.platform.key;

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

/**
 * How a sealed file lies on a disk: a line that names the key, all that it holds sealed under it, and an end by which one that was
 * cut short is known.
 */
public final class SealedFile {
    private static final String KNOWN_BY = "so-hoi sealed file 1 ";
    private static final int HEAD = KNOWN_BY.length() + 9;
    private static final byte[] END = "\nso-hoi end\n".getBytes(StandardCharsets.US_ASCII);

    private SealedFile() {}

    /** Why a file does not open. */
    public enum Why {
        OTHER_KEYS,
        CUT_SHORT,
        DAMAGED
    }

    /** A file that does not open. */
    public static final class Unopened extends IOException {
        private static final long serialVersionUID = 1;
        private final String file;
        private final Why why;

        public Unopened(Path file, Why why) {
            super(file + " " + why);
            this.file = file.toString();
            this.why = why;
        }

        /** Which file. */
        public String file() {
            return file;
        }

        /** Why it does not. */
        public Why why() {
            return why;
        }
    }

    /** Whether the file is sealed; those of older programs are not. */
    public static boolean isSealed(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(KNOWN_BY.length()), StandardCharsets.US_ASCII).equals(KNOWN_BY);
        }
    }

    /**
     * Seals what is written, up to the closing.
     *
     * @param part what it is; in the place of another it does not open
     */
    public static OutputStream write(OutputStream file, FileKey key, String part) throws IOException {
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
     * @param key the keys at hand, if there are any
     * @throws Unopened when it was cut short, the keys are not those that it was sealed with, or it is damaged at its beginning;
     *     damage farther on is an {@link IOException} of whoever reads there
     */
    public static SeekableByteChannel open(Path file, Optional<FileKey> key, String part) throws IOException {
        var channel = FileChannel.open(file);
        try {
            long size = channel.size() - HEAD - END.length;
            if (size < 0 || !Arrays.equals(bytes(channel, HEAD + size, END.length), END))
                throw new Unopened(file, Why.CUT_SHORT);
            var head = new String(bytes(channel, 0, HEAD), StandardCharsets.US_ASCII);
            var fitting = key.filter(one -> one.has(number(head)));
            if (fitting.isEmpty()) throw new Unopened(file, Why.OTHER_KEYS);
            return fitting.get().opening(new Stretch(channel, HEAD, size), place(head, part));
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure instanceof Unopened told ? told : new Unopened(file, Why.DAMAGED);
        }
    }

    private static int number(String head) {
        var digits = head.substring(KNOWN_BY.length()).strip();
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
