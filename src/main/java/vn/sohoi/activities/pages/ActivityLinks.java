package vn.sohoi.activities.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.State;
import vn.sohoi.activities.minutes.MinutesBook;
import vn.sohoi.kernel.Actor;

/** What else may be done with an activity: the word's key to the address. */
@Component
class ActivityLinks {
    private final Activities activities;
    private final MinutesBook minutes;

    ActivityLinks(Activities activities, MinutesBook minutes) {
        this.activities = activities;
        this.minutes = minutes;
    }

    /** @param next what the page's button does already, as the rest of the address */
    Map<String, String> of(Activity activity, List<ActivityPage.Line> lines, String next, Actor actor) {
        var links = new LinkedHashMap<String, String>();
        var here = "/hoat-dong/" + activity.id();
        boolean all = lines.size() > 1
                && lines.stream().noneMatch(line -> line.call().isEmpty());
        if (activity.plan().club() != null && all && !next.startsWith("/diem-danh"))
            links.put("activities.call-club", here + "/diem-danh");
        if (minutes.any(activity, actor)) links.put("activities.minutes.title", here + "/bien-ban");
        else if (activity.state() == State.HELD && minutes.mayWrite(activity, actor))
            links.put("activities.minutes.write", here + "/bien-ban/sua");
        if (!activities.mayWrite(activity.plan().owner(), actor)) return links;
        if (!next.equals("/ket-qua")) links.put("activities.conclude", here + "/ket-qua");
        if (activity.state() == State.PLANNED || activity.state() == State.HELD)
            links.put("activities.move", here + "/doi-ngay");
        links.put("activities.change", here + "/sua");
        return links;
    }
}
