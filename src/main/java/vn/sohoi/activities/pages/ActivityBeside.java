package vn.sohoi.activities.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.State;
import vn.sohoi.activities.conferences.Conferences;
import vn.sohoi.activities.costs.Costs;
import vn.sohoi.activities.minutes.MinutesBook;
import vn.sohoi.activities.photos.Photos;
import vn.sohoi.kernel.Actor;

/** What stands beside an activity: what may be done with it, its programme, its minutes, its photos and what it cost. */
@Component
class ActivityBeside {
    private final Activities activities;
    private final MinutesBook minutes;
    private final Costs costs;
    private final Conferences conferences;
    private final Photos photos;
    private final ActivityWords words;

    ActivityBeside(
            Activities activities,
            MinutesBook minutes,
            Costs costs,
            Conferences conferences,
            Photos photos,
            ActivityWords words) {
        this.activities = activities;
        this.minutes = minutes;
        this.costs = costs;
        this.conferences = conferences;
        this.photos = photos;
        this.words = words;
    }

    /** What it cost, by source and together; empty where nobody said. */
    String cost(Activity activity, Actor actor, Locale language) {
        var lines = activity.state() == State.HELD ? costs.of(activity.id(), actor) : List.<Costs.Line>of();
        var said = new ArrayList<String>();
        for (var line : lines) {
            var name = ActivityWords.name(line.source(), language);
            said.add(words.say(language, "activities.cost.line", name, words.number(line.amount(), language)));
        }
        long sum = lines.stream().mapToLong(Costs.Line::amount).sum();
        if (lines.size() > 1) said.add(words.say(language, "activities.cost.sum", words.number(sum, language)));
        return String.join("; ", said);
    }

    /**
     * What else may be done, the word's key to the address.
     *
     * @param next what the page's button does already, as the rest of the address
     */
    Map<String, String> links(Activity activity, List<ActivityPage.Line> lines, String next, Actor actor) {
        var links = new LinkedHashMap<String, String>();
        var here = "/hoat-dong/" + activity.id();
        if (activity.state() == State.PLANNED && !activity.plan().lastDay().isBefore(words.today()))
            links.put("activities.words-to-send", here + "/loi-moi");
        boolean all =
                lines.size() > 1 && lines.stream().noneMatch(line -> line.call().isEmpty());
        if (activity.plan().club() != null && all && !next.startsWith("/diem-danh"))
            links.put("activities.call-club", here + "/diem-danh");
        if (conferences.any(activity, actor)) links.put("activities.conference.title", here + "/chuong-trinh");
        else if (activity.state() == State.PLANNED && conferences.mayWrite(activity, actor))
            links.put("activities.conference.write", here + "/chuong-trinh");
        if (minutes.any(activity, actor)) links.put("activities.minutes.title", here + "/bien-ban");
        else if (activity.state() == State.HELD && minutes.mayWrite(activity, actor))
            links.put("activities.minutes.write", here + "/bien-ban/sua");
        if (photos.any(activity, actor)) links.put("activities.photo.title", here + "/anh");
        else if (photos.mayAdd(activity, actor)) links.put("activities.photo.add", here + "/anh/moi");
        if (!activities.mayWrite(activity.plan().owner(), actor)) return links;
        if (!next.equals("/ket-qua")) links.put("activities.conclude", here + "/ket-qua");
        if (activity.state() == State.PLANNED || activity.state() == State.HELD)
            links.put("activities.move", here + "/doi-ngay");
        if (activity.state() == State.HELD) links.put("activities.cost.write", here + "/kinh-phi");
        links.put("activities.change", here + "/sua");
        return links;
    }
}
