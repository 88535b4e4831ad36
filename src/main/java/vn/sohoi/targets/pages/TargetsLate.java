package vn.sohoi.targets.pages;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Progress;
import vn.sohoi.targets.Standing;
import vn.sohoi.targets.TargetAddress;
import vn.sohoi.targets.Targets;
import vn.sohoi.web.Ink;
import vn.sohoi.web.LateBeneath;

/** Targets with which units beneath are behind the calendar. */
@Component
@Order(20)
class TargetsLate implements LateBeneath {
    private final Targets targets;
    private final Authoriser authoriser;
    private final TargetWords words;

    TargetsLate(Targets targets, Authoriser authoriser, TargetWords words) {
        this.targets = targets;
        this.authoriser = authoriser;
        this.words = words;
    }

    @Override
    public List<Late> of(UnitId unit, LocalDate on, Actor reader, Locale language) {
        if (!authoriser.allows(reader, Purpose.FIGURES, Act.READ)) return List.of();
        return targets.of(unit, on, reader).stream()
                .filter(one -> one.standing() != Standing.NOT_BEGUN)
                .flatMap(one -> targets.beneath(one.target().id(), unit, on, reader).stream())
                .filter(one -> one.standing() == Standing.BEHIND && speaksOf(one))
                .map(one -> late(one, on, language))
                .toList();
    }

    /** A target of each commune says nothing of a branch. */
    private static boolean speaksOf(Progress one) {
        var level = one.target().level();
        return level == null || !level.above(one.unit().level());
    }

    private Late late(Progress one, LocalDate on, Locale language) {
        var left = one.left();
        var missing = left == null || left.setScale(1, RoundingMode.HALF_UP).signum() == 0
                ? words.say(language, "targets.standing.BEHIND")
                : words.say(
                        language, "targets.left-of", new DueWord(left, one.measure() == Measure.PERCENT).of(language));
        var asked = on.equals(words.today()) ? "" : "&on=" + Ink.day(on);
        return new Late(
                one.unit().id(),
                one.target().name(),
                missing,
                TargetAddress.of(one.target().id(), one.unit().id()) + asked);
    }
}
