package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.CountsAs;
import vn.sohoi.activities.NewTheme;
import vn.sohoi.activities.Outcome;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.ThemeId;
import vn.sohoi.activities.Themes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * Activities of the story: in 2019 two of propaganda and tradition, two of Directive 05 and a clean-up drive in each of the sixteen
 * units, with meetings of a branch of each; this year those of the successors, some with one of Directive 05 only, and work that waits.
 */
@Component
@Order(60)
class StoryActivities implements LaterFilling {
    private static final String TRADITION = "Nói chuyện truyền thống phụ nữ Thủ đô";
    private static final String DIRECTIVE = "Học tập và làm theo Bác qua việc làm cụ thể";
    private static final String CLEAN_UP = "Phụ nữ ra quân dọn vệ sinh đường làng, ngõ xóm";
    private static final String MEETING = "Sinh hoạt chi hội tháng ";

    private final Themes themes;
    private final Activities activities;
    private final StoryCalls calls;
    private final Accounts accounts;
    private final Units units;
    private final Clock clock;
    private final Map<CountsAs, Set<ThemeId>> about = new HashMap<>();

    StoryActivities(
            Themes themes, Activities activities, StoryCalls calls, Accounts accounts, Units units, Clock clock) {
        this.themes = themes;
        this.activities = activities;
        this.calls = calls;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "activities";
    }

    @Override
    public void fill() {
        for (var row : StoryTable.rows("themes.csv")) {
            var counts = CountsAs.valueOf(row.get("counts"));
            var theme = new NewTheme(
                    row.get("name"), row.get("name_en"), counts, row.get("basis"), LocalDate.parse(row.get("from")));
            about.merge(counts, Set.of(themes.enter(theme, Actor.MACHINE)), StoryActivities::both);
        }
        yearOf2019();
        thisYear();
        branch();
    }

    private void yearOf2019() {
        var tree = units.treeOn(LocalDate.of(2019, 12, 31));
        var district = units.one("Huyện Thanh Trì", tree.day());
        var communes = tree.children(district);
        for (int place = 0; place < communes.size(); place++) {
            var commune = communes.get(place);
            grassroots(commune, 2019, place, 2);
            drive(commune.id(), LocalDate.of(2019, 6, 5 + place));
            var first = tree.children(commune.id()).getFirst();
            for (int month = 2; month <= 11; month += 3)
                meet(first.id(), LocalDate.of(2019, month, 5 + place % 20), Actor.MACHINE);
        }
        var all = communes.stream().map(Unit::id).collect(Collectors.toSet());
        var rally = new Plan(
                district,
                "Mít tinh kỷ niệm ngày 20/10",
                "Nhà văn hóa huyện",
                LocalDate.of(2019, 10, 18),
                LocalDate.of(2019, 10, 18),
                null,
                all,
                themes(CountsAs.PROPAGANDA));
        held(rally, 420, Actor.MACHINE);
    }

    /** Each commune of Hà Nội that stands in the story; the last of every five has one activity of Directive 05 so far. */
    private void thisYear() {
        var today = LocalDate.now(clock);
        var tree = units.treeOn(today);
        var communes = tree.children(units.one("Thành phố Hà Nội", today)).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .toList();
        for (int place = 0; place < communes.size(); place++)
            grassroots(communes.get(place), today.getYear(), place, place % 5 == 4 ? 1 : 2);
        var here = units.one("Xã Thanh Trì", today);
        var silent = Plan.of(here, "Ra quân vệ sinh môi trường", today.minusDays(5), themes(CountsAs.CLEAN_UP));
        activities.plan(silent, actor("canbo-thanhtri"));
        drive(here, LocalDate.of(today.getYear(), 6, 5));
    }

    /** Two of propaganda and tradition, so many of Directive 05, those that are over by now. */
    private void grassroots(Unit commune, int year, int place, int directives) {
        int day = 1 + (place * 7) % 25;
        propaganda(commune, LocalDate.of(year, 3, day), 60 + place);
        propaganda(commune, LocalDate.of(year, 10, Math.min(day, 20)), 80 + place);
        directive(commune, LocalDate.of(year, 5, 15).plusDays(place % 5));
        if (directives > 1) directive(commune, LocalDate.of(year, 9, 2).plusDays(place % 5));
    }

    /** The first two branches clean up together with the commune, and call who came. */
    private void drive(UnitId commune, LocalDate day) {
        var branches = units.treeOn(day).children(commune).stream()
                .limit(2)
                .map(Unit::id)
                .toList();
        var plan = new Plan(
                commune,
                CLEAN_UP,
                "Đường làng, ngõ xóm",
                day,
                day,
                null,
                Set.copyOf(branches),
                themes(CountsAs.CLEAN_UP));
        var id = held(plan, 0, Actor.MACHINE);
        if (id != null) for (var branch : branches) calls.some(id, branch, Actor.MACHINE);
    }

    private void propaganda(Unit commune, LocalDate day, int heads) {
        held(Plan.of(commune.id(), TRADITION, day, themes(CountsAs.PROPAGANDA)), heads, Actor.MACHINE);
    }

    /** Who came of the first branch stands there by name. */
    private void directive(Unit commune, LocalDate day) {
        var id = held(Plan.of(commune.id(), DIRECTIVE, day, themes(CountsAs.DIRECTIVE_05)), 0, Actor.MACHINE);
        if (id == null) return;
        var branches = units.treeOn(day).children(commune.id());
        if (!branches.isEmpty()) calls.some(id, branches.getFirst().id(), Actor.MACHINE);
    }

    /** The branch of the one who signs in: meetings each month, one without a roll call, one today. */
    private void branch() {
        var head = actor("chihoi");
        var branch = Objects.requireNonNull(head.unit());
        var today = LocalDate.now(clock);
        for (int month = 1; month < today.getMonthValue(); month++)
            meet(branch, LocalDate.of(today.getYear(), month, 5), head);
        held(meeting(branch, today.minusDays(8)), 0, head);
        activities.plan(meeting(branch, today), head);
    }

    private void meet(UnitId branch, LocalDate day, Actor actor) {
        var id = held(meeting(branch, day), 0, actor);
        if (id != null) calls.all(id, branch, actor);
    }

    private Plan meeting(UnitId branch, LocalDate day) {
        return Plan.of(branch, MEETING + day.getMonthValue(), day, themes(CountsAs.NOTHING));
    }

    /** @return null for one that is still to come */
    private @Nullable ActivityId held(Plan plan, int heads, Actor actor) {
        if (plan.day().isAfter(LocalDate.now(clock))) return null;
        var id = activities.plan(plan, actor);
        activities.conclude(id, new Outcome.Held("", heads == 0 ? null : heads), actor);
        return id;
    }

    private Set<ThemeId> themes(CountsAs counts) {
        return Objects.requireNonNull(about.get(counts));
    }

    private Actor actor(String login) {
        return accounts.actorsOf(login).getFirst();
    }

    private static Set<ThemeId> both(Set<ThemeId> some, Set<ThemeId> more) {
        return List.of(some, more).stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
}
