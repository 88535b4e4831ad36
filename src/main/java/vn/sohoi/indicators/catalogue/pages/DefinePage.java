package vn.sohoi.indicators.catalogue.pages;

import java.util.Map;
import vn.sohoi.indicators.pages.FigureTab;
import vn.sohoi.web.Page;

/**
 * Defining an indicator that is declared, or a ratio of two that there are.
 *
 * @param kinds what sort of question it may be
 * @param measures what it may be counted in
 * @param about what may make somebody count
 * @param parts what a ratio may be made of
 */
record DefinePage(
        String title,
        DefineForm form,
        Map<String, String> kinds,
        Map<String, String> measures,
        Map<String, String> about,
        Map<String, String> parts,
        Map<String, String> errors)
        implements Page {
    @Override
    public String tab() {
        return FigureTab.KEY;
    }
}
