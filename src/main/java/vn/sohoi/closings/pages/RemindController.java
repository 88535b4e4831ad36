package vn.sohoi.closings.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.Report;
import vn.sohoi.closings.Round;
import vn.sohoi.closings.RoundId;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;

/** Reminds the units that are late: the officer copies each text where the unit reads it. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class RemindController {
    private final Closings closings;
    private final RoundWords words;
    private final Texts texts;
    private final Clock clock;

    RemindController(Closings closings, RoundWords words, Texts texts, Clock clock) {
        this.closings = closings;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(RoundsController.PAGE + "/{round}/nhac")
    RemindPage remind(@PathVariable long round, Actor actor, Locale language, HttpServletRequest request) {
        var found = closings.round(new RoundId(round), actor);
        var today = LocalDate.now(clock);
        var host = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        var late = closings.reports(found, actor).stream()
                .filter(one -> !one.unit().equals(found.owner()))
                .filter(one -> one.handedIn().isEmpty())
                .filter(one -> one.late(found.deadline(), today, clock.getZone()))
                .map(one -> reminder(found, one, host))
                .toList();
        return new RemindPage(
                texts.say(language, "closings.remind", late.size()), RoundsController.PAGE + "/" + found.id(), late);
    }

    /** Always Vietnamese: it goes to the unit, whatever the reader's own language. */
    private RemindPage.Reminder reminder(Round round, Report report, String host) {
        var unit = words.unit(report.unit(), round.period().lastDay());
        var text = texts.say(
                Texts.VIETNAMESE,
                "closings.reminder",
                unit,
                words.period(round.period(), Texts.VIETNAMESE),
                words.day(round.deadline()),
                host + ReportController.address(round, report.unit()),
                words.unit(round.owner(), round.period().lastDay()));
        return new RemindPage.Reminder(unit, text);
    }
}
