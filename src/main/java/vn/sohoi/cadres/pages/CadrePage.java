package vn.sohoi.cadres.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * One cadre: what she holds and held, and what structure tables ask of her.
 *
 * @param courses those that she was called to, the newest first
 * @param action where something is said of her; empty where the reader may not
 * @param choices what may be said, by trait and part
 */
record CadrePage(
        String title,
        List<Line> lines,
        List<FactLine> facts,
        List<CourseLine> courses,
        String action,
        Map<String, String> choices,
        Typed typed,
        Map<String, String> errors)
        implements Page {

    /** One holding. */
    record Line(String position, String href, String unit, String span, String how, boolean acting, String end) {}

    /** One thing that is known of her. */
    record FactLine(String trait, String part, String span) {}

    /** One course: on which of its days she came, and what she was given, in words. */
    record CourseLine(String name, String href, String when, String came, String certificate) {}

    /** What was typed: the trait and part, and the day from which on it is so. */
    record Typed(String what, String from) {}

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return 1;
    }
}
