package vn.sohoi.closings.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.closings.State;
import vn.sohoi.web.Page;

/**
 * One round as who asked sees it.
 *
 * @param summaryHref the owner's own report
 * @param late how many are late and not handed in
 * @param waiting how many wait to be looked at
 * @param sealable whether nothing waits any more and somebody may seal it
 * @param odd what to look at twice
 */
record RoundPage(
        String title,
        String unit,
        String href,
        String summaryHref,
        LocalDate deadline,
        List<Row> rows,
        long in,
        long late,
        long waiting,
        long looked,
        boolean sealable,
        boolean sealed,
        List<OddLine> odd)
        implements Page {

    /**
     * One unit's report.
     *
     * @param wish that somebody asks to open it again, or an empty text
     * @param changed how many figures of what was sealed the book contradicts by now
     */
    record Row(
            String unit, String href, State state, String handedIn, boolean late, int odd, String wish, int changed) {}

    /** One value to look at twice. */
    record OddLine(
            String unit,
            String reportHref,
            String indicator,
            Told value,
            String href,
            @Nullable Told before,
            List<String> why) {}

    /** Whether a star stands somewhere, which the page explains. */
    boolean hasStar() {
        return odd.stream()
                .anyMatch(line -> line.value().isStar()
                        || line.before() != null && line.before().isStar());
    }

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public String tab() {
        return ClosingTab.KEY;
    }
}
