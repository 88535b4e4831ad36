package vn.sohoi.emulation.clusters.pages;

import static vn.sohoi.emulation.clusters.pages.ClusterForm.said;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.RoundStep;
import vn.sohoi.emulation.clusters.ClusterId;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** Says units and days of clusters, and reads days as people type them. */
@Component
class ClusterWords {
    private static final String WORD = "emulation.cluster.";

    private final Texts texts;
    private final Units units;
    private final Clock clock;

    ClusterWords(Texts texts, Units units, Clock clock) {
        this.texts = texts;
        this.units = units;
        this.clock = clock;
    }

    String say(Locale language, String key, Object... arguments) {
        return texts.say(language, WORD + key, arguments);
    }

    String say(Refused refused, Locale language) {
        return texts.say(language, refused);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String name(UnitId unit) {
        return units.onOrLast(unit, today()).name();
    }

    /** Where a round stands. */
    String state(RoundStep step, Locale language) {
        return texts.say(language, "emulation.state." + step);
    }

    /** From when to when, until the last day that counts. */
    String days(DateSpan span, Locale language) {
        var from = span.from();
        var until = span.until();
        var begin = from == null ? "" : Ink.day(from);
        return until == null
                ? say(language, "since", begin)
                : say(language, "from-to", begin, Ink.day(until.minusDays(1)));
    }

    /** Units by number, as a form offers them. */
    Map<String, String> options(Collection<UnitId> all) {
        var options = new LinkedHashMap<String, String>();
        for (var one : all) options.putIfAbsent(one.toString(), name(one));
        return options;
    }

    /** The units directly beneath, as they stand today. */
    Map<String, String> beneath(UnitId owner) {
        var options = new LinkedHashMap<String, String>();
        for (var one : units.children(owner, today())) options.put(one.id().toString(), one.name());
        return options;
    }

    /** The day that was typed; an unreadable one gets its sentence. */
    @Nullable
    LocalDate day(@Nullable String typed, Map<String, String> errors, Locale language) {
        var day = TypedDay.of(said(typed));
        if (day == null) errors.put("day", say(language, "error.day"));
        return day;
    }

    static String href(ClusterId id) {
        return "/thi-dua/cum/" + id;
    }
}
