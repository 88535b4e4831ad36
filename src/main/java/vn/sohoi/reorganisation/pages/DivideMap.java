package vn.sohoi.reorganisation.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.Plans.Names;
import vn.sohoi.units.Outline;
import vn.sohoi.units.Outlines;
import vn.sohoi.web.chart.PartMap;

/** Where a unit's branches go, drawn: on the map of the units that receive them where outlines were read, else as tiles. */
@Component
class DivideMap {
    private final Outlines outlines;
    private final PlanViews views;

    DivideMap(Outlines outlines, PlanViews views) {
        this.outlines = outlines;
        this.views = views;
    }

    PartMap of(
            List<UnitId> targets,
            List<DividePage.Target> said,
            List<DividePage.Row> rows,
            Names names,
            Locale language) {
        var known = outlines.of(targets);
        if (known.size() < 2) return tiles(targets, rows, names, language);
        var places = new ArrayList<PartMap.Place>();
        for (int at = 0; at < targets.size(); at++) {
            var outline = known.get(targets.get(at));
            if (outline == null) continue;
            var target = said.get(at);
            places.add(new PartMap.Place(
                    outline.rings(),
                    at,
                    views.say(language, "reorganisation.branches-at", target.name(), target.branches()),
                    "#branches"));
        }
        var source =
                known.values().stream().map(Outline::source).distinct().sorted().collect(Collectors.joining(", "));
        return PartMap.ofPlaces(views.say(language, "reorganisation.map-of-targets"), places, source);
    }

    private PartMap tiles(List<UnitId> targets, List<DividePage.Row> rows, Names names, Locale language) {
        var order = targets.stream().map(UnitId::toString).toList();
        var tiles = rows.stream()
                .map(row -> new PartMap.Tile(
                        row.to().isEmpty() ? -1 : order.indexOf(row.to()),
                        row.to().isEmpty()
                                ? views.say(language, "reorganisation.not-placed", row.name())
                                : views.say(
                                        language,
                                        "reorganisation.to-unit",
                                        row.name(),
                                        names.of(new UnitId(Long.parseLong(Objects.requireNonNull(row.to()))))),
                        "#b" + row.branch()))
                .toList();
        return PartMap.ofTiles(views.say(language, "reorganisation.tiles-of-branches"), tiles);
    }
}
