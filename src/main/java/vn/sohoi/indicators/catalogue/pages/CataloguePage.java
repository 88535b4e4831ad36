package vn.sohoi.indicators.catalogue.pages;

import java.util.List;
import vn.sohoi.indicators.pages.FigureTab;
import vn.sohoi.web.Page;

/**
 * The catalogue of indicators.
 *
 * @param union the lines of the Union's reports
 * @param own what this book defined itself
 * @param keeps whether the reader may add to it
 */
record CataloguePage(String title, List<Line> union, List<Line> own, boolean keeps) implements Page {

    /**
     * One indicator.
     *
     * @param href where its figure opens; empty for a reader without figures
     * @param answer how it is answered, in words
     * @param waits whether nothing counts it yet
     * @param guarded whether small numbers are hidden from readers without the names
     * @param paper the paper that asks for it, or an empty text
     * @param days for which days it holds, or an empty text for all
     * @param foundHref where its days and paper are entered, or an empty text
     */
    record Line(
            String number,
            String name,
            String href,
            String measure,
            String answer,
            boolean waits,
            boolean guarded,
            String paper,
            String days,
            String foundHref) {}

    @Override
    public String tab() {
        return FigureTab.KEY;
    }
}
