package vn.sohoi.imports.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.Preview;
import vn.sohoi.imports.clean.Repair;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.web.Comparison;
import vn.sohoi.web.Page;
import vn.sohoi.web.Stretch;

/**
 * What writing a list would do, row by row.
 *
 * @param together whether somebody else has to agree before it is written
 * @param view which rows are shown
 * @param question the question that is asked now, or null
 */
record RowsPage(
        String title,
        String href,
        String file,
        Preview preview,
        boolean together,
        List<Kind> kinds,
        String view,
        List<RowView> rows,
        @Nullable Stretch stretch,
        @Nullable Question question,
        String refusal)
        implements Page {

    /** Repairs of one kind: how many, the first of them, and whether they hold. */
    record Kind(Repair.Kind kind, int cells, String before, String after, boolean kept) {}

    /**
     * One question.
     *
     * @param number which of {@code all} it is
     * @param alike how many open rows ask the same
     * @param beside what the other record is: a row of the file or the book; empty where there is none
     * @param same whether the other one is in the book
     * @param known whether the row is sure to be her, and something is added
     * @param written the place that is no branch of the unit, or empty
     * @param branches those of the unit, by name
     */
    record Question(
            int number,
            int all,
            int alike,
            RowView row,
            List<Reason> why,
            String beside,
            List<Comparison> compared,
            boolean same,
            boolean known,
            boolean answerable,
            String written,
            Map<String, String> branches,
            String before,
            String after) {}

    /** How many cells were repaired. */
    int repairs() {
        return kinds.stream().mapToInt(Kind::cells).sum();
    }

    @Override
    public int status() {
        return refusal.isEmpty() ? 200 : 422;
    }

    @Override
    public String tab() {
        return "import";
    }
}
