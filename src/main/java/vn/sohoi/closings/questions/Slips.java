package vn.sohoi.closings.questions;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.KeyedMark;

/**
 * The secret part of a slip's address: the question, the unit, and a mark that only the book can make. Nothing of it is kept; for how
 * long it opens anything is the question's own span.
 */
@Component
class Slips {
    private static final int NAMES = 2 * Long.BYTES + Long.BYTES;
    private static final int MARK = 15;

    private final KeyedMark marks;

    Slips(BookKeys keys) {
        marks = keys.mark("slip");
    }

    /** What an address names. */
    record Named(QuestionId question, UnitId to) {}

    String of(QuestionId question, UnitId to) {
        var names = ByteBuffer.allocate(NAMES)
                .putLong(question.value().getMostSignificantBits())
                .putLong(question.value().getLeastSignificantBits())
                .putLong(to.value())
                .array();
        var whole = Arrays.copyOf(names, NAMES + MARK);
        System.arraycopy(mark(question, to), 0, whole, NAMES, MARK);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** @throws NotFound for anything that the book did not make */
    Named read(String secret) {
        try {
            var whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(secret));
            if (whole.remaining() != NAMES + MARK) throw new NotFound();
            var named =
                    new Named(new QuestionId(new UUID(whole.getLong(), whole.getLong())), new UnitId(whole.getLong()));
            if (!of(named.question(), named.to()).equals(secret)) throw new NotFound();
            return named;
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }

    private byte[] mark(QuestionId question, UnitId to) {
        return Arrays.copyOf(marks.bytes(question + " " + to), MARK);
    }
}
