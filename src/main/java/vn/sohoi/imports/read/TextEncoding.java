package vn.sohoi.imports.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.clean.Syllables;
import vn.sohoi.imports.clean.Tcvn3;
import vn.sohoi.imports.clean.Vni;

/**
 * A text file turned into letters. Old bytes of TCVN3 and VNI are left as windows-1252, to be turned cell by cell, where
 * each change is listed.
 *
 * @param text the letters
 * @param encoding {@code unicode}, {@code windows-1258}, {@code tcvn3} or {@code vni}
 */
record TextEncoding(String text, String encoding) {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    static TextEncoding of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) return unicode(bytes, 3, StandardCharsets.UTF_8);
        if (begins(bytes, 0xFF, 0xFE)) return unicode(bytes, 2, StandardCharsets.UTF_16LE);
        if (begins(bytes, 0xFE, 0xFF)) return unicode(bytes, 2, StandardCharsets.UTF_16BE);
        int zeros = zerosAtOddPlaces(bytes);
        if (zeros > 0) return unicode(bytes, 0, StandardCharsets.UTF_16LE);
        if (zeros < 0) return unicode(bytes, 0, StandardCharsets.UTF_16BE);
        var utf8 = strictly(bytes);
        return utf8 != null ? new TextEncoding(utf8, "unicode") : old(bytes);
    }

    /** The text by a charset that the file itself names. */
    static TextEncoding named(byte[] bytes, String charset) {
        if (charset.equalsIgnoreCase("windows-1258")) return vietnamese(bytes);
        return of(bytes);
    }

    private static TextEncoding old(byte[] bytes) {
        var western = new String(bytes, WESTERN);
        var vietnamese = vietnamese(bytes);
        double direct = Syllables.score(vietnamese.text()).share();
        double tcvn3 = Syllables.score(Tcvn3.decode(western)).share();
        double vni = Syllables.score(Vni.decode(western)).share();
        if (direct >= tcvn3 && direct >= vni) return vietnamese;
        return new TextEncoding(western, tcvn3 >= vni ? "tcvn3" : "vni");
    }

    private static TextEncoding vietnamese(byte[] bytes) {
        return new TextEncoding(
                Normalizer.normalize(new String(bytes, VIETNAMESE), Normalizer.Form.NFC), "windows-1258");
    }

    private static TextEncoding unicode(byte[] bytes, int from, Charset charset) {
        return new TextEncoding(new String(bytes, from, bytes.length - from, charset), "unicode");
    }

    private static @Nullable String strictly(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return null;
        }
    }

    private static boolean begins(byte[] bytes, int... head) {
        if (bytes.length < head.length) return false;
        for (int i = 0; i < head.length; i++) if ((bytes[i] & 0xFF) != head[i]) return false;
        return true;
    }

    /** Above 0 where every other byte is often nought as in UTF-16LE, below 0 as in UTF-16BE, else 0. */
    private static int zerosAtOddPlaces(byte[] bytes) {
        int odd = 0;
        int even = 0;
        int seen = Math.min(bytes.length, 4096);
        for (int i = 0; i < seen; i++) {
            if (bytes[i] != 0) continue;
            if (i % 2 == 1) odd++;
            else even++;
        }
        if (odd * 5 > seen && even == 0) return 1;
        return even * 5 > seen && odd == 0 ? -1 : 0;
    }
}
