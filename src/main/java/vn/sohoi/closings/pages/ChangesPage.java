package vn.sohoi.closings.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * What changed beneath a sealed figure.
 *
 * @param then as it was sealed
 * @param now as the book has it
 * @param at when it was sealed, and by whom
 * @param href the report, where it may be signed again
 * @param guarded whether what makes somebody count is guarded
 */
record ChangesPage(
        String title,
        String unit,
        String when,
        Told then,
        Told now,
        String figureHref,
        String at,
        String href,
        boolean signs,
        boolean guarded,
        List<Row> rows)
        implements Page {

    /**
     * One change.
     *
     * @param who a name, or a sign for whom the reader may not read; of what was declared an empty text
     * @param by who recorded it, or an empty text
     * @param why the reason that was given, or an empty text
     * @param named whether a person stands there by name
     */
    record Row(
            long amount,
            String part,
            String who,
            boolean named,
            String unit,
            String days,
            String by,
            String why,
            String when) {}

    @Override
    public boolean asExcel() {
        return !rows.isEmpty();
    }

    @Override
    public int peopleByName() {
        return (int) rows.stream().filter(Row::named).count();
    }

    /** Why somebody was moved or corrected is told in trust, as it is on her own page. */
    @Override
    public boolean saysGuarded() {
        return guarded
                || rows.stream().anyMatch(row -> row.named() && !row.why().isEmpty());
    }

    @Override
    public String tab() {
        return ClosingTab.KEY;
    }
}
