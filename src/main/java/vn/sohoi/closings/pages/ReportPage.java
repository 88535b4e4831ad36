package vn.sohoi.closings.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoi.closings.State;
import vn.sohoi.web.Page;

/**
 * One unit's report of a period.
 *
 * @param href where it lies, and its acts beneath it
 * @param may what the reader may do
 * @param returned why it came back, or null
 * @param wish the asking to open it again, or null
 * @param steps what happened to it, the first first
 * @param looked how many of the round are looked at, while this one waits for it; else an empty text
 * @param errors what could not be done, by field
 */
record ReportPage(
        String title,
        String unit,
        String roundHref,
        String href,
        LocalDate deadline,
        State state,
        boolean late,
        List<Line> lines,
        May may,
        @Nullable Said returned,
        @Nullable Said wish,
        List<Said> steps,
        String looked,
        java.util.Map<String, String> errors)
        implements Page {

    /**
     * One figure.
     *
     * @param now as the book has it now
     * @param said as it was handed in or sealed, or null
     * @param before of the year before, or null
     * @param changedHref where the changes since the sealing open, or an empty text
     * @param odd keys of what makes one look twice
     * @param returned why the report came back, where it is about this figure; else an empty text
     */
    record Line(
            String code,
            String name,
            Told now,
            String href,
            @Nullable Told said,
            @Nullable Told before,
            String beforeHref,
            String changedHref,
            List<String> odd,
            List<Said> remarks,
            String mark,
            String returned) {
        /** How much the book changed since. */
        String changed() {
            return said == null ? "" : now.more(said);
        }

        /** Whether the book says something else than the report. */
        boolean differs() {
            return said != null && !now.same(said);
        }
    }

    /** What somebody did or said: who, when, what. */
    record Said(String what, String words, String who, String when) {}

    /** What the reader may do now. */
    record May(
            boolean handIn,
            boolean look,
            boolean giveBack,
            boolean remark,
            boolean askToReopen,
            boolean reopen,
            boolean signAgain) {}

    /** The colour of its stamp. */
    String stampKind() {
        return switch (state) {
            case OPEN, REOPENED -> "waiting";
            case SUBMITTED -> "";
            case ACCEPTED -> "done";
            case RETURNED -> "returned";
            case SEALED -> "sealed";
        };
    }

    /** Whether a star stands somewhere, which the page explains. */
    boolean hasStar() {
        return lines.stream()
                .flatMap(line -> Stream.of(line.now(), line.said(), line.before()))
                .anyMatch(told -> told != null && told.isStar());
    }

    boolean sealed() {
        return state == State.SEALED;
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
