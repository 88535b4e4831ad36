package vn.sohoi.targets.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;

/**
 * The sheet on which a unit gives a target out: units down, parts of the period across.
 *
 * @param title of the target
 * @param giver name of the unit that gives
 * @param href of the sheet
 * @param amount what the giver has, or null where nobody can say
 * @param cut why nobody can say, or empty
 * @param seen the version on which the sheet rests
 * @param heads what the parts are called
 * @param partings ways to part the period; the current one leads nowhere
 * @param figures by which the amount may be parted
 */
record AllotPage(
        String title,
        String giver,
        long giverId,
        String href,
        @Nullable Long amount,
        String cut,
        int seen,
        List<String> heads,
        List<Parting> partings,
        List<Row> rows,
        Map<String, String> figures,
        Typed typed,
        Map<String, String> errors)
        implements Page {

    /** One way to part the period. */
    record Parting(String word, String href, boolean current) {}

    /**
     * One unit.
     *
     * @param cells by parts, as typed
     * @param answerKey key of what it said last
     * @param answerMark its mark
     * @param reason of an objection
     */
    record Row(long unit, String name, List<String> cells, String answerKey, String answerMark, String reason) {
        /** Its sum, as far as the cells are numbers. */
        long sum() {
            return cells.stream().mapToLong(AllotReading::lenient).sum();
        }
    }

    /**
     * The rest of the form.
     *
     * @param way how the amounts were found last
     */
    record Typed(String way, String by, String reason) {}

    /** The sum of a part. */
    long sum(int part) {
        return rows.stream()
                .mapToLong(row -> AllotReading.lenient(row.cells().get(part)))
                .sum();
    }

    /** The sum of all. */
    long sum() {
        return rows.stream().mapToLong(Row::sum).sum();
    }

    /** What is left, below 0 where more is given than there is. */
    long gap() {
        return (amount == null ? 0 : amount) - sum();
    }

    @Override
    public boolean asExcel() {
        return amount != null;
    }

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
