package vn.sohoi.activities.calendar.pages;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sohoi.access.OpenToAll;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.State;
import vn.sohoi.activities.Theme;
import vn.sohoi.activities.ThemeId;
import vn.sohoi.activities.Themes;
import vn.sohoi.activities.calendar.CalendarFeeds;
import vn.sohoi.activities.calendar.CalendarText;
import vn.sohoi.activities.pages.ActivityWords;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.BookAddress;

/** The calendar itself: whoever holds its secret address reads it, as calendars sign in nowhere. It names nobody. */
@Controller
@OpenToAll
class CalendarController {
    private static final Locale LANGUAGE = Texts.VIETNAMESE;
    private static final int YEARS_AHEAD = 2;

    private final CalendarFeeds feeds;
    private final Activities activities;
    private final Themes themes;
    private final BookAddress book;
    private final ActivityWords words;
    private final Clock clock;

    CalendarController(
            CalendarFeeds feeds,
            Activities activities,
            Themes themes,
            BookAddress book,
            ActivityWords words,
            Clock clock) {
        this.feeds = feeds;
        this.activities = activities;
        this.themes = themes;
        this.book = book;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/lich/{secret}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret) {
        var feed = feeds.read(secret);
        var today = words.today();
        var days = DateSpan.between(today.minusYears(1), today.plusYears(YEARS_AHEAD));
        var unit = words.unit(feed.unit(), today).name();
        var text = new CalendarText(words.say(LANGUAGE, "activities.calendar.name", unit), clock.instant());
        var known = themes.all().stream().collect(Collectors.toMap(Theme::id, one -> one));
        for (var activity : activities.of(feed.unit(), days, feed.reader())) text.add(event(activity, known));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(text.end().getBytes(StandardCharsets.UTF_8));
    }

    private CalendarText.Event event(Activity activity, Map<ThemeId, Theme> known) {
        var plan = activity.plan();
        return new CalendarText.Event(
                activity.id().value(),
                plan.title(),
                plan.day(),
                plan.lastDay(),
                plan.beginsAt(),
                plan.place(),
                String.join("\n", description(activity, known)),
                book.of("/hoat-dong/" + activity.id()),
                activity.state() == State.NOT_MET || activity.state() == State.CALLED_OFF);
    }

    private List<String> description(Activity activity, Map<ThemeId, Theme> known) {
        var lines = new ArrayList<String>();
        say(lines, "lunar", words.lunar(activity.plan().day(), LANGUAGE));
        say(lines, "hour", ActivityWords.hour(activity.plan().beginsAt()));
        say(lines, "about", ActivityWords.themes(activity, known, LANGUAGE));
        if (activity.state() != State.PLANNED)
            say(lines, "state", words.say(LANGUAGE, "activities.state." + activity.state()));
        return lines;
    }

    private void say(List<String> lines, String key, String said) {
        if (!said.isEmpty()) lines.add(words.say(LANGUAGE, "activities.calendar." + key, said));
    }
}
