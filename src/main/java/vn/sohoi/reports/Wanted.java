package vn.sohoi.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.targets.Progress;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.Shape;
import vn.sohoi.targets.TargetAddress;
import vn.sohoi.targets.Targets;

/**
 * What resolutions want of a report's unit. Of several targets of one indicator the report takes that of its own period,
 * else the shortest around it; a number for the whole goes before so many in each unit.
 */
@Component
class Wanted {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Targets targets;
    private final Resolutions resolutions;
    private final Figures figures;
    private final Clock clock;

    Wanted(Targets targets, Resolutions resolutions, Figures figures, Clock clock) {
        this.targets = targets;
        this.resolutions = resolutions;
        this.figures = figures;
        this.clock = clock;
    }

    /** The plan of each indicator and, in a report, how much of it is reached; of the units beneath where asked. */
    List<Made> of(Report report, int firstPlace, Actor actor) {
        var made = new ArrayList<Made>();
        var all = targetsOf(report, actor);
        for (var code : report.draft().codes()) {
            var found = best(all, code, report.period());
            if (found.isEmpty()) continue;
            var progress = found.get();
            var resolution = resolution(progress, actor);
            made.add(plan(firstPlace + made.size(), progress, resolution));
            if (report.kind() == PaperKind.REPORT && reached(progress) != null)
                made.add(share(firstPlace + made.size(), progress, resolution));
            if (!report.draft().plans().contains(code)) continue;
            for (var one : targets.beneath(progress.target().id(), report.unit(), progress.day(), actor))
                made.add(plan(firstPlace + made.size(), one, resolution));
        }
        return made;
    }

    /** A unit that was not there on the period's last day has no targets of that day. */
    private List<Progress> targetsOf(Report report, Actor actor) {
        try {
            return targets.of(report.unit(), day(report.period()), actor);
        } catch (Refused notThen) {
            return List.of();
        }
    }

    /** The period's last day, today while it runs, its first day before it. */
    private LocalDate day(Period period) {
        var today = LocalDate.now(clock);
        if (today.isBefore(period.from())) return period.from();
        return today.isBefore(period.lastDay()) ? today : period.lastDay();
    }

    private Optional<Progress> best(List<Progress> all, String code, Period period) {
        return all.stream()
                .filter(one -> code.equals(one.target().indicator()))
                .filter(one -> speaksOf(one, period) && measures(one, code))
                .min(Comparator.comparing((Progress one) -> one.target().shape() == Shape.NUMBER_PER_UNIT)
                        .thenComparing(one -> one.target().period().until().toEpochDay()
                                - one.target().period().from().toEpochDay())
                        .thenComparing(one -> one.target().place()));
    }

    /** What happens is wanted from the year's first day on; what stands, for any days around the period's last. */
    private boolean speaksOf(Progress one, Period period) {
        var wanted = one.target().period();
        if (wanted.from().isAfter(period.lastDay()) || wanted.until().isBefore(period.until())) return false;
        return !figures.happens(figures.indicator(String.valueOf(one.target().indicator())))
                || wanted.from().equals(period.from())
                || wanted.from().equals(Sort.YEAR_SO_FAR.of(period).from());
    }

    /** A target that counts units among units is not beside a count of people. */
    private boolean measures(Progress one, String code) {
        return one.target().shape() == Shape.SHARE_OF_UNITS
                || one.measure() == figures.indicator(code).measure();
    }

    private String resolution(Progress progress, Actor actor) {
        return resolutions.find(progress.target().resolution(), actor).paper().title();
    }

    private static @Nullable BigDecimal reached(Progress progress) {
        var given = progress.given();
        var reached = progress.reached();
        return given == null || reached == null || given.signum() == 0
                ? null
                : reached.multiply(HUNDRED).divide(given, 2, RoundingMode.HALF_UP);
    }

    private static Made plan(int place, Progress progress, String resolution) {
        return made(place, progress, Sort.PLAN, progress.measure(), progress.given(), resolution);
    }

    private static Made share(int place, Progress progress, String resolution) {
        return made(place, progress, Sort.OF_PLAN, Measure.PERCENT, reached(progress), resolution);
    }

    private static Made made(
            int place, Progress progress, Sort sort, Measure measure, @Nullable BigDecimal value, String resolution) {
        var target = progress.target();
        return new Made(
                place,
                progress.unit().id(),
                progress.unit().name(),
                String.valueOf(target.indicator()),
                target.name(),
                sort,
                measure,
                value,
                value == null ? How.NOT_POSSIBLE : How.DECLARED,
                0,
                progress.unknown(),
                target.period().name(),
                progress.day(),
                TargetAddress.of(target.id(), progress.unit().id(), progress.day()),
                resolution);
    }
}
