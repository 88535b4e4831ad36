package vn.sohoi.indicators.spi;

import java.math.BigDecimal;
import java.util.List;
import vn.sohoi.access.FieldClass;
import vn.sohoi.platform.sql.SqlText;

/** A question that the book can answer: its code, what it is counted in, and the rows or other figures that answer it. */
public sealed interface Evidence {
    /** Name for machines: small letters, digits and dashes, the same for ever. */
    String code();

    /** What the figure is counted in. */
    Measure measure();

    /** Key of its name in the texts of the feature, empty for an entry of the catalogue that says its name itself; with {@code .note} behind it, what is counted and what is not. */
    String text();

    /**
     * What stands on a day; each row counts as one.
     *
     * @param about the class of what makes somebody count: guarded and secret figures are told coarsely to readers without names
     * @param select gives {@code subject uuid, branch_id bigint, valid daterange, recorded tstzrange, amount bigint, born
     *     date}, one row for each piece of evidence
     * @param ages whose evidence counts; the engine applies it to {@code born}, because nobody writes a row on a birthday
     */
    record Stock(String code, Measure measure, FieldClass about, String text, SqlText select, Tally tally, Ages ages)
            implements Evidence {}

    /**
     * What happened within a period.
     *
     * @param about the class of what makes somebody count
     * @param select gives {@code subject uuid, branch_id bigint, day date, recorded tstzrange, amount bigint}
     * @param weighed whether a row counts as what it carries (money, gifts, heads), and not as one
     */
    record Flow(
            String code, Measure measure, FieldClass about, String text, SqlText select, Tally tally, boolean weighed)
            implements Evidence {
        /** Each row counts as one. */
        public Flow(String code, Measure measure, FieldClass about, String text, SqlText select, Tally tally) {
            this(code, measure, about, text, select, tally, false);
        }

        /** The same with rows that count as what they carry. */
        public Flow withAmounts() {
            return new Flow(code, measure, about, text, select, tally, true);
        }
    }

    /**
     * Whom or what it happened to within a period: each subject once, however often. Of two units it is not their sum but the
     * union.
     *
     * @param measure what the subjects are
     * @param flow code of the flow whose subjects are counted
     */
    record Distinct(String code, Measure measure, String text, String flow) implements Evidence {
        /** People. */
        public Distinct(String code, String text, String flow) {
            this(code, Measure.PERSON, text, flow);
        }
    }

    /**
     * How much one figure is of another: in percent, or of an average in what the numerator is counted in.
     *
     * @param measure {@link Measure#PERCENT}, or that of the numerator
     */
    record Ratio(String code, String text, String numerator, String denominator, Measure measure) implements Evidence {
        /** In percent. */
        public Ratio(String code, String text, String numerator, String denominator) {
            this(code, text, numerator, denominator, Measure.PERCENT);
        }
    }

    /** How many units of some levels stand in the tree. */
    record UnitsOf(String code, String text, List<String> levels) implements Evidence {
        @Override
        public Measure measure() {
            return Measure.UNIT;
        }
    }

    /**
     * How many units of a level have a figure above a limit.
     *
     * @param level name of the level
     * @param figure code of the ratio or count
     * @param limit of a ratio in percent, else in what the figure is counted in; a unit with exactly the limit does not count
     */
    record UnitsAbove(String code, String text, String level, String figure, BigDecimal limit) implements Evidence {
        @Override
        public Measure measure() {
            return Measure.UNIT;
        }
    }

    /**
     * What the book cannot count: said by somebody with a source, and always shown as declared.
     *
     * @param about the class of what makes somebody count
     * @param happens whether it is said for a span of days, or for what stands on one day
     */
    record Declared(String code, Measure measure, FieldClass about, String text, boolean happens) implements Evidence {
        /** What stands on a day. */
        public Declared(String code, Measure measure, FieldClass about, String text) {
            this(code, measure, about, text, false);
        }
    }
}
