package vn.sohoi.privacy.pages;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sohoi.audit.Network;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.privacy.Incidents.NewIncident;
import vn.sohoi.web.TypedDay;

/**
 * A breach as it was typed.
 *
 * @param from first day of the time in question
 * @param until last day of it
 * @param unit number of the unit whose officers may have read; null for none
 * @param day of the discovery
 * @param hour of the discovery, as 14:30
 */
record IncidentForm(
        @Nullable String what,
        @Nullable String from,
        @Nullable String until,
        @Nullable String reader,
        @Nullable Long unit,
        @Nullable String network,
        @Nullable String day,
        @Nullable String hour) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H[:][.]['g']mm", Locale.ROOT);

    static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** What cannot be read, by field, with the keys of its sentences. */
    Map<String, String> unreadable() {
        var keys = new LinkedHashMap<String, String>();
        for (var one : Map.of("from", said(from), "until", said(until), "day", said(day))
                .entrySet()) if (TypedDay.of(one.getValue()) == null) keys.put(one.getKey(), "privacy.day-unreadable");
        if (time() == null) keys.put("hour", "privacy.hour-unreadable");
        if (!said(network).isEmpty() && Network.of(address()).isEmpty())
            keys.put("network", "privacy.network-unreadable");
        return keys;
    }

    /** To be asked when nothing is unreadable. */
    NewIncident read(ZoneId zone) {
        return new NewIncident(
                said(what),
                day(from).atStartOfDay(zone).toInstant(),
                day(until).plusDays(1).atStartOfDay(zone).toInstant(),
                said(reader).isEmpty() ? null : said(reader).toLowerCase(Locale.ROOT),
                unit == null ? null : new UnitId(unit),
                said(network).isEmpty() ? null : Network.of(address()),
                discovered(zone));
    }

    private Instant discovered(ZoneId zone) {
        return day(day).atTime(Objects.requireNonNull(time())).atZone(zone).toInstant();
    }

    /** Also as the log writes it, with its length behind a stroke. */
    private String address() {
        return said(network).replaceFirst("/[0-9]+$", "");
    }

    private @Nullable LocalTime time() {
        try {
            return LocalTime.parse(said(hour), HOUR);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static LocalDate day(@Nullable String typed) {
        return Objects.requireNonNull(TypedDay.of(typed));
    }
}
