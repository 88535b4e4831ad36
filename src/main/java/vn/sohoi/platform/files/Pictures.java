package vn.sohoi.platform.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Takes out of a picture what a camera wrote of place, time and device; what is seen stays bit by bit. */
final class Pictures {
    /** Parts of a PNG that tell more than the picture. */
    private static final Set<String> TELLING = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");

    private Pictures() {}

    static byte[] cleaned(FileKind kind, byte[] bytes) {
        return switch (kind) {
            case JPEG -> jpeg(bytes);
            case PNG -> png(bytes);
            default -> bytes;
        };
    }

    /** Segments up to the picture itself: of those for applications only the colours stay. */
    private static byte[] jpeg(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 2);
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            int length = 2 + ((bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF);
            if (marker == 0xDA || at + length > bytes.length) break;
            boolean telling = marker == 0xFE || marker >= 0xE1 && marker <= 0xEF && marker != 0xE2 && marker != 0xEE;
            if (!telling) out.write(bytes, at, length);
            at += length;
        }
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private static byte[] png(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 8);
        int at = 8;
        while (at + 12 <= bytes.length) {
            int length = ByteBuffer.wrap(bytes, at, 4).getInt();
            var name = new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
            if (length < 0 || at + 12L + length > bytes.length) break;
            if (!TELLING.contains(name)) out.write(bytes, at, 12 + length);
            at += 12 + length;
        }
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }
}
