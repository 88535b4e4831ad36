package vn.sohoi.desk.tree;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.web.Ink;

/** Days and spans of units in words. */
@Component
class Days {
    private final Texts texts;

    Days(Texts texts) {
        this.texts = texts;
    }

    /** A span as it is read aloud: its last day is the last on which it held. */
    String said(DateSpan span, Locale language) {
        var from = span.from();
        var until = span.until();
        if (until == null)
            return from == null
                    ? texts.say(language, "desk.span-always")
                    : texts.say(language, "desk.span-from", Ink.day(from));
        var last = Ink.day(until.minusDays(1));
        return from == null
                ? texts.say(language, "desk.span-until", last)
                : texts.say(language, "desk.span-between", Ink.day(from), last);
    }

    /** The sentence for a unit that is not of the day. */
    Absence absence(String name, LocalDate asked, LocalDate there, String path, Locale language) {
        return new Absence(
                texts.say(language, "desk.not-of-day", name, Ink.day(asked)),
                path + "on=" + Ink.day(there),
                texts.say(language, "desk.see-day", Ink.day(there)));
    }

    /** A day on which the span holds: the last, or today where it goes on. */
    static LocalDate lastOf(DateSpan span, LocalDate today) {
        var until = span.until();
        if (until != null) return until.minusDays(1);
        var from = span.from();
        return from != null && from.isAfter(today) ? from : today;
    }

    /** The day itself when the unit was there, else the nearest on which it was. */
    static LocalDate nearest(List<Unit> history, LocalDate asked) {
        var edges = new ArrayList<LocalDate>();
        for (var unit : history) {
            if (unit.valid().holds(asked)) return asked;
            var from = unit.valid().from();
            var until = unit.valid().until();
            if (from != null) edges.add(from);
            if (until != null) edges.add(until.minusDays(1));
        }
        return edges.stream()
                .min(comparing(edge -> Math.abs(ChronoUnit.DAYS.between(asked, edge))))
                .orElseThrow(NotFound::new);
    }

    /** How the unit stood on a day that {@link #nearest} gave. */
    static Unit on(List<Unit> history, LocalDate day) {
        return history.stream()
                .filter(unit -> unit.valid().holds(day))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
