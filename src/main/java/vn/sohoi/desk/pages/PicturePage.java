package vn.sohoi.desk.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Standing;
import vn.sohoi.web.Page;
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
 * @param aims its targets
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
        List<Aim> aims,
        List<Below> below,
        String belowWord,
        Half half,
        @Nullable DotStrip strip,
        @Nullable TileGrid grid,
        @Nullable OutlineMap map,
        List<View> views)
        implements Page {

    /** One way of seeing the communes. */
    record View(String wordKey, String href, boolean current) {}

    /** A unit to go to. */
    record Link(String name, String href) {}

    /** One figure: what, how much, where it opens; null where it is not possible. */
    record Line(String textKey, @Nullable BigDecimal value, boolean percent, String href) {}

    /**
     * One target.
     *
     * @param bar null where there is nothing to draw
     */
    record Aim(
            String name,
            String href,
            Line given,
            Line reached,
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

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public String tab() {
        return "picture";
    }
}
