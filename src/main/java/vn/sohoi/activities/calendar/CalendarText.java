package vn.sohoi.activities.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A calendar as RFC 5545 writes it: lines of at most 75 octets that end in CR and LF, words escaped, hours in Vietnam's zone. */
public final class CalendarText {
    private static final int OCTETS = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final StringBuilder text = new StringBuilder();
    private final Instant now;

    /**
     * An empty one.
     *
     * @param name what the reader's calendar calls it
     * @param now when it is written
     */
    public CalendarText(String name, Instant now) {
        this.now = now;
        List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//So Hoi//Lich hoat dong//VI", "CALSCALE:GREGORIAN")
                .forEach(this::line);
        words("X-WR-CALNAME", name);
        List.of(
                        "BEGIN:VTIMEZONE",
                        "TZID:Asia/Ho_Chi_Minh",
                        "BEGIN:STANDARD",
                        "DTSTART:19700101T000000",
                        "TZOFFSETFROM:+0700",
                        "TZOFFSETTO:+0700",
                        "TZNAME:+07",
                        "END:STANDARD",
                        "END:VTIMEZONE")
                .forEach(this::line);
    }

    /**
     * One activity.
     *
     * @param lastDay the last that counts
     * @param beginsAt the hour on the first day, or null; of one of several days it stands in the description alone
     * @param place may be empty
     * @param off whether it was not met or called off
     */
    public record Event(
            UUID id,
            String title,
            LocalDate day,
            LocalDate lastDay,
            @Nullable LocalTime beginsAt,
            String place,
            String description,
            String address,
            boolean off) {}

    /** Adds one. */
    public void add(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.id());
        line("DTSTAMP:" + STAMP.format(now.atOffset(ZoneOffset.UTC)));
        var hour = event.beginsAt();
        if (hour != null && event.day().equals(event.lastDay()))
            line("DTSTART;TZID=Asia/Ho_Chi_Minh:" + DAY.format(event.day()) + "T" + HOUR.format(hour));
        else {
            line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
            line("DTEND;VALUE=DATE:" + DAY.format(event.lastDay().plusDays(1)));
        }
        words("SUMMARY", event.title());
        if (!event.place().isEmpty()) words("LOCATION", event.place());
        words("DESCRIPTION", event.description());
        line("URL:" + event.address());
        line(event.off() ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        line("END:VEVENT");
    }

    /** All of it. */
    public String end() {
        line("END:VCALENDAR");
        return text.toString();
    }

    private void words(String name, String words) {
        line(name + ":" + escaped(words));
    }

    /** A control character has no place in a calendar, but for the end of a line. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A longer line goes on behind a blank; no letter is torn. */
    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            var one = Character.toString(letter);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(one);
            octets += more;
            at += one.length();
        }
        text.append(END);
    }
}
