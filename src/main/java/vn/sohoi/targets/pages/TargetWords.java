package vn.sohoi.targets.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.targets.Progress;
import vn.sohoi.targets.Standing;
import vn.sohoi.targets.Target;
import vn.sohoi.targets.TargetAddress;
import vn.sohoi.targets.TargetId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** Says days, periods, units and figures of targets, and reads days as people type them. */
@Component
class TargetWords {
    private static final DateTimeFormatter RECORDED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final int MONTHS = 12;

    private final Texts texts;
    private final Units units;
    private final Figures figures;
    private final Clock clock;

    TargetWords(Texts texts, Units units, Figures figures, Clock clock) {
        this.texts = texts;
        this.units = units;
        this.figures = figures;
        this.clock = clock;
    }

    String say(Locale language, String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The asked day, or today. */
    LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? today() : asked;
    }

    /** The unit as it was on the day, or as it was last. */
    Unit unit(UnitId id, LocalDate day) {
        return units.onOrLast(id, day);
    }

    /** Where a target of a unit lies: on its last day for a unit that is no more. */
    String address(TargetId target, UnitId unit) {
        var day = thereBy(unit, today());
        return TargetAddress.of(target, unit) + (day.equals(today()) ? "" : "&on=" + Ink.day(day));
    }

    /** The day, or the nearest one on which the unit was there. */
    LocalDate thereBy(UnitId id, LocalDate day) {
        if (isThere(id, day)) return day;
        var history = units.historyOf(id);
        var first = history.getFirst().valid().from();
        if (first != null && first.isAfter(day)) return first;
        var until = history.getLast().valid().until();
        return until == null ? day : until.minusDays(1);
    }

    boolean isThere(UnitId id, LocalDate day) {
        return units.find(id, day).isPresent();
    }

    /** The name as it stands within a sentence: xã Thanh Trì. */
    static String within(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** How many of a unit's own targets are reached. */
    String reached(List<Progress> lines, Locale language) {
        long reached =
                lines.stream().filter(one -> one.standing() == Standing.REACHED).count();
        return say(language, "targets.level-reached", reached, lines.size());
    }

    /** Day and hour in Vietnam. */
    String recorded(Instant instant) {
        return RECORDED.format(instant.atZone(clock.getZone()));
    }

    /** A year, the years of a term, or from a day to another. */
    String period(Period period, Locale language) {
        if (!period.name().contains("..")) return say(language, "targets.year", period.name());
        if (!period.name().contains("-"))
            return say(language, "targets.years", period.name().replace("..", "–"));
        return say(language, "targets.from-to", Ink.day(period.from()), Ink.day(period.lastDay()));
    }

    /** In how many parts a period may be given: whole, and quarters of a year or years of a term. */
    static List<Integer> partings(Period period) {
        long months = java.time.temporal.ChronoUnit.MONTHS.between(period.from(), period.until());
        if (period.from().getDayOfMonth() != 1 || months == 0 || months % MONTHS != 0) return List.of(1);
        return months == MONTHS ? List.of(1, 4) : List.of(1, (int) months / MONTHS);
    }

    /** What the parts are called. */
    List<String> parts(Period period, int parts, Locale language) {
        if (parts == 1) return List.of(say(language, "targets.part-whole"));
        if (parts == 4 && period.from().plusYears(1).equals(period.until()))
            return List.of("I", "II", "III", "IV").stream()
                    .map(one -> say(language, "targets.part-quarter", one))
                    .toList();
        return IntStream.range(0, parts)
                .mapToObj(one -> String.valueOf(period.from().getYear() + one))
                .toList();
    }

    /** The name of the figure that measures a target; what says that it is done or not done otherwise. */
    String measuredBy(Target target, Locale language) {
        var code = target.indicator();
        return code == null ? say(language, "targets.by-proof") : figure(code, language);
    }

    String figure(String code, Locale language) {
        return figures.name(code, language);
    }

    /** What reports ask for today by name; for parting in proportion only what stands. */
    Map<String, String> figures(boolean standing, Locale language) {
        var all = new LinkedHashMap<String, String>();
        for (var one : figures.asked(today()))
            if (!standing || one instanceof Evidence.Stock || one instanceof Evidence.Declared)
                all.put(one.code(), figures.name(one.code(), language));
        return all;
    }
}
