package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.ClubRoll;
import vn.sohoi.activities.CountsAs;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.Register;
import vn.sohoi.activities.ThemeId;
import vn.sohoi.activities.Themes;
import vn.sohoi.activities.Way;
import vn.sohoi.activities.clubs.Club;
import vn.sohoi.activities.clubs.Clubs;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.start.LaterFilling;

/** Meetings of the clubs of the story whose women stand there by name: one today with its roll call, one next week. */
@Component
@Order(61)
class StoryClubMeetings implements LaterFilling {
    private static final int AWAY = 5;

    private final Clubs clubs;
    private final Activities activities;
    private final ClubRoll roll;
    private final Themes themes;
    private final Accounts accounts;
    private final Clock clock;

    StoryClubMeetings(
            Clubs clubs, Activities activities, ClubRoll roll, Themes themes, Accounts accounts, Clock clock) {
        this.clubs = clubs;
        this.activities = activities;
        this.roll = roll;
        this.themes = themes;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "club-meetings";
    }

    @Override
    public void fill() {
        var officer = accounts.actorsOf("canbo-thanhtri").getFirst();
        var unit = Objects.requireNonNull(officer.unit());
        for (var club : clubs.of(unit, officer)) if (club.moves() && club.last().endedBy() == null) meet(club, officer);
    }

    private void meet(Club club, Actor officer) {
        var today = LocalDate.now(clock);
        var id = activities.plan(plan(club, today), officer);
        activities.plan(plan(club, today.plusWeeks(1)), officer);
        var women = roll.registers(id, officer).stream()
                .flatMap(register -> register.women().stream())
                .map(Register.Woman::id)
                .toList();
        var came = women.stream().filter(one -> women.indexOf(one) % AWAY != 0).collect(Collectors.toSet());
        roll.call(id, Way.ABSENTEES, Set.copyOf(women), came, List.of("Chị Nga tổ 5"), officer);
    }

    private Plan plan(Club club, LocalDate day) {
        var title = "Sinh hoạt " + club.name();
        var keeper = club.last().unit();
        return new Plan(keeper, title, "Nhà văn hóa xã", day, day, null, Set.of(), theme(day), club.id());
    }

    private Set<ThemeId> theme(LocalDate day) {
        return themes.on(day).stream()
                .filter(one -> one.countsAs() == CountsAs.NOTHING)
                .limit(1)
                .map(one -> one.id())
                .collect(Collectors.toSet());
    }
}
