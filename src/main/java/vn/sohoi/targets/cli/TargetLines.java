package vn.sohoi.targets.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.targets.Progress;

/** What the command line prints of targets: for machines in keys that stay, for people as lines. */
@Component
class TargetLines {

    /** A target of one unit on a day. */
    record Line(
            String id,
            String target,
            String shape,
            @Nullable String indicator,
            String period,
            String unit,
            LocalDate on,
            @Nullable BigDecimal given,
            @Nullable BigDecimal reached,
            @Nullable BigDecimal left,
            @Nullable BigDecimal due,
            String standing,
            @JsonProperty("not_possible") List<String> notPossible) {

        /** As people read it. */
        String text() {
            return Stream.of(id, unit, target, given, reached, left, standing)
                    .map(cell -> cell == null ? "-" : cell.toString())
                    .collect(Collectors.joining("\t"));
        }
    }

    /**
     * A target with the units beneath.
     *
     * @param sum of what they have; of shapes that are not given out null
     * @param gap what the unit has and they have not
     */
    record Shown(
            @JsonProperty("itself") Line itself,
            @Nullable BigDecimal sum,
            @Nullable BigDecimal gap,
            List<Line> units) {}

    Line line(Progress one) {
        var target = one.target();
        return new Line(
                target.id().toString(),
                target.name(),
                target.shape().name().toLowerCase(Locale.ROOT),
                target.indicator(),
                target.period().name(),
                one.unit().name(),
                one.day(),
                one.given(),
                one.reached(),
                one.left(),
                one.due(),
                one.standing().name().toLowerCase(Locale.ROOT),
                one.unknown());
    }

    Shown shown(Progress itself, List<Progress> beneath) {
        boolean adds = itself.target().shape().isAllocated() && !beneath.isEmpty();
        var sum = adds
                ? beneath.stream()
                        .map(Progress::given)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : null;
        var given = itself.given();
        return new Shown(
                line(itself),
                sum,
                sum == null || given == null ? null : given.subtract(sum),
                beneath.stream().map(this::line).toList());
    }
}
