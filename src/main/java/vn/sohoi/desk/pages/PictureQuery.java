package vn.sohoi.desk.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.desk.pages.PicturePage.Below;
import vn.sohoi.desk.pages.PicturePage.Half;
import vn.sohoi.desk.pages.PicturePage.Line;
import vn.sohoi.desk.pages.PicturePage.Link;
import vn.sohoi.indicators.Figure;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Outlines;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** Puts the picture of a unit together from figures alone: it reads no record itself. */
@Component
class PictureQuery {
    private static final String MEMBERS = "members";
    private static final String WOMEN = "women-18";
    private static final String COVERAGE = "coverage";
    private static final String CLEAN_SHARE = "households-5-no-3-clean-share";
    private static final String DUES_SHARE = "dues-share";
    private static final Set<String> PERCENT = Set.of(COVERAGE, CLEAN_SHARE, DUES_SHARE);
    static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final Figures figures;
    private final Units units;
    private final Outlines outlines;
    private final PictureDuties duties;
    private final PictureCharts charts;
    private final Texts texts;

    PictureQuery(
            Figures figures, Units units, Outlines outlines, PictureDuties duties, PictureCharts charts, Texts texts) {
        this.duties = duties;
        this.outlines = outlines;
        this.figures = figures;
        this.units = units;
        this.charts = charts;
        this.texts = texts;
    }

    PicturePage picture(UnitId id, LocalDate on, boolean asMap, Actor actor, Locale language) {
        var unit = unit(id, on);
        var lines = lines(id, on, actor);
        var below = below(id, on, actor);
        var coverages = below.stream().map(Below::coverage).toList();
        long above = coverages.stream()
                .filter(line -> line.value() != null && line.value().compareTo(HALF) > 0)
                .count();
        var half = new Half(above, below.size(), word(unit, on, language), lines.get(2));
        var places = outlines.of(below.stream().map(Below::id).toList());
        boolean communes = unit.level() == UnitLevel.PROVINCE || unit.level() == UnitLevel.DISTRICT;
        return new PicturePage(
                texts.say(
                        language,
                        "desk.picture-of",
                        unit.level() == UnitLevel.CENTRE ? unit.name() : within(unit.name())),
                id.value(),
                unit.name(),
                above(unit, on, actor),
                on,
                lines,
                duties.of(id, on, actor, language),
                below,
                below.isEmpty()
                        ? texts.say(language, "desk.beneath")
                        : texts.say(language, "desk.below", below.size(), word(unit, on, language)),
                half,
                charts.strip(half, below, language),
                communes && !asMap ? charts.grid(half, below, places, language) : null,
                communes && asMap ? charts.map(half, below, places, language) : null,
                communes && !places.isEmpty() ? views(id, on, asMap) : List.of());
    }

    private static List<PicturePage.View> views(UnitId id, LocalDate on, boolean asMap) {
        return List.of(
                new PicturePage.View("desk.as-tiles", address(id, on), !asMap),
                new PicturePage.View("desk.as-map", address(id, on) + "&ve=ban-do", asMap));
    }

    /**
     * The unit as it is on the day.
     *
     * @throws Refused for a unit of other days
     * @throws NotFound for none
     */
    Unit unit(UnitId id, LocalDate on) {
        return units.find(id, on).orElseThrow(() -> absent(id, on));
    }

    private RuntimeException absent(UnitId id, LocalDate on) {
        return units.historyOf(id).stream()
                .findFirst()
                .<RuntimeException>map(known -> new Refused("desk.not-of-day-now", known.name(), Ink.day(on)))
                .orElseGet(NotFound::new);
    }

    /** The name as it stands within a sentence: xã Thanh Trì. */
    static String within(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private List<Line> lines(UnitId id, LocalDate on, Actor actor) {
        var year = Period.parse(String.valueOf(on.getYear()));
        return List.of(
                standing("desk.members", MEMBERS, id, on, actor),
                standing("desk.women", WOMEN, id, on, actor),
                standing("desk.coverage", COVERAGE, id, on, actor),
                standing("desk.core", "core-members", id, on, actor),
                within("desk.admitted", "admitted", id, year, actor),
                within("desk.departed", "departed", id, year, actor),
                within("desk.dues", DUES_SHARE, id, year, actor),
                standing("desk.households", "member-households", id, on, actor),
                standing("desk.households-clean", CLEAN_SHARE, id, on, actor));
    }

    private Line standing(String textKey, String indicator, UnitId unit, LocalDate on, Actor actor) {
        return line(textKey, Question.on(indicator, unit, on), actor);
    }

    private Line within(String textKey, String indicator, UnitId unit, Period year, Actor actor) {
        return line(textKey, Question.within(indicator, unit, year), actor);
    }

    private Line line(String textKey, Question question, Actor actor) {
        return line(textKey, question, figures.answer(question, actor));
    }

    private static Line line(String textKey, Question question, @Nullable Figure figure) {
        return new Line(
                textKey,
                figure == null ? null : figure.value(),
                PERCENT.contains(question.indicator()),
                FigureAddress.of(question));
    }

    private List<Below> below(UnitId id, LocalDate on, Actor actor) {
        var members = figures.children(Question.on(MEMBERS, id, on), actor);
        var women = figures.children(Question.on(WOMEN, id, on), actor);
        var coverage = figures.children(Question.on(COVERAGE, id, on), actor);
        var below = new ArrayList<Below>();
        for (var unit : members.keySet()) {
            if (unit.id().equals(id)) continue;
            below.add(new Below(
                    unit.id(),
                    unit.name(),
                    address(unit.id(), on),
                    line("desk.members", Question.on(MEMBERS, unit.id(), on), members.get(unit)),
                    line("desk.women", Question.on(WOMEN, unit.id(), on), of(women, unit)),
                    line("desk.coverage", Question.on(COVERAGE, unit.id(), on), of(coverage, unit))));
        }
        return below;
    }

    private static @Nullable Figure of(Map<Unit, Figure> figures, Unit unit) {
        return figures.get(unit);
    }

    /** Where to go up, for a reader whose own unit lies above. */
    private @Nullable Link above(Unit unit, LocalDate on, Actor actor) {
        var parent = unit.parent();
        if (parent == null || unit.id().equals(actor.unit())) return null;
        return units.find(parent, on)
                .map(found -> new Link(found.name(), address(found.id(), on)))
                .orElse(null);
    }

    /** What the units beneath are called: branches under a commune, communes under a city that has no districts. */
    String word(Unit unit, LocalDate on, Locale language) {
        var levels = units.treeOn(on).children(unit.id()).stream()
                .map(Unit::level)
                .distinct()
                .toList();
        return texts.say(language, "desk.level." + (levels.size() == 1 ? levels.getFirst() : "MIXED"));
    }

    /** The picture of another unit on the same day: who looks at 2019 stays in 2019. */
    static String address(UnitId unit, LocalDate on) {
        return "/buc-tranh?unit=" + unit + "&on=" + Ink.day(on);
    }
}
