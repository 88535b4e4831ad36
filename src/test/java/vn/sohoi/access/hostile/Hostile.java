package vn.sohoi.access.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One request that nobody sends by mistake.
 *
 * @param login who sends it; empty for nobody
 * @param target as it stands in the request line
 * @param mustRefuse whether anything but a refusal, a way to the door or the answer of before would be a hole; the others may
 *     be taken as the words that they are
 */
record Hostile(
        Kind kind, String login, String method, String target, List<String> headers, byte[] body, boolean mustRefuse) {
    /** The categories of security.md 6, more of each than 400 have of its 2,000: each handler is aimed at. */
    enum Kind {
        SQL(162),
        MARKUP(152),
        IDENTITIES(124),
        MASS_ASSIGNMENT(44),
        HEADERS(30),
        NUMBERS(84),
        CROSS_SITE(24),
        ENCODINGS(24),
        BOMBS(22),
        SESSIONS(20),
        REPLAYS(20),
        ADDRESSES(16),
        /** The last: what it hands in is read on in the background. */
        PATHS(24);

        final int share;

        Kind(int share) {
            this.share = share;
        }
    }

    static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    static Hostile get(Kind kind, String login, String target, String... headers) {
        return new Hostile(kind, login, "GET", target, List.of(headers), new byte[0], false);
    }

    static Hostile post(Kind kind, String login, String target, String form, boolean mustRefuse) {
        return new Hostile(
                kind, login, "POST", target, List.of(FORM), form.getBytes(StandardCharsets.UTF_8), mustRefuse);
    }

    Hostile with(List<String> other) {
        return new Hostile(kind, login, method, target, other, body, mustRefuse);
    }

    @Override
    public String toString() {
        var words = new String(body, 0, Math.min(200, body.length), StandardCharsets.UTF_8);
        return "%s %s %s %s %s %s"
                .formatted(
                        kind,
                        login,
                        method,
                        target.substring(0, Math.min(160, target.length())),
                        headers.stream()
                                .map(one -> one.substring(0, Math.min(60, one.length())))
                                .toList(),
                        words);
    }
}
