package vn.sohoi.closings.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** Says periods, units and times of a round. */
@Component
class RoundWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Units units;
    private final Accounts accounts;
    private final Texts texts;
    private final Clock clock;

    RoundWords(Units units, Accounts accounts, Texts texts, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /** As people say it: quý III năm 2026, tháng 11 năm 2026, or from a day to another. */
    String period(Period period, Locale language) {
        var name = period.name();
        var year = String.valueOf(period.from().getYear());
        if (name.matches("\\d{4}")) return texts.say(language, "closings.period-year", year);
        if (name.matches("\\d{4}-H[12]")) return texts.say(language, "closings.half." + name.charAt(6), year);
        if (name.matches("\\d{4}-Q[1-4]")) return texts.say(language, "closings.quarter." + name.charAt(6), year);
        if (name.matches("\\d{4}-\\d{2}"))
            return texts.say(language, "closings.period-month", period.from().getMonthValue(), year);
        if (name.matches("\\d{4}\\.\\.\\d{4}"))
            return texts.say(
                    language,
                    "closings.period-term",
                    year,
                    String.valueOf(period.lastDay().getYear()));
        return texts.say(language, "closings.period-days", DAY.format(period.from()), DAY.format(period.lastDay()));
    }

    /** Its name on the day, or the last that it had. */
    String unit(UnitId unit, LocalDate day) {
        return units.onOrLast(unit, day).name();
    }

    /** Her name, by the login that did it. */
    String who(String login) {
        return accounts.nameOf(login);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String time(Instant at) {
        return Ink.time(at.atZone(clock.getZone()));
    }

    LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
