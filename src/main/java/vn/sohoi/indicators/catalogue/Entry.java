package vn.sohoi.indicators.catalogue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.DateSpan;

/**
 * One indicator of the catalogue.
 *
 * @param number its line in the Union's reports, such as {@code 44a}; empty for one that was defined in this book
 * @param code name for machines, the same for ever
 * @param name Vietnamese
 * @param nameEn English
 * @param about the class of what makes somebody count; of a ratio the higher one of its parts decides, whatever stands here
 * @param awaits what the book lacks to count what is only declared, the end of a key of the texts; null where nothing would count it
 * @param numerator code of a ratio's first part, else null
 * @param denominator code of its second part, else null
 * @param valid days of the reports that ask for it, half-open
 * @param basis the paper that asks for it; empty while nobody has entered it
 */
public record Entry(
        String number,
        String code,
        String name,
        String nameEn,
        Kind kind,
        Measure measure,
        FieldClass about,
        Answer answer,
        @Nullable String awaits,
        @Nullable String numerator,
        @Nullable String denominator,
        DateSpan valid,
        String basis) {

    /** What sort of question it is. */
    public enum Kind {
        /** What stands on a day. */
        STOCK,
        /** What happened within a period. */
        FLOW,
        /** Whom it happened to within a period, each once. */
        DISTINCT,
        /** How much one figure is of another. */
        RATIO,
        /** How many units are above a limit. */
        UNITS
    }

    /** How the book answers it. */
    public enum Answer {
        /** From rows of a feature. */
        COUNTED,
        /** From what somebody said, with a source. */
        DECLARED,
        /** From two other figures. */
        RATIO
    }

    /** Its name in the reader's language. */
    public String name(Locale language) {
        return "en".equals(language.getLanguage()) ? nameEn : name;
    }

    /** Whether the book defined it itself. */
    public boolean own() {
        return number.isEmpty();
    }

    /** How the engine answers it where no feature counts it; null for what only a feature can count. */
    public @Nullable Evidence evidence() {
        return switch (answer) {
            case COUNTED -> null;
            case DECLARED -> new Evidence.Declared(code, measure, about, "", kind == Kind.FLOW);
            case RATIO ->
                numerator == null || denominator == null
                        ? null
                        : new Evidence.Ratio(code, "", numerator, denominator, measure);
        };
    }
}
