package vn.sohoi.indicators;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;

/**
 * What is asked of the book. The same question with the same known-at, once that has passed, has the same answer for ever.
 *
 * @param indicator code of the indicator
 * @param unit a unit of the frame's tree
 * @param when a day, or a period; of what stands, a period asks for its last day
 * @param frame the tree in which the units stand
 * @param knownAt what the book knew at that instant; null for now
 */
public record Question(
        String indicator,
        UnitId unit,
        When when,
        Frame frame,
        @Nullable Instant knownAt) {

    /** The asked time. */
    public sealed interface When {
        /** The day for what stands. */
        LocalDate day();
    }

    /** On a day. */
    public record On(LocalDate day) implements When {}

    /** Within a period. */
    public record Within(Period period) implements When {
        @Override
        public LocalDate day() {
            return period.lastDay();
        }

        DateSpan span() {
            return period.span();
        }
    }

    /** A question for a day as known now, in the tree of that day. */
    public static Question on(String indicator, UnitId unit, LocalDate day) {
        return new Question(indicator, unit, new On(day), new Frame.AsItWas(), null);
    }

    /** A question for a period as known now, in the tree of each day. */
    public static Question within(String indicator, UnitId unit, Period period) {
        return new Question(indicator, unit, new Within(period), new Frame.AsItWas(), null);
    }

    /** The same in another tree. */
    public Question in(Frame other) {
        return new Question(indicator, unit, when, other, knownAt);
    }

    /** The same as the book knew it then. */
    public Question knownAt(Instant instant) {
        return new Question(indicator, unit, when, frame, instant);
    }

    /** The same of another indicator. */
    public Question of(String other) {
        return new Question(other, unit, when, frame, knownAt);
    }
}
