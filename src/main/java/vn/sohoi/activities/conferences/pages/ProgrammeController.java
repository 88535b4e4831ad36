package vn.sohoi.activities.conferences.pages;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.conferences.AgendaPart;
import vn.sohoi.activities.conferences.Conferences;
import vn.sohoi.activities.conferences.Guest;
import vn.sohoi.activities.conferences.Guests;
import vn.sohoi.activities.pages.ActivityWords;
import vn.sohoi.kernel.Actor;
import vn.sohoi.reports.spi.HandedPapers;
import vn.sohoi.web.Ink;

/** The programme of a conference, to be read and printed. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.READ)
class ProgrammeController {
    private final Activities activities;
    private final Conferences conferences;
    private final Guests guests;
    private final HandedPapers papers;
    private final ActivityWords words;

    ProgrammeController(
            Activities activities, Conferences conferences, Guests guests, HandedPapers papers, ActivityWords words) {
        this.activities = activities;
        this.conferences = conferences;
        this.guests = guests;
        this.papers = papers;
        this.words = words;
    }

    @GetMapping("/hoat-dong/{id}/chuong-trinh")
    ProgrammePage programme(@PathVariable UUID id, Actor actor, Locale language) {
        var activity = activities.find(new ActivityId(id), actor);
        var parts = conferences.programme(activity.id(), actor);
        boolean writes = conferences.mayWrite(activity, actor);
        return new ProgrammePage(
                activity.plan().title(),
                "/hoat-dong/" + id,
                "/hoat-dong/" + id + "/chuong-trinh",
                words.unit(activity.plan().owner(), activity.plan().day()).name(),
                words.when(activity.plan(), language),
                activity.plan().place(),
                rows(activity, parts, writes),
                said(guests.numbers(activity.id(), actor), activity, language),
                papers.at(id, actor, language),
                waiting(activity, parts, writes, actor, language),
                writes);
    }

    /** For who writes the programme, where one of its parts hands certificates over. */
    private List<HandedPapers.Handed> waiting(
            Activity activity, List<AgendaPart> parts, boolean writes, Actor actor, Locale language) {
        boolean hands = parts.stream().anyMatch(part -> part.said().certificates());
        return writes && hands ? papers.waiting(activity.plan().owner(), actor, language) : List.of();
    }

    private static List<ProgrammePage.Row> rows(Activity activity, List<AgendaPart> parts, boolean writes) {
        return IntStream.range(0, parts.size())
                .mapToObj(place -> {
                    var part = parts.get(place);
                    var change = writes ? "/hoat-dong/" + activity.id() + "/chuong-trinh/phan/" + part.id() : "";
                    return new ProgrammePage.Row(
                            place + 1,
                            hour(activity, part.said()),
                            part.said().title(),
                            part.said().ledBy(),
                            part.said().certificates(),
                            change);
                })
                .toList();
    }

    private static String hour(Activity activity, AgendaPart.Said said) {
        var hour = ActivityWords.hour(said.startsAt());
        if (Conferences.days(activity) == 1 && said.nthDay() == 1) return hour;
        return Ink.day(activity.plan().day().plusDays(said.nthDay() - 1L)) + ", " + hour;
    }

    private String said(Guest.Numbers numbers, Activity activity, Locale language) {
        if (numbers.invited() == 0) return "";
        return guests.hasBegun(activity)
                ? words.say(language, "activities.conference.guests-came", numbers.invited(), numbers.came())
                : words.say(language, "activities.conference.guests-invited", numbers.invited());
    }
}
