package vn.sohoi.activities.pages;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.Theme;
import vn.sohoi.activities.Themes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;

/** Words that invite members to an activity, to be copied into the group in which they talk: when, where and what about. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.READ)
class WordsToSendController {
    private final Activities activities;
    private final Themes themes;
    private final ActivityWords words;

    WordsToSendController(Activities activities, Themes themes, ActivityWords words) {
        this.activities = activities;
        this.themes = themes;
        this.words = words;
    }

    @GetMapping("/hoat-dong/{id}/loi-moi")
    WordsToSendPage toSend(@PathVariable UUID id, Actor actor) {
        var activity = activities.find(new ActivityId(id), actor);
        return new WordsToSendPage(activity.plan().title(), "/hoat-dong/" + id, text(activity));
    }

    private String text(Activity activity) {
        var plan = activity.plan();
        var known = themes.all().stream().collect(toMap(Theme::id, one -> one));
        var lines = new ArrayList<String>();
        var who = plan.club() == null ? words.units(activity.parts(), plan.day()) : activity.clubName();
        lines.add(say("words-invite", who, plan.title()));
        lines.add(say("words-when", words.when(plan, Texts.VIETNAMESE)));
        if (!plan.place().isEmpty()) lines.add(say("words-where", plan.place()));
        var about = ActivityWords.themes(activity, known, Texts.VIETNAMESE);
        if (!about.isEmpty()) lines.add(say("words-about", about));
        lines.add(say("words-please"));
        return String.join("\n", lines);
    }

    private String say(String key, Object... arguments) {
        return words.say(Texts.VIETNAMESE, "activities." + key, arguments);
    }
}
