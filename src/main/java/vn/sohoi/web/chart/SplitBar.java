package vn.sohoi.web.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Before = after: one bar cut into the parts that it becomes.
 *
 * @param said the drawing in words, for who cannot see it
 * @param before what is cut, with its number, as it is read above the bar
 * @param parts the pieces, from left to right; an amount of 0 is named but not drawn
 */
public record SplitBar(String said, String before, List<Part> parts) {
    private static final double WIDTH = 435;

    /**
     * One piece.
     *
     * @param name the unit that receives it
     * @param amount how many
     * @param figure the amount as it is read
     * @param href what the figure opens
     */
    public record Part(String name, long amount, String figure, String href) {}

    /** A piece where it is drawn. */
    record Piece(String x, String width, String end, int colour) {}

    List<Piece> pieces() {
        double all = Math.max(1, parts.stream().mapToLong(Part::amount).sum());
        var pieces = new ArrayList<Piece>();
        double x = 0.5;
        for (int at = 0; at < parts.size(); at++) {
            double width = WIDTH * parts.get(at).amount() / all;
            if (width > 0)
                pieces.add(new Piece(Drawing.length(x), Drawing.length(width), Drawing.length(x + width), colour(at)));
            x += width;
        }
        return pieces;
    }

    /** Six colours; a commune was cut among five at most in 2025. */
    static int colour(int at) {
        return at % 6 + 1;
    }
}
