package vn.sohoi.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Parts a line at its fields: {@code {{So_hoi_vien}}}. Nothing in a text is ever carried out; a field is a name and no more. */
public final class Pieces {
    /** A field in a line: a name between double braces. */
    public static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([\\p{L}\\p{M}\\p{N}_. -]{1,80}?)\\s*}}");

    private Pieces() {}

    /** A stretch of words, or the name of a field. */
    public record Piece(String words, boolean field) {}

    /** The line's stretches in order. */
    public static List<Piece> of(String line) {
        var pieces = new ArrayList<Piece>();
        var found = FIELD.matcher(line);
        int at = 0;
        while (found.find()) {
            if (found.start() > at) pieces.add(new Piece(line.substring(at, found.start()), false));
            pieces.add(new Piece(found.group(1), true));
            at = found.end();
        }
        if (at < line.length()) pieces.add(new Piece(line.substring(at), false));
        return pieces;
    }

    /** The line with each field said; an unknown one stays in its marks, so that nobody overlooks it. */
    public static String plain(String line, Function<String, Optional<String>> say) {
        var plain = new StringBuilder();
        for (var piece : of(line))
            plain.append(piece.field() ? say.apply(piece.words()).orElse("«" + piece.words() + "»") : piece.words());
        return plain.toString();
    }
}
