package vn.sohoi.desk.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Standing;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;
import vn.sohoi.web.WorkToDo;
import vn.sohoi.web.chart.Bullet;
import vn.sohoi.web.chart.DotStrip;
import vn.sohoi.web.chart.OutlineMap;
import vn.sohoi.web.chart.TileGrid;

/**
 * A unit at a glance.
 *
 * @param unit its name on the day
 * @param above the unit above, or null at the top
 * @param lines the figures of the unit itself
 * @param duties its targets, who beneath is late, what waits for the reader
 * @param below the units directly beneath
 * @param belowWord how many of which level they are
 * @param half how many of them pass half of the women
 * @param strip their coverage as dots, or null where there are none
 * @param grid their coverage as tiles, for units of communes, or null
 * @param map the same on the map, where it is asked for and outlines were read, or null
 * @param views where tiles and map are seen; empty without outlines
 */
record PicturePage(
        String title,
        long id,
        String unit,
        @Nullable Link above,
        LocalDate on,
        List<Line> lines,
        Duties duties,
        List<Below> below,
        String belowWord,
        Half half,
        @Nullable DotStrip strip,
        @Nullable TileGrid grid,
        @Nullable OutlineMap map,
        List<View> views)
        implements Page {

    /**
     * What the unit owes and what is owed to it.
     *
     * @param summary the year in words, or null without targets
     * @param aims its targets
     * @param late the units with most to catch up with
     * @param lateUnits how many units are late in all
     * @param lateHref where all of them are seen
     * @param waits what waits for the reader, in her own unit today
     */
    record Duties(
            @Nullable Summary summary,
            List<Aim> aims,
            List<LateUnit> late,
            int lateUnits,
            String lateHref,
            List<WorkToDo.Work> waits) {}

    /**
     * The year in words.
     *
     * @param past how much of it is over, 0 to 1
     * @param well how many targets are reached or on pace
     */
    record Summary(String year, BigDecimal past, long well, List<Aim> behind) {}

    /** One way of seeing the communes. */
    record View(String wordKey, String href, boolean current) {}

    /** A unit to go to. */
    record Link(String name, String href) {}

    /** One figure: what, how much, where it opens; null where it is not possible, and then the reason is read there. */
    record Line(String textKey, @Nullable BigDecimal value, boolean percent, String href) {
        /** As the reader writes it, a dash where it is not possible; said while the page is drawn. */
        String word() {
            if (value == null) return "—";
            return percent ? Ink.n(value, 1) + "\u00a0%" : Ink.n(value.longValue());
        }
    }

    /**
     * One target.
     *
     * @param share reached of given, or null where both are shares themselves or nobody can say
     * @param bar null where there is nothing to draw
     */
    record Aim(
            String name,
            String href,
            Line given,
            Line reached,
            Line left,
            @Nullable BigDecimal share,
            @Nullable Bullet bar,
            Standing standing) {
        /** The mark of its word. */
        String mark() {
            return switch (standing) {
                case REACHED -> "done";
                case BEHIND -> "waiting";
                default -> "";
            };
        }
    }

    /** One unit beneath with its figures and their addresses. */
    record Below(UnitId id, String name, String href, Line members, Line women, Line coverage) {}

    /** How many of how many pass half, and what they are called. */
    record Half(long above, long all, String word, Line whole) {}

    /** The units beneath that do not pass half of the women. */
    List<Below> low() {
        return below.stream()
                .filter(one ->
                        one.coverage().value() != null && one.coverage().value().compareTo(PictureQuery.HALF) <= 0)
                .toList();
    }

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public String tab() {
        return "picture";
    }
}
