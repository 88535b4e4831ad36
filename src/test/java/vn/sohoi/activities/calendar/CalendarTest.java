package vn.sohoi.activities.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.Units;

/** A calendar is written as RFC 5545 asks, at an address that its officer alone makes and takes back. */
@BookTest
class CalendarTest {
    private static final Instant NOW = Instant.parse("2026-12-03T01:02:03Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private static final UUID ID = new UUID(1, 2);

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Test
    void lines_are_folded_at_75_octets_and_no_letter_is_torn() {
        var title = "Sinh hoạt chi hội tháng mười hai, bàn việc đón Tết ".repeat(4);
        var text = written(event(title, DAY, null, "", ""));
        for (var line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
        }
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + title.replace(",", "\\,"));
    }

    @Test
    void words_cannot_write_lines_of_their_own() {
        var text =
                written(event("A;B,C\\D\r\nATTENDEE:x\u0007", DAY, null, "Thôn 1\nBEGIN:VEVENT", "Âm lịch\nNội dung"));
        assertThat(text).contains("SUMMARY:A\\;B\\,C\\\\D\\nATTENDEE:x \r\n");
        assertThat(text).contains("LOCATION:Thôn 1\\nBEGIN:VEVENT\r\n", "DESCRIPTION:Âm lịch\\nNội dung\r\n");
        assertThat(text.lines().filter("BEGIN:VEVENT"::equals)).hasSize(1);
    }

    @Test
    void an_hour_stands_in_the_zone_of_vietnam_and_days_end_on_the_day_after() {
        var text = written(event("Họp", DAY, LocalTime.of(19, 30), "", ""));
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("TZID:Asia/Ho_Chi_Minh\r\n", "TZOFFSETTO:+0700\r\n")
                .contains("UID:" + ID, "DTSTAMP:20261203T010203Z")
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261205T193000\r\n");
        assertThat(written(event("Trại", DAY.plusDays(2), null, "", "")))
                .contains("DTSTART;VALUE=DATE:20261205\r\nDTEND;VALUE=DATE:20261208\r\n");
    }

    @Test
    void an_address_opens_until_it_is_taken_back_or_made_anew() {
        var here = Places.commune(units, 1);
        var officer = officer(here);
        assertThat(feeds.since(here.unit(), officer)).isEmpty();
        var first = feeds.open(here.unit(), officer);
        assertThat(feeds.read(first).unit()).isEqualTo(here.unit());
        var second = feeds.open(here.unit(), officer);
        notFound(first);
        assertThat(feeds.read(second).reader().login()).isEqualTo(officer.login());
        feeds.revoke(here.unit(), officer);
        notFound(second);
        assertThatThrownBy(() -> feeds.revoke(here.unit(), officer)).isInstanceOf(Refused.class);
        notFound("x");
    }

    @Test
    void nobody_makes_one_beyond_her_reach_and_it_closes_with_her_account() {
        var here = Places.commune(units, 1);
        var other = Places.commune(units, 1);
        var officer = officer(here);
        assertThatThrownBy(() -> feeds.open(other.unit(), officer)).isInstanceOf(NotFound.class);
        // an officer whom the book holds no mandate of opens nothing
        notFound(feeds.open(here.unit(), here.officer()));
    }

    private Actor officer(Places.Commune here) {
        var login = "lich-" + here.unit();
        accounts.open(new Accounts.NewAccount(login, "Đào Thị Lan", "mot-mat-khau-dai", false), Actor.MACHINE);
        accounts.appoint(
                new Accounts.NewMandate(
                        login,
                        Role.COMMUNE_OFFICER,
                        here.unit(),
                        DateSpan.between(LocalDate.of(2025, 7, 1), LocalDate.of(2029, 7, 1)),
                        "QĐ thử"),
                Actor.MACHINE);
        return accounts.actorsOf(login).getFirst();
    }

    private void notFound(String secret) {
        assertThatThrownBy(() -> feeds.read(secret)).isInstanceOf(NotFound.class);
    }

    private static CalendarText.Event event(
            String title, LocalDate last, @Nullable LocalTime hour, String place, String description) {
        return new CalendarText.Event(ID, title, DAY, last, hour, place, description, "http://x/hoat-dong/1", false);
    }

    private static String written(CalendarText.Event event) {
        var text = new CalendarText("Hoạt động", NOW);
        text.add(event);
        return text.end();
    }
}
