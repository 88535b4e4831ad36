package vn.sohoi.web.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Units as tiles in rough geography. Drawn as HTML, so that the letters on a tile can be judged for contrast.
 *
 * @param finding the sentence above: what the picture shows
 * @param tiles the units, in any order
 * @param scale the words of steps 1 to 5
 * @param tableHref where the same values stand as a table
 */
public record TileGrid(String finding, List<Tile> tiles, List<String> scale, String tableHref) {

    /** The tiles by row, west to east; empty where no unit lies. */
    List<List<Optional<Tile>>> rows() {
        var places = tiles.stream().collect(Collectors.toMap(tile -> tile.row() * 1000 + tile.column(), tile -> tile));
        int height = tiles.stream().mapToInt(Tile::row).max().orElse(-1) + 1;
        int width = tiles.stream().mapToInt(Tile::column).max().orElse(-1) + 1;
        return IntStream.range(0, height)
                .mapToObj(row -> IntStream.range(0, width)
                        .mapToObj(column -> Optional.ofNullable(places.get(row * 1000 + column)))
                        .toList())
                .toList();
    }
}
