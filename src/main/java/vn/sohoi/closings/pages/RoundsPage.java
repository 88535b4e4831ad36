package vn.sohoi.closings.pages;

import java.time.LocalDate;
import java.util.List;
import vn.sohoi.closings.State;
import vn.sohoi.web.Page;

/**
 * Rounds of reports of a unit.
 *
 * @param answering those that the unit answers
 * @param asking those that the unit asks
 * @param inherited those of units beneath that are no more
 * @param opens whether the reader may open one
 */
record RoundsPage(
        String title,
        String unit,
        List<Answering> answering,
        List<Asking> asking,
        List<Asking> inherited,
        boolean opens)
        implements Page {

    /** A report that the unit owes. */
    record Answering(String period, String owner, LocalDate deadline, State state, boolean late, String href) {}

    /** A round that the unit asks: how many, how many handed in, late, looked at, sealed. */
    record Asking(
            String period,
            String owner,
            LocalDate deadline,
            int asked,
            long in,
            long late,
            long looked,
            long sealed,
            String href) {}

    @Override
    public String tab() {
        return ClosingTab.KEY;
    }
}
