package vn.sohoi.membership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many of the women of a unit the Union reaches, in the three ratios that reports confuse. A percentage is never typed:
 * it is worked out of two counts, and the denominator always says where it is from.
 *
 * @param members on the roll on the day
 * @param women of 18 and over present in the locality
 * @param active members who came to at least one meeting of the period, where attendance is kept
 */
public record Coverage(long members, Denominator women, OptionalLong active) {
    /** Where the number of women is from. */
    public sealed interface Denominator {
        /** The number itself. */
        long number();

        /** Counted from the register of the book. */
        record Counted(long number) implements Denominator {}

        /** Told by somebody else, such as the police or the commune's population office, for a day. */
        record Declared(long number, String source, LocalDate day, String author) implements Denominator {}
    }

    /** Two counts that belong together. */
    public record Ratio(long part, long whole) {
        /** In per cent with one decimal place, rounded half up; empty where the whole is zero. */
        public Optional<BigDecimal> percent() {
            if (whole == 0) return Optional.empty();
            return Optional.of(BigDecimal.valueOf(part)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
        }

        /** Whether the part is more than half of the whole. */
        public boolean aboveHalf() {
            return part > whole - part;
        }
    }

    /** Thu hút: members of women. */
    public Ratio attraction() {
        return new Ratio(members, women.number());
    }

    /** Tập hợp, tham gia sinh hoạt: active members of women. */
    public Optional<Ratio> participation() {
        return active.isPresent() ? Optional.of(new Ratio(active.getAsLong(), women.number())) : Optional.empty();
    }

    /** Chuyên cần: active members of members. */
    public Optional<Ratio> attendance() {
        return active.isPresent() ? Optional.of(new Ratio(active.getAsLong(), members)) : Optional.empty();
    }
}
