package vn.sohoi.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One dot a branch along a scale of percent, stacked where they are close; a square below the floor.
 *
 * @param said the drawing in words, for who cannot see it
 * @param percents the values of the branches
 * @param floor the mark that all should pass, in percent
 * @param whole the value of all together, in percent
 * @param from left end of the scale, in percent, a multiple of ten
 * @param to right end of the scale, in percent
 */
public record DotStrip(String said, List<Double> percents, double floor, double whole, int from, int to) {
    static final int WIDTH = 376;
    private static final int EDGE = 8;
    private static final double RADIUS = 4.5;
    private static final int STACK = 11;

    /** A dot where it is drawn. */
    record Dot(String x, String y, String cornerX, String cornerY, boolean below) {}

    int height() {
        return layers() * STACK + 20;
    }

    int base() {
        return height() - 6;
    }

    /** The dots from left to right, each on the lowest layer where it touches none before it. */
    List<Dot> dots() {
        var dots = new ArrayList<Dot>();
        var sorted = percents.stream().sorted().toList();
        var layers = layersOf(sorted);
        for (int at = 0; at < sorted.size(); at++) {
            double x = x(sorted.get(at));
            double y = base() - 8.0 - STACK * layers.get(at);
            dots.add(new Dot(
                    Drawing.length(x),
                    Drawing.length(y),
                    Drawing.length(x - RADIUS),
                    Drawing.length(y - RADIUS),
                    sorted.get(at) < floor));
        }
        return dots;
    }

    String atFloor() {
        return Drawing.length(x(floor));
    }

    String atWhole() {
        return Drawing.length(x(whole));
    }

    String place(double percent) {
        return Drawing.place(x(percent), WIDTH);
    }

    /** The tens of the scale. */
    List<Integer> marks() {
        return IntStream.iterate(from, mark -> mark <= to, mark -> mark + 10)
                .boxed()
                .toList();
    }

    private double x(double percent) {
        return EDGE + (Math.clamp(percent, from, to) - from) * (WIDTH - 2.0 * EDGE) / (to - from);
    }

    private int layers() {
        return layersOf(percents.stream().sorted().toList()).stream()
                        .max(Comparator.naturalOrder())
                        .orElse(0)
                + 1;
    }

    private List<Integer> layersOf(List<Double> sorted) {
        var ends = new ArrayList<Double>();
        var layers = new ArrayList<Integer>();
        for (double percent : sorted) {
            double left = x(percent) - RADIUS;
            int layer = 0;
            while (layer < ends.size() && ends.get(layer) > left) layer++;
            if (layer == ends.size()) ends.add(0.0);
            ends.set(layer, left + 2 * RADIUS + 0.5);
            layers.add(layer);
        }
        return layers;
    }
}
