package vn.sohoi.units;

import java.util.ArrayList;
import java.util.List;
import vn.sohoi.kernel.UnitId;

/**
 * A unit's place on the map.
 *
 * @param rings closed lines of points, in ten thousandths of a degree: {@code {longitude, latitude}}
 * @param source whose map it is; said wherever it is shown
 */
public record Outline(UnitId id, List<List<int[]>> rings, String source) {

    static Outline of(UnitId id, String rings, String source) {
        var read = new ArrayList<List<int[]>>();
        for (var ring : rings.split(";")) {
            var points = new ArrayList<int[]>();
            for (var point : ring.split(",")) {
                int gap = point.indexOf(' ');
                points.add(
                        new int[] {Integer.parseInt(point.substring(0, gap)), Integer.parseInt(point.substring(gap + 1))
                        });
            }
            read.add(points);
        }
        return new Outline(id, read, source);
    }
}
