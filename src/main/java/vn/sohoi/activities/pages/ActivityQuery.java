package vn.sohoi.activities.pages;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.Attendance;
import vn.sohoi.activities.Sheet;
import vn.sohoi.activities.State;
import vn.sohoi.activities.Theme;
import vn.sohoi.activities.ThemeId;
import vn.sohoi.activities.Themes;
import vn.sohoi.activities.pages.ActivityPage.Line;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.Ink;

/** Puts one activity together: what is known of it, and the roll calls of its branches. */
@Component
class ActivityQuery {
    private final Activities activities;
    private final Attendance attendance;
    private final Themes themes;
    private final ActivityBeside beside;
    private final ActivitiesQuery list;
    private final ActivityWords words;

    ActivityQuery(
            Activities activities,
            Attendance attendance,
            Themes themes,
            ActivityBeside beside,
            ActivitiesQuery list,
            ActivityWords words) {
        this.activities = activities;
        this.attendance = attendance;
        this.themes = themes;
        this.beside = beside;
        this.list = list;
        this.words = words;
    }

    ActivityPage of(ActivityId id, Actor actor, Locale language) {
        var activity = activities.find(id, actor);
        var plan = activity.plan();
        var owner = words.unit(plan.owner(), plan.day());
        boolean begun = !plan.day().isAfter(words.today());
        boolean calls = begun && (activity.state() == State.HELD || activity.state() == State.PLANNED);
        var sheets = calls ? attendance.sheets(id, actor) : List.<Sheet>of();
        var lines = sheets.stream().map(sheet -> line(id, sheet, actor)).toList();
        boolean writes = activities.mayWrite(plan.owner(), actor);
        var next = next(activity, lines, writes);
        return new ActivityPage(
                plan.title(),
                owner.name(),
                "/hoat-dong?unit=" + owner.id() + "&nam=" + plan.day().getYear(),
                ActivitiesQuery.kind(activity, words.today()),
                list.state(activity, language),
                facts(activity, actor, language),
                activity.plan().club() != null && calls && lines.isEmpty(),
                lines,
                sheets.stream().mapToLong(Sheet::came).sum(),
                next.isEmpty() ? "" : "/hoat-dong/" + id + next,
                next.startsWith("/diem-danh") ? "activities.call-do" : "activities.conclude",
                beside.links(activity, lines, next, actor));
    }

    /** One branch that calls its own women begins with them; else somebody says what became of it. */
    private static String next(Activity activity, List<Line> lines, boolean writes) {
        var open = lines.stream()
                .filter(line -> !line.taken() && !line.call().isEmpty())
                .toList();
        if (activity.plan().club() != null && lines.size() > 1 && open.size() == lines.size()) return "/diem-danh";
        if (lines.size() == 1 && open.size() == 1) return open.getFirst().call().replaceFirst("^/hoat-dong/[^/]+", "");
        return writes && activity.state() == State.PLANNED ? "/ket-qua" : "";
    }

    private Line line(ActivityId id, Sheet sheet, Actor actor) {
        var branch = sheet.branch().id();
        return new Line(
                sheet.branch().name(),
                sheet.members(),
                sheet.taken(),
                sheet.came(),
                sheet.guests(),
                attendance.mayCall(branch, actor) ? "/hoat-dong/" + id + "/diem-danh/" + branch : "");
    }

    private Map<String, String> facts(Activity activity, Actor actor, Locale language) {
        var plan = activity.plan();
        var facts = new LinkedHashMap<String, String>();
        put(facts, "activities.when", words.when(plan, language));
        put(facts, "activities.lunar", words.lunar(plan.day(), language));
        put(facts, "activities.place", plan.place());
        put(facts, "activities.themes", ActivityWords.themes(activity, known(), language));
        put(facts, "activities.club.of", activity.clubName());
        if (!plan.with().isEmpty()) put(facts, "activities.together", words.units(plan.with(), plan.day()));
        put(facts, "activities.done", activity.done());
        put(facts, "activities.why-not", activity.whyNot());
        if (activity.state() == State.CALLED_OFF && activity.whyNot().isEmpty())
            put(facts, "activities.why-not", words.say(language, "activities.unit-ended"));
        var heads = activity.headCount();
        if (heads != null) put(facts, "activities.heads", words.say(language, "activities.heads-said", heads));
        put(facts, "activities.cost.of", beside.cost(activity, actor, language));
        for (var moved : activities.moves(activity.id(), actor))
            facts.merge(
                    "activities.moved",
                    words.say(
                            language,
                            "activities.moved-said",
                            Ink.day(moved.from()),
                            Ink.day(moved.to()),
                            moved.reason()),
                    (one, other) -> one + "; " + other);
        return facts;
    }

    private Map<ThemeId, Theme> known() {
        return themes.all().stream().collect(toMap(Theme::id, one -> one));
    }

    private static void put(Map<String, String> facts, String key, String value) {
        if (!value.isEmpty()) facts.put(key, value);
    }
}
