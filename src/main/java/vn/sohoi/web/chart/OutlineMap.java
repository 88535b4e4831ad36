package vn.sohoi.web.chart;

import java.util.List;

/**
 * Units by their outlines. The table beside is the way for keyboard and screen reader; the map is for eyes and pointer.
 *
 * @param finding the sentence above: what the picture shows
 * @param width of the drawing, in its own units
 * @param height of the drawing
 * @param shapes the units
 * @param scale the words of steps 1 to 5
 * @param source whose map it is
 * @param tableHref where the same values stand as a table
 */
public record OutlineMap(
        String finding,
        int width,
        int height,
        List<Shape> shapes,
        List<String> scale,
        String source,
        String tableHref) {

    private static final int WIDTH = 1_000;

    /**
     * One unit.
     *
     * @param path as SVG draws it
     * @param step 1 to 5 of the ramp, 0 where nothing is known
     */
    public record Shape(String path, String name, String value, int step, String href) {}

    /**
     * A unit with its place on the globe.
     *
     * @param rings closed lines of points: longitude and latitude, in any part of a degree
     */
    public record Place(List<List<int[]>> rings, String name, String value, int step, String href) {}

    /** Laid on a plane: near the middle of the places a degree of longitude is as long as it is there. */
    public static OutlineMap of(
            String finding, List<Place> places, List<String> scale, String source, String tableHref) {
        var plane = Plane.around(places.stream().map(Place::rings).toList(), WIDTH);
        var shapes = places.stream()
                .map(place ->
                        new Shape(plane.path(place.rings()), place.name(), place.value(), place.step(), place.href()))
                .toList();
        return new OutlineMap(finding, WIDTH, plane.height(), shapes, scale, source, tableHref);
    }
}
