package vn.sohoi.desk.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.desk.pages.PicturePage.Below;
import vn.sohoi.desk.pages.PicturePage.Half;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Outline;
import vn.sohoi.web.chart.DotStrip;
import vn.sohoi.web.chart.OutlineMap;
import vn.sohoi.web.chart.Tile;
import vn.sohoi.web.chart.TileGrid;

/** The coverage of the units beneath, drawn. */
@Component
class PictureCharts {
    private static final int[] STEPS = {50, 55, 60, 65};

    private final Texts texts;

    PictureCharts(Texts texts) {
        this.texts = texts;
    }

    /** One dot a unit; null where no unit beneath has a coverage. */
    @Nullable
    DotStrip strip(Half half, List<Below> below, Locale language) {
        var percents = below.stream()
                .map(unit -> unit.coverage().value())
                .filter(Objects::nonNull)
                .map(BigDecimal::doubleValue)
                .toList();
        var whole = half.whole().value();
        if (percents.isEmpty() || whole == null) return null;
        int from = (int) Math.floor(percents.stream().mapToDouble(p -> p).min().orElse(40) / 10) * 10;
        int to = (int) Math.ceil(percents.stream().mapToDouble(p -> p).max().orElse(80) / 10) * 10;
        return new DotStrip(
                finding(half, language), percents, 50, whole.doubleValue(), Math.min(from, 40), Math.max(to, 80));
    }

    /** One tile a commune: north up and west left where their places are known, else in the order of their codes. */
    TileGrid grid(Half half, List<Below> below, Map<UnitId, Outline> places, Locale language) {
        int width = Math.max(1, (int) Math.ceil(Math.sqrt(below.size() * 1.4)));
        var ordered = places.keySet().containsAll(below.stream().map(Below::id).toList())
                ? fromNorthWest(below, places, width)
                : below;
        var tiles = new ArrayList<Tile>();
        for (int i = 0; i < ordered.size(); i++) {
            var unit = ordered.get(i);
            tiles.add(new Tile(
                    letters(unit.name()),
                    unit.name(),
                    value(unit, language),
                    step(unit),
                    unit.href(),
                    i / width,
                    i % width));
        }
        return new TileGrid(finding(half, language), tiles, scale(language), "#below");
    }

    /** Those communes whose outlines were read. */
    OutlineMap map(Half half, List<Below> below, Map<UnitId, Outline> places, Locale language) {
        var shapes = below.stream()
                .filter(unit -> places.containsKey(unit.id()))
                .map(unit -> new OutlineMap.Place(
                        Objects.requireNonNull(places.get(unit.id())).rings(),
                        unit.name(),
                        value(unit, language),
                        step(unit),
                        unit.href()))
                .toList();
        var sources = places.values().stream()
                .map(Outline::source)
                .distinct()
                .sorted()
                .toList();
        return OutlineMap.of(finding(half, language), shapes, scale(language), String.join(", ", sources), "#below");
    }

    /** Row by row from the north, each from the west. */
    private static List<Below> fromNorthWest(List<Below> below, Map<UnitId, Outline> places, int width) {
        var byNorth = below.stream()
                .sorted(Comparator.comparing((Below unit) -> -middle(unit, places, 1)))
                .toList();
        var ordered = new ArrayList<Below>();
        for (int row = 0; row < byNorth.size(); row += width)
            byNorth.subList(row, Math.min(row + width, byNorth.size())).stream()
                    .sorted(Comparator.comparing(unit -> middle(unit, places, 0)))
                    .forEach(ordered::add);
        return ordered;
    }

    private static double middle(Below unit, Map<UnitId, Outline> places, int axis) {
        return Objects.requireNonNull(places.get(unit.id())).rings().getFirst().stream()
                .mapToInt(point -> point[axis])
                .average()
                .orElse(0);
    }

    private String value(Below unit, Locale language) {
        var value = unit.coverage().value();
        return value == null ? texts.say(language, "desk.unknown") : texts.say(language, "desk.percent", tenths(value));
    }

    private static int step(Below unit) {
        var value = unit.coverage().value();
        return value == null ? 0 : step(value.doubleValue());
    }

    private List<String> scale(Locale language) {
        return List.of(
                texts.say(language, "desk.scale-1"),
                texts.say(language, "desk.scale-2"),
                texts.say(language, "desk.scale-3"),
                texts.say(language, "desk.scale-4"),
                texts.say(language, "desk.scale-5"));
    }

    /** As precise as in the table beside. */
    private static BigDecimal tenths(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP);
    }

    /** The sentence above a chart: how many of the women take part, and how many units pass half. */
    private String finding(Half half, Locale language) {
        var whole = half.whole().value();
        return whole == null
                ? texts.say(language, "desk.half", half.above(), half.all(), half.word())
                : texts.say(language, "desk.finding", tenths(whole), half.above(), half.all(), half.word());
    }

    /** The heads of the last two words of the name: Xã Thanh Trì is TT. */
    private static String letters(String name) {
        var words = VietnameseText.clean(name).split(" ");
        var letters = new StringBuilder();
        for (int i = Math.max(1, words.length - 2); i < words.length; i++) letters.append(words[i].charAt(0));
        return letters.toString();
    }

    private static int step(double percent) {
        int step = 1;
        for (int edge : STEPS) if (percent > edge) step++;
        return step;
    }
}
