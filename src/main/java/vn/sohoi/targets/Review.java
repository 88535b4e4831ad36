package vn.sohoi.targets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review that was handed in, with what the figures said then.
 *
 * @param author login of whoever handed it in
 */
public record Review(NewReview said, List<Line> lines, String author, Instant recorded) {

    /** One target; the amounts are null where the book could not say. */
    public record Line(
            TargetId target,
            @Nullable BigDecimal given,
            @Nullable BigDecimal reached,
            Standing standing) {}

    /** How many of its targets are reached. */
    public long reached() {
        return lines.stream()
                .filter(line -> line.standing() == Standing.REACHED)
                .count();
    }
}
