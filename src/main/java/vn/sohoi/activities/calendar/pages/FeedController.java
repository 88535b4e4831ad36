package vn.sohoi.activities.calendar.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.calendar.CalendarFeeds;
import vn.sohoi.activities.pages.ActivityWords;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.BookAddress;

/** Makes and takes back the reader's own calendar address of a unit. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.READ)
class FeedController {
    private static final String PATH = "/hoat-dong/lich";

    private final CalendarFeeds feeds;
    private final BookAddress book;
    private final ActivityWords words;

    FeedController(CalendarFeeds feeds, BookAddress book, ActivityWords words) {
        this.feeds = feeds;
        this.book = book;
        this.words = words;
    }

    @GetMapping(PATH)
    FeedPage feed(@RequestParam(required = false) @Nullable Long unit, Actor actor) {
        return page(actor.unitOr(unit), "", actor);
    }

    @PostMapping(PATH)
    FeedPage open(@RequestParam(required = false) @Nullable Long unit, Actor actor) {
        var asked = actor.unitOr(unit);
        return page(asked, book.of("/lich/" + feeds.open(asked, actor) + ".ics"), actor);
    }

    @PostMapping(PATH + "/thu-hoi")
    String revoke(@RequestParam(required = false) @Nullable Long unit, Actor actor) {
        var asked = actor.unitOr(unit);
        feeds.revoke(asked, actor);
        return "redirect:" + PATH + "?unit=" + asked;
    }

    private FeedPage page(UnitId unit, String address, Actor actor) {
        var since = feeds.since(unit, actor).map(words::moment).orElse("");
        return new FeedPage(words.unit(unit, words.today()).name(), unit.value(), since, address);
    }
}
