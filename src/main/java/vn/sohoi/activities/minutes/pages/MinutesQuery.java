package vn.sohoi.activities.minutes.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Mandates;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.Attendance;
import vn.sohoi.activities.Register;
import vn.sohoi.activities.Sheet;
import vn.sohoi.activities.minutes.Minutes;
import vn.sohoi.activities.pages.ActivityWords;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.reports.spi.MeetingMinutes;

/** Puts minutes together: with who was there, whom the book knows in the unit, and what stood before. */
@Component
class MinutesQuery {
    private static final String WORD = "activities.minutes.";

    private final Attendance attendance;
    private final Mandates mandates;
    private final Accounts accounts;
    private final ActivityWords words;

    MinutesQuery(Attendance attendance, Mandates mandates, Accounts accounts, ActivityWords words) {
        this.attendance = attendance;
        this.mandates = mandates;
        this.accounts = accounts;
        this.words = words;
    }

    static String here(Activity activity) {
        return "/hoat-dong/" + activity.id() + "/bien-ban";
    }

    /** @param asked which of them, from 1; 0 for the one that is believed */
    MinutesPage page(Activity activity, List<Minutes> all, int asked, boolean writes, Actor actor, Locale language) {
        if (all.isEmpty() || asked > all.size() || asked < 0) throw new NotFound();
        var shown = asked == 0 ? all.getLast() : all.get(asked - 1);
        var until = shown.until();
        return new MinutesPage(
                activity.plan().title(),
                "/hoat-dong/" + activity.id(),
                here(activity),
                words.when(activity.plan(), language),
                facts(activity, shown, actor, language),
                parts(shown.said()),
                until == null ? "" : words.say(language, WORD + "old", words.moment(until)),
                writes && until == null ? here(activity) + "/sua" : "",
                all.size() == 1 ? List.of() : versions(activity, all, shown));
    }

    private Map<String, String> facts(Activity activity, Minutes shown, Actor actor, Locale language) {
        var facts = new LinkedHashMap<String, String>();
        put(facts, "activities.place", activity.plan().place());
        put(facts, WORD + "presence", presence(activity, actor, language));
        put(facts, WORD + "chair", shown.said().chairedBy());
        put(facts, WORD + "writer", shown.said().writtenBy());
        put(facts, WORD + "ends", ActivityWords.hour(shown.said().endsAt()));
        return facts;
    }

    private static Map<String, String> parts(Minutes.Said said) {
        var parts = new LinkedHashMap<String, String>();
        put(parts, WORD + "contents", said.contents());
        put(parts, WORD + "opinions", said.opinions());
        put(parts, WORD + "agreed", said.agreed());
        return parts;
    }

    private List<MinutesPage.Version> versions(Activity activity, List<Minutes> all, Minutes shown) {
        return IntStream.iterate(all.size() - 1, place -> place >= 0, place -> place - 1)
                .mapToObj(place -> {
                    var one = all.get(place);
                    var href = one.id() == shown.id() ? "" : here(activity) + "?ban=" + (place + 1);
                    return new MinutesPage.Version(
                            words.moment(one.from()), accounts.nameOf(one.author()), one.why(), href);
                })
                .toList();
    }

    /** People by name, guests and heads stand apart, as everywhere. */
    private String presence(Activity activity, Actor actor, Locale language) {
        var taken = attendance.sheets(activity.id(), actor).stream()
                .filter(Sheet::taken)
                .toList();
        long came = taken.stream().mapToLong(Sheet::came).sum();
        long members = taken.stream().mapToLong(Sheet::members).sum();
        long guests = taken.stream().mapToLong(Sheet::guests).sum();
        var heads = activity.headCount();
        boolean called = attendance.calls(activity);
        var said = new ArrayList<String>();
        if (!taken.isEmpty() && called) said.add(words.say(language, WORD + "presence-called", came, members));
        if (!taken.isEmpty() && !called) said.add(words.say(language, WORD + "presence-came", came));
        if (guests > 0) said.add(words.say(language, WORD + "presence-guests", guests));
        if (heads != null) said.add(words.say(language, WORD + "presence-heads", heads));
        return String.join("; ", said);
    }

    /** Officers of the units that held it, then those who came where one roll call says it. */
    List<String> names(Activity activity, Actor actor) {
        var names = new LinkedHashSet<String>();
        mandates.on(activity.parts(), activity.plan().day()).forEach(one -> names.add(one.name()));
        var sheets = attendance.sheets(activity.id(), actor);
        if (sheets.size() != 1 || !attendance.mayCall(sheets.getFirst().branch().id(), actor))
            return List.copyOf(names);
        var branch = sheets.getFirst().branch().id();
        attendance.register(activity.id(), branch, actor).women().stream()
                .filter(woman -> Boolean.TRUE.equals(woman.came()))
                .map(Register.Woman::name)
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** As they stand on paper; papers are in the language that is asked for. */
    MeetingMinutes paper(Activity activity, Minutes minutes, Actor actor, Locale language) {
        var said = minutes.said();
        var opening = new ArrayList<String>();
        say(opening, "when", words.when(activity.plan(), language), language);
        say(opening, "place", activity.plan().place(), language);
        say(opening, "presence", presence(activity, actor, language), language);
        say(opening, "chair", said.chairedBy(), language);
        say(opening, "writer", said.writtenBy(), language);
        var ending = new ArrayList<String>();
        say(ending, "ending", ActivityWords.hour(said.endsAt()), language);
        return new MeetingMinutes(
                activity.plan().owner(),
                activity.plan().day(),
                activity.plan().title(),
                opening,
                parts(said).entrySet().stream()
                        .map(part -> new MeetingMinutes.Part(words.say(language, part.getKey()), part.getValue()))
                        .toList(),
                String.join("", ending),
                said.chairedBy(),
                said.writtenBy(),
                here(activity));
    }

    private void say(List<String> lines, String key, String words, Locale language) {
        if (!words.isEmpty()) lines.add(this.words.say(language, WORD + "paper." + key, words));
    }

    private static void put(Map<String, String> facts, String key, String value) {
        if (!value.isEmpty()) facts.put(key, value);
    }
}
