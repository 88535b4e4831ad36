package vn.sohoi.access.matrix;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.StoryDay;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.Arrivals;
import vn.sohoi.activities.Attendance;
import vn.sohoi.activities.CountsAs;
import vn.sohoi.activities.NewTheme;
import vn.sohoi.activities.Outcome;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.RollCall;
import vn.sohoi.activities.ThemeId;
import vn.sohoi.activities.Themes;
import vn.sohoi.activities.Way;
import vn.sohoi.activities.clubs.ClubId;
import vn.sohoi.activities.clubs.ClubKind;
import vn.sohoi.activities.clubs.ClubWomen;
import vn.sohoi.activities.clubs.Clubs;
import vn.sohoi.activities.clubs.NewClub;
import vn.sohoi.activities.conferences.AgendaPart;
import vn.sohoi.activities.conferences.Conferences;
import vn.sohoi.activities.conferences.Guest;
import vn.sohoi.activities.conferences.Guests;
import vn.sohoi.activities.costs.CostSources;
import vn.sohoi.activities.minutes.Minutes;
import vn.sohoi.activities.minutes.MinutesBook;
import vn.sohoi.activities.photos.Photos;
import vn.sohoi.activities.photos.Snapshots;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/** An activity of each unit under a name that says whose it is; of branches with a roll call and a guest. */
class ActivitiesOfTheWorld {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);

    private final Themes themes;
    private final Activities activities;
    private final Attendance attendance;
    private final Clubs clubs;
    private final ClubWomen belonging;
    private final MinutesBook minutes;
    private final CostSources sources;
    private final Arrivals arrivals;

    @Autowired
    Conferences conferences;

    @Autowired
    Guests guests;

    @Autowired
    Photos photos;

    ActivitiesOfTheWorld(
            Themes themes,
            Activities activities,
            Attendance attendance,
            Clubs clubs,
            ClubWomen belonging,
            MinutesBook minutes,
            CostSources sources,
            Arrivals arrivals) {
        this.themes = themes;
        this.activities = activities;
        this.attendance = attendance;
        this.clubs = clubs;
        this.belonging = belonging;
        this.minutes = minutes;
        this.sources = sources;
        this.arrivals = arrivals;
    }

    void meet(World world, Map<String, String> known) {
        var theme = themes.enter(
                new NewTheme("Nội dung thử", "A theme", CountsAs.PROPAGANDA, "Kế hoạch thử", DAY), Actor.MACHINE);
        known.put("theme ", theme.toString());
        known.put("calendar ", "0".repeat(48)); // nobody has it
        known.put("costsource ", String.valueOf(sources.enter("Nguồn thử", "A source", DAY, Actor.MACHINE)));
        for (var home : List.of("a", "b", "aa", "ba", "aaa", "aab", "aba", "baa")) {
            var plan = Plan.of(world.unit(home), "Buổi " + Canary.inside(home), DAY, Set.of(theme));
            var activity = activities.plan(plan, Actor.MACHINE);
            activities.conclude(activity, new Outcome.Held(Canary.inside(home), 7), Actor.MACHINE);
            known.put("activity " + home, activity.toString());
            var club = club(world.unit(home), home);
            known.put("club " + home, club.toString());
            if (home.length() > 1) write(activity, home, known);
            if (home.length() < 3) continue;
            known.put("caller " + home, world.unit(home).toString());
            var women = new HashSet<PersonId>();
            for (var one : attendance
                    .register(activity, world.unit(home), Actor.MACHINE)
                    .women()) women.add(one.id());
            belonging.say(club, world.unit(home), women, women, Actor.MACHINE);
            known.put(
                    "gathering " + home,
                    gathering(world.unit(home), club, theme, women).toString());
            for (var woman : women) known.putIfAbsent("arrival " + home, arrivals.code(activity, woman));
            var guests = List.of("Chị " + Canary.woman(home));
            attendance.call(activity, new RollCall(world.unit(home), Way.PRESENT, women, women, guests), Actor.MACHINE);
        }
    }

    /** Minutes, a programme, a guest and a photo that repeat a name. */
    private void write(ActivityId activity, String home, Map<String, String> known) {
        var chair = "Chị " + Canary.woman(home);
        var said = new Minutes.Said(chair, chair, null, "Bàn việc", "", "");
        minutes.write(activity, said, null, "", Actor.MACHINE);
        known.put("minuted " + home, activity.toString());
        var part = new AgendaPart.Said(1, LocalTime.of(8, 0), "Khai mạc", chair, true);
        conferences.enter(activity, part, Actor.MACHINE);
        guests.invite(activity, List.of(new Guest.Named(chair, "Bí thư chi bộ")), Actor.MACHINE);
        var parts = conferences.programme(activity, Actor.MACHINE);
        known.put("agendapart " + home, String.valueOf(parts.getFirst().id()));
        var invited = guests.of(activity, Actor.MACHINE);
        photos.add(activity, Snapshots.png(40, 30), chair, Actor.MACHINE);
        var kept = photos.of(activity, Actor.MACHINE);
        known.put("photo " + home, kept.getFirst().id().toString());
        known.put("invited " + home, String.valueOf(invited.getFirst().id()));
    }

    /** The club meets, and its women are called. */
    private ActivityId gathering(UnitId keeper, ClubId club, ThemeId theme, Set<PersonId> women) {
        var today = LocalDate.now(StoryDay.VIETNAM);
        var plan = new Plan(keeper, "Sinh hoạt", "", today, today, null, Set.of(), Set.of(theme), club);
        var id = activities.plan(plan, Actor.MACHINE);
        attendance.call(id, new RollCall(keeper, Way.PRESENT, women, women, List.of()), Actor.MACHINE);
        return id;
    }

    private ClubId club(UnitId founder, String home) {
        var name = "Câu lạc bộ " + Canary.inside(home);
        return clubs.found(new NewClub(founder, name, ClubKind.CLUB, false, "", DAY, "QĐ thử"), Actor.MACHINE);
    }
}
