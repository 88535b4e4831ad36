package vn.sohoi.web.chart;

import java.util.List;

/** Turns points of the globe into whole numbers of a drawing, north up. Small enough a land that the earth may be flat. */
final class Plane {
    private static final int PARTS_OF_DEGREE = 10_000;

    private final int west;
    private final int north;
    private final double across;
    private final double down;
    private final int height;

    private Plane(int west, int north, double across, double down, int height) {
        this.west = west;
        this.north = north;
        this.across = across;
        this.down = down;
        this.height = height;
    }

    static Plane around(List<List<List<int[]>>> places, int width) {
        var points = places.stream().flatMap(List::stream).flatMap(List::stream).toList();
        int west = points.stream().mapToInt(point -> point[0]).min().orElse(0);
        int east = points.stream().mapToInt(point -> point[0]).max().orElse(1);
        int south = points.stream().mapToInt(point -> point[1]).min().orElse(0);
        int north = points.stream().mapToInt(point -> point[1]).max().orElse(1);
        double middle = Math.toRadians((south + north) / 2.0 / PARTS_OF_DEGREE);
        double across = (double) width / Math.max(1, east - west);
        double down = across / Math.cos(middle);
        return new Plane(west, north, across, down, (int) Math.ceil((north - south) * down));
    }

    int height() {
        return height;
    }

    /** Each ring from its first point by steps; points that fall together are drawn once. */
    String path(List<List<int[]>> rings) {
        var path = new StringBuilder();
        for (var ring : rings) {
            int x = 0;
            int y = 0;
            boolean begun = false;
            for (var point : ring) {
                int nextX = (int) Math.round((point[0] - west) * across);
                int nextY = (int) Math.round((north - point[1]) * down);
                if (!begun)
                    path.append('M').append(nextX).append(' ').append(nextY).append('l');
                else if (nextX != x || nextY != y) step(path, nextX - x, nextY - y);
                begun = true;
                x = nextX;
                y = nextY;
            }
            path.append('z');
        }
        return path.toString();
    }

    private static void step(StringBuilder path, int across, int down) {
        if (path.charAt(path.length() - 1) != 'l' && across >= 0) path.append(' ');
        path.append(across);
        if (down >= 0) path.append(' ');
        path.append(down);
    }
}
