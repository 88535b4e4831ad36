package vn.sohoi.activities.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.Every;
import vn.sohoi.activities.Theme;
import vn.sohoi.activities.Themes;
import vn.sohoi.activities.clubs.ClubId;
import vn.sohoi.activities.clubs.Clubs;
import vn.sohoi.activities.pages.PlanPage.Choice;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** Puts the form of an activity together: its themes, and who may hold it with the unit. */
@Component
class PlanQuery {
    private final Activities activities;
    private final Themes themes;
    private final Clubs clubs;
    private final Units units;
    private final ActivityWords words;

    PlanQuery(Activities activities, Themes themes, Clubs clubs, Units units, ActivityWords words) {
        this.activities = activities;
        this.themes = themes;
        this.clubs = clubs;
        this.units = units;
        this.words = words;
    }

    /** The form of a meeting of the club. */
    PlanForm ofClub(ClubId id, Actor actor, Locale language) {
        var club = clubs.find(id, actor);
        var title = words.say(language, "activities.club.meeting-of", club.name());
        return PlanForm.ofClub(id.toString(), title, Ink.day(words.today()));
    }

    PlanPage fresh(UnitId owner, PlanForm form, Map<String, String> errors, Actor actor, Locale language) {
        var today = words.today();
        if (!activities.mayWrite(owner, actor)) throw new NotFound();
        return page(
                words.say(language, "activities.plan"),
                owner,
                today,
                "/hoat-dong?unit=" + owner,
                "/hoat-dong/moi",
                form,
                errors,
                language);
    }

    PlanPage changed(Activity activity, PlanForm form, Map<String, String> errors, Actor actor, Locale language) {
        var plan = activity.plan();
        if (!activities.mayWrite(plan.owner(), actor)) throw new NotFound();
        var here = "/hoat-dong/" + activity.id();
        return page(plan.title(), plan.owner(), plan.day(), here, here + "/sua", form, errors, language);
    }

    private PlanPage page(
            String title,
            UnitId owner,
            LocalDate day,
            String back,
            String action,
            PlanForm form,
            Map<String, String> errors,
            Locale language) {
        return new PlanPage(
                title,
                words.unit(owner, day).name(),
                back,
                action,
                owner.value(),
                action.endsWith("/moi"),
                often(language),
                form,
                themes.all().stream()
                        .map(theme -> new Choice(
                                theme.id().value(),
                                name(theme, language),
                                form.chose(theme.id().value())))
                        .toList(),
                (form.asClub() == null ? beside(owner, day) : List.<Unit>of())
                        .stream()
                                .map(unit -> new Choice(
                                        unit.id().value(),
                                        unit.name(),
                                        form.isWith(unit.id().value())))
                                .toList(),
                errors);
    }

    /** An ended one says until when. */
    private String name(Theme theme, Locale language) {
        var until = theme.valid().until();
        var name = ActivityWords.name(theme, language);
        return until == null ? name : words.say(language, "activities.theme-until", name, Ink.day(until.minusDays(1)));
    }

    /** The units directly beneath, then those beside it. */
    private List<Unit> beside(UnitId owner, LocalDate day) {
        var tree = units.treeOn(day);
        var unit = tree.unit(owner);
        var parent = unit.parent();
        var beside = parent == null ? List.<Unit>of() : tree.children(parent);
        return Stream.concat(tree.children(owner).stream(), beside.stream())
                .filter(one -> !one.id().equals(owner))
                .toList();
    }

    private Map<String, String> often(Locale language) {
        var often = new LinkedHashMap<String, String>();
        for (var one : List.of(Every.MONTH, Every.WEEK, Every.QUARTER))
            often.put(one.name(), words.say(language, "activities.every." + one));
        return often;
    }
}
