package vn.sohoi.desk.pages;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.desk.pages.PicturePage.Aim;
import vn.sohoi.desk.pages.PicturePage.Duties;
import vn.sohoi.desk.pages.PicturePage.Summary;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Standing;
import vn.sohoi.web.Ink;

/** What a unit owes and what is owed to it on a day: its targets, the year in words, who beneath is late, what waits. */
@Component
class PictureDuties {
    private static final int SHOWN = 5;

    private final PictureTargets targets;
    private final LateUnits late;
    private final OpenWork work;
    private final Clock clock;

    PictureDuties(PictureTargets targets, LateUnits late, OpenWork work, Clock clock) {
        this.targets = targets;
        this.late = late;
        this.work = work;
        this.clock = clock;
    }

    Duties of(UnitId unit, LocalDate on, Actor reader, Locale language) {
        var aims = targets.of(unit, on, reader);
        var all = late.of(unit, on, reader, language);
        boolean hers = unit.equals(reader.unit()) && on.equals(LocalDate.now(clock));
        return new Duties(
                summary(aims, on),
                aims,
                all.stream().limit(SHOWN).toList(),
                all.size(),
                "/noi-cham?unit=" + unit + "&on=" + Ink.day(on),
                hers ? work.of(reader) : List.of());
    }

    private static @Nullable Summary summary(List<Aim> aims, LocalDate on) {
        if (aims.isEmpty()) return null;
        var past = BigDecimal.valueOf(on.getDayOfYear())
                .divide(BigDecimal.valueOf(on.lengthOfYear()), MathContext.DECIMAL64);
        return new Summary(
                String.valueOf(on.getYear()),
                past,
                aims.stream()
                        .filter(one -> one.standing() == Standing.REACHED || one.standing() == Standing.ON_PACE)
                        .count(),
                aims.stream().filter(one -> one.standing() == Standing.BEHIND).toList());
    }
}
