package vn.sohoi.cadres.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Beginning a body's term.
 *
 * @param bodies that the unit may have, by name
 * @param ways how a term comes about
 * @param kinds the positions of the chosen body
 */
record TermPage(
        String unit,
        long id,
        String body,
        Map<String, String> bodies,
        Map<String, String> ways,
        List<Kind> kinds,
        Typed typed,
        Map<String, String> errors)
        implements Page {

    /** A kind of position with how many seats were typed. */
    record Kind(String name, String word, String seats, boolean fullTime) {}

    /** What was typed. */
    record Typed(String from, String last, String size, String way, String decision, String decidedOn) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.begin-term");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }
}
