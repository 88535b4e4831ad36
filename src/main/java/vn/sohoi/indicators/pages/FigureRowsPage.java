package vn.sohoi.indicators.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;
import vn.sohoi.web.Stretch;

/**
 * The rows beneath a figure.
 *
 * @param figure the figure, opening where it is from
 * @param happens whether a row is something that happened on a day, or stands for a span
 * @param named whether the reader may read any name here
 * @param saysGuarded whether what makes somebody count is guarded or secret
 */
record FigureRowsPage(
        String title,
        String unit,
        String when,
        Shown figure,
        boolean happens,
        boolean named,
        boolean saysGuarded,
        List<Row> rows,
        Stretch stretch)
        implements Page {

    /**
     * One row.
     *
     * @param name hers, or null for who may not read it
     */
    record Row(String pseudonym, @Nullable String name, String branch, String days, long amount) {}

    /** Whether any row counts as other than one: else a column of ones says nothing. */
    boolean isWeighed() {
        return rows.stream().anyMatch(row -> row.amount() != 1);
    }

    @Override
    public boolean asExcel() {
        return !rows.isEmpty();
    }

    @Override
    public int peopleByName() {
        return (int) rows.stream().filter(row -> row.name() != null).count();
    }

    @Override
    public String tab() {
        return FigureTab.KEY;
    }
}
