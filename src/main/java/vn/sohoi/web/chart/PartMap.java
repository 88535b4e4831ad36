package vn.sohoi.web.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of something that is cut go, in the colours of the {@link SplitBar} beside it: outlines of the units that
 * receive, or one tile for each part that goes somewhere. The table beside is the way for keyboard and screen reader.
 *
 * @param finding the sentence above
 * @param width of the drawing, in its own units
 * @param height of the drawing
 * @param source whose map it is; empty for tiles
 */
public record PartMap(String finding, int width, int height, List<Shape> shapes, String source) {
    private static final int WIDTH = 1_000;
    private static final int ACROSS = 12;
    private static final int SIDE = WIDTH / ACROSS;
    private static final int GAP = 4;

    /**
     * One shape.
     *
     * @param colour 1 to 6, as the bar's pieces; 0 for what goes nowhere yet
     */
    public record Shape(String path, int colour, String said, String href) {}

    /**
     * A unit that receives, at its place in the bar.
     *
     * @param rings closed lines of points: longitude and latitude, in any part of a degree
     * @param at place in the bar, from 0
     */
    public record Place(List<List<int[]>> rings, int at, String said, String href) {}

    /**
     * A part.
     *
     * @param at place in the bar of the unit that receives it, from 0; below 0 while nobody has said
     */
    public record Tile(int at, String said, String href) {}

    /** By outlines, north up. */
    public static PartMap ofPlaces(String finding, List<Place> places, String source) {
        var plane = Plane.around(places.stream().map(Place::rings).toList(), WIDTH);
        var shapes = places.stream()
                .map(place ->
                        new Shape(plane.path(place.rings()), SplitBar.colour(place.at()), place.said(), place.href()))
                .toList();
        return new PartMap(finding, WIDTH, plane.height(), shapes, source);
    }

    /** Tile after tile, in the order of the table beside. */
    public static PartMap ofTiles(String finding, List<Tile> tiles) {
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < tiles.size(); i++) {
            var tile = tiles.get(i);
            int side = SIDE - GAP;
            shapes.add(new Shape(
                    "M" + i % ACROSS * SIDE + " " + i / ACROSS * SIDE + "h" + side + "v" + side + "h-" + side + "z",
                    tile.at() < 0 ? 0 : SplitBar.colour(tile.at()),
                    tile.said(),
                    tile.href()));
        }
        int rows = (tiles.size() + ACROSS - 1) / ACROSS;
        return new PartMap(finding, WIDTH, Math.max(1, rows) * SIDE, shapes, "");
    }
}
