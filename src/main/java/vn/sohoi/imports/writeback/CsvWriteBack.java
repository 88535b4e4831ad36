package vn.sohoi.imports.writeback;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.sohoi.kernel.VietnameseText;

/** Writes a column behind the records of a text; all letters that were there stay as they are. */
final class CsvWriteBack {
    private CsvWriteBack() {}

    static byte[] write(byte[] file, Map<Integer, String> rows) {
        var charset = charset(file);
        var text = new String(file, charset);
        char separator = separator(text);
        var written = new StringBuilder(text.length() + rows.size() * 40);
        boolean quoted = false;
        int record = 1;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') quoted = !quoted;
            boolean ends = !quoted && (sign == '\n' && (i == 0 || text.charAt(i - 1) != '\r') || sign == '\r');
            if (ends) append(written, rows.get(record++), separator, charset);
            written.append(sign);
        }
        if (!text.endsWith("\n") && !text.endsWith("\r")) append(written, rows.get(record), separator, charset);
        return written.toString().getBytes(charset);
    }

    private static void append(
            StringBuilder written, @org.jspecify.annotations.Nullable String words, char separator, Charset charset) {
        if (words == null) return;
        // old encodings of one byte lack letters; words without marks are read in all of them
        var told = charset == StandardCharsets.ISO_8859_1 ? VietnameseText.fold(words) : words;
        written.append(separator).append('"').append(told.replace("\"", "\"\"")).append('"');
    }

    /** Read and written by the same charset, each byte that is not ours comes back as it was. */
    private static Charset charset(byte[] file) {
        if (file.length > 1 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) return StandardCharsets.UTF_16LE;
        if (file.length > 1 && (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF) return StandardCharsets.UTF_16BE;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException otherEncoding) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static char separator(String text) {
        var head = text.substring(0, Math.min(20_000, text.length()));
        char most = ',';
        long count = 0;
        for (char candidate : new char[] {';', ',', '\t', '|'}) {
            long found = head.chars().filter(sign -> sign == candidate).count();
            if (found > count) {
                most = candidate;
                count = found;
            }
        }
        return most;
    }
}
