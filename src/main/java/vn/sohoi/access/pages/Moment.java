package vn.sohoi.access.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An instant as people say it: the hour, then the day. */
final class Moment {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm d/M/uuuu", Locale.ROOT);

    private Moment() {}

    static String say(Instant at, ZoneId zone) {
        return HOUR.format(at.atZone(zone));
    }
}
