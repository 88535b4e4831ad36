package vn.sohoi.activities.pages;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.Attendance;
import vn.sohoi.activities.State;
import vn.sohoi.activities.Theme;
import vn.sohoi.activities.ThemeId;
import vn.sohoi.activities.Themes;
import vn.sohoi.activities.costs.Costs;
import vn.sohoi.activities.pages.ActivitiesPage.Below;
import vn.sohoi.activities.pages.ActivitiesPage.Group;
import vn.sohoi.activities.pages.ActivitiesPage.Line;
import vn.sohoi.activities.pages.ActivitiesPage.Link;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/** Puts together what a unit and those beneath it plan and hold in a year. */
@Component
class ActivitiesQuery {
    private static final int YEARS = 3;

    private final Activities activities;
    private final Attendance attendance;
    private final Themes themes;
    private final Costs costs;
    private final Units units;
    private final ActivityWords words;

    ActivitiesQuery(
            Activities activities,
            Attendance attendance,
            Themes themes,
            Costs costs,
            Units units,
            ActivityWords words) {
        this.activities = activities;
        this.attendance = attendance;
        this.themes = themes;
        this.costs = costs;
        this.units = units;
        this.words = words;
    }

    ActivitiesPage of(UnitId id, int year, Actor actor, Locale language) {
        var days = DateSpan.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        var own = activities.of(id, days, actor);
        var day = day(id, year);
        var tree = units.treeOn(day);
        var unit = words.unit(id, day);
        boolean writes =
                activities.mayWrite(id, actor) && units.find(id, words.today()).isPresent();
        return new ActivitiesPage(
                words.say(language, "activities.of-unit", within(unit.name())),
                id.value(),
                year,
                years(year),
                above(unit, year, actor),
                writes ? "/hoat-dong/moi?unit=" + id : "",
                attendance.mayCall(id, actor) && isBranch(unit) ? "/hoat-dong/vang?unit=" + id : "",
                groups(own, language),
                below(unit, days, tree, actor),
                spent(costs.spent(id, days, tree, actor), language));
    }

    /** The last day of the year on which the unit stood; of a year in which it did not, its own last day. */
    private LocalDate day(UnitId id, int year) {
        var last = LocalDate.of(year, 12, 31);
        if (units.find(id, last).isPresent()) return last;
        var until = units.historyOf(id).getLast().valid().until();
        return until == null || until.isAfter(last) ? last : until.minusDays(1);
    }

    private static List<ActivitiesPage.Spent> spent(Costs.Spent spent, Locale language) {
        return spent.whole().stream()
                .map(line -> new ActivitiesPage.Spent(
                        ActivityWords.name(line.source(), language),
                        spent.own().stream()
                                .filter(one -> one.source().equals(line.source()))
                                .mapToLong(Costs.Line::amount)
                                .sum(),
                        line.amount()))
                .toList();
    }

    private static boolean isBranch(Unit unit) {
        return unit.level() == UnitLevel.BRANCH || unit.level() == UnitLevel.GROUP;
    }

    private List<Integer> years(int year) {
        int last = Math.max(year, words.today().getYear());
        return IntStream.rangeClosed(0, Math.max(YEARS, last - year + 1))
                .map(back -> last - back)
                .boxed()
                .toList();
    }

    private List<Link> above(Unit unit, int year, Actor actor) {
        var parent = unit.parent();
        if (parent == null || !activities.reaches(parent, actor)) return List.of();
        var name = words.unit(parent, day(parent, year)).name();
        return List.of(new Link(name, address(parent, year)));
    }

    private List<Group> groups(List<Activity> own, Locale language) {
        var known = themes.all().stream().collect(toMap(Theme::id, one -> one));
        var today = words.today();
        Predicate<Activity> silent = one -> one.state() == State.PLANNED && one.isOver(today);
        Predicate<Activity> comes = one -> one.state() == State.PLANNED && !one.isOver(today);
        var groups = new ArrayList<Group>();
        groups.add(group("activities.silent", own.stream().filter(silent).toList(), known, language));
        groups.add(group("activities.to-come", own.stream().filter(comes).toList(), known, language));
        var over = own.stream()
                .filter(silent.or(comes).negate())
                .sorted(Comparator.comparing((Activity one) -> one.plan().day()).reversed())
                .toList();
        groups.add(group("activities.over", over, known, language));
        return groups.stream().filter(one -> !one.lines().isEmpty()).toList();
    }

    private Group group(String key, List<Activity> all, Map<ThemeId, Theme> known, Locale language) {
        return new Group(
                words.say(language, key),
                all.stream()
                        .map(one -> new Line(
                                words.when(one.plan(), language),
                                one.plan().title(),
                                "/hoat-dong/" + one.id(),
                                ActivityWords.themes(one, known, language),
                                kind(one, words.today()),
                                state(one, language)))
                        .toList());
    }

    /** The mark of its state. */
    static String kind(Activity activity, LocalDate today) {
        return switch (activity.state()) {
            case HELD -> "done";
            case PLANNED -> activity.isOver(today) ? "waiting" : "plain";
            case NOT_MET, CALLED_OFF -> "wrong";
        };
    }

    String state(Activity activity, Locale language) {
        boolean silent = activity.state() == State.PLANNED && activity.isOver(words.today());
        return words.say(language, silent ? "activities.state.SILENT" : "activities.state." + activity.state());
    }

    private List<Below> below(Unit unit, DateSpan days, UnitTree tree, Actor actor) {
        var children = tree.children(unit.id());
        if (children.isEmpty()) return List.of();
        var child = new HashMap<UnitId, UnitId>();
        for (var one : children) for (var beneath : tree.unitsUnder(one.id())) child.put(beneath, one.id());
        var all = new HashMap<UnitId, List<Activity>>();
        for (var activity : activities.beneath(unit.id(), days, tree, actor))
            activity.parts().stream()
                    .map(child::get)
                    .filter(java.util.Objects::nonNull)
                    .distinct()
                    .forEach(one ->
                            all.computeIfAbsent(one, key -> new ArrayList<>()).add(activity));
        return children.stream()
                .map(one -> below(
                        one, all.getOrDefault(one.id(), List.of()), tree.day().getYear()))
                .toList();
    }

    private Below below(Unit unit, List<Activity> all, int year) {
        return new Below(
                unit.name(),
                address(unit.id(), year),
                all.stream().filter(one -> one.state() == State.HELD).count(),
                all.stream()
                        .filter(one -> one.state() == State.PLANNED && !one.isOver(words.today()))
                        .count(),
                all.stream()
                        .filter(one -> one.state() == State.PLANNED && one.isOver(words.today()))
                        .count());
    }

    private static String address(UnitId unit, int year) {
        return "/hoat-dong?unit=" + unit + "&nam=" + year;
    }

    private static String within(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
