package vn.sohoi.closings.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.Round;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.LateBeneath;

/** Reports that units beneath have not handed in although their deadline is over. */
@Component
@Order(10)
class ReportsLate implements LateBeneath {
    private final Closings closings;
    private final RoundWords words;
    private final Authoriser authoriser;
    private final Texts texts;
    private final Clock clock;

    ReportsLate(Closings closings, RoundWords words, Authoriser authoriser, Texts texts, Clock clock) {
        this.closings = closings;
        this.words = words;
        this.authoriser = authoriser;
        this.texts = texts;
        this.clock = clock;
    }

    /** Who was late on a past day, nobody asks: the report has come since then, or is late today. */
    @Override
    public List<Late> of(UnitId unit, LocalDate on, Actor reader, Locale language) {
        var today = LocalDate.now(clock);
        if (!on.equals(today) || !authoriser.allows(reader, Purpose.FIGURES, Act.READ)) return List.of();
        var late = new ArrayList<Late>();
        for (var round : closings.running(unit, reader))
            if (round.owner().equals(unit) && today.isAfter(round.deadline()))
                closings.reports(round, reader).stream()
                        .filter(one ->
                                !one.unit().equals(unit) && one.handedIn().isEmpty())
                        .forEach(one -> late.add(late(round, one.unit(), today, language)));
        return late;
    }

    private Late late(Round round, UnitId unit, LocalDate today, Locale language) {
        return new Late(
                unit,
                texts.say(language, "closings.report-of", words.period(round.period(), language)),
                texts.say(language, "closings.days-late", ChronoUnit.DAYS.between(round.deadline(), today)),
                ReportController.address(round, unit));
    }
}
