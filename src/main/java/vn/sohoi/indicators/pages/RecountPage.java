package vn.sohoi.indicators.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;

/**
 * What the last nightly recount found.
 *
 * @param when in words; empty when there was none yet
 */
record RecountPage(String title, String when, int figures, int days, List<Row> rows) implements Page {

    /** A tally that said something else than the rows; without both numbers for a reader who is told them coarsely. */
    record Row(
            String indicator,
            String branch,
            LocalDate day,
            @Nullable Long told,
            @Nullable Long counted,
            String href) {}

    @Override
    public String tab() {
        return FigureTab.KEY;
    }
}
