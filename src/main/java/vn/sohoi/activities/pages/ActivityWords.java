package vn.sohoi.activities.pages;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.LunarDay;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.Theme;
import vn.sohoi.activities.ThemeId;
import vn.sohoi.activities.costs.CostSource;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** Says days, units and themes of activities, and reads days and hours as people type them. */
@Component
public class ActivityWords {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Texts texts;
    private final Units units;
    private final Clock clock;

    ActivityWords(Texts texts, Units units, Clock clock) {
        this.texts = texts;
        this.units = units;
        this.clock = clock;
    }

    /** The text of the key. */
    public String say(Locale language, String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }

    /** The refusal's own sentence. */
    public String say(Locale language, Refused refused) {
        return texts.say(language, refused);
    }

    /** Today in Vietnam. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The unit as it was on the day, or as it was last. */
    public Unit unit(UnitId id, LocalDate day) {
        return units.onOrLast(id, day);
    }

    /** From the first day to the last, with the hour where it is known. */
    public String when(Plan plan, Locale language) {
        var hour = plan.beginsAt();
        var day = Ink.day(plan.day());
        if (!plan.lastDay().equals(plan.day())) day = say(language, "activities.from-to", day, Ink.day(plan.lastDay()));
        return hour == null ? day : say(language, "activities.day-hour", day, HOUR.format(hour));
    }

    String units(Collection<UnitId> all, LocalDate day) {
        return all.stream().map(one -> unit(one, day).name()).collect(Collectors.joining("; "));
    }

    static String name(Theme theme, Locale language) {
        return "en".equals(language.getLanguage()) ? theme.nameEn() : theme.name();
    }

    /** A source of money. */
    public static String name(CostSource source, Locale language) {
        return "en".equals(language.getLanguage()) ? source.nameEn() : source.name();
    }

    /** A whole number with its groups parted. */
    public String number(long number, Locale language) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /** Since a day, or from it to the last that counts. */
    public String span(DateSpan valid, Locale language) {
        var from = valid.from();
        var until = valid.until();
        var begin = from == null ? "" : Ink.day(from);
        return until == null
                ? say(language, "activities.since", begin)
                : say(language, "activities.from-to", begin, Ink.day(until.minusDays(1)));
    }

    /** The lunar date of a day. */
    public String lunar(LocalDate solar, Locale language) {
        var day = LunarDay.of(solar);
        var key = day.leap() ? "activities.lunar-leap" : "activities.lunar-day";
        return say(language, key, day.day(), day.month());
    }

    /** What it is about, one after the other. */
    public static String themes(Activity activity, Map<ThemeId, Theme> known, Locale language) {
        return activity.plan().themes().stream()
                .map(known::get)
                .filter(java.util.Objects::nonNull)
                .map(theme -> name(theme, language))
                .collect(Collectors.joining("; "));
    }

    /** The day that was typed; an unreadable one gets its sentence. */
    @Nullable
    public LocalDate day(String field, @Nullable String typed, Map<String, String> errors, Locale language) {
        var day = TypedDay.of(typed);
        if (day == null) errors.put(field, say(language, "activities.error.day"));
        return day;
    }

    /** The hour that was typed, 19:30 or 19h30; null where none was, and with a sentence where it is unreadable. */
    @Nullable
    public LocalTime hour(String field, @Nullable String typed, Map<String, String> errors, Locale language) {
        if (said(typed).isEmpty()) return null;
        try {
            return LocalTime.parse(hour(said(typed)), HOUR);
        } catch (DateTimeException unreadable) {
            errors.put(field, say(language, "activities.error.hour"));
            return null;
        }
    }

    private static String hour(String typed) {
        var parted = typed.toLowerCase(Locale.ROOT).replaceAll("\\s*(h|giờ|[.:])\\s*", ":");
        return parted.endsWith(":") ? parted + "00" : parted;
    }

    /** The hour as people write it; empty where there is none. */
    public static String hour(@Nullable LocalTime hour) {
        return hour == null ? "" : HOUR.format(hour);
    }

    /** The minute of the clock, with its day. */
    public String moment(Instant at) {
        return Ink.time(at.atZone(clock.getZone()));
    }

    /** What was typed in a field, never null. */
    public static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
