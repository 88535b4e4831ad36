package vn.sohoi.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Campaign;
import vn.sohoi.Places;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.membership.TransferWish;
import vn.sohoi.membership.Transfers;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

/**
 * Whatever is held together, whoever moves and however often she comes: each figure is what was written down beside it, and what
 * plain SQL counts of the rows.
 */
@BookTest
@Tag(Campaign.TAG)
class TurnsPropertyTest {
    private static final long SEED = 20;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 2);
    private static final List<Period> PERIODS = List.of(Period.parse("2025"), Period.parse("2025-Q3"));

    @Autowired
    Activities activities;

    @Autowired
    Attendance attendance;

    @Autowired
    Themes themes;

    @Autowired
    People people;

    @Autowired
    BulkMembership bulk;

    @Autowired
    Transfers transfers;

    @Autowired
    Figures figures;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    @Autowired
    Units units;

    private final Random chance = new Random(SEED);
    private final Map<ActivityId, Held> held = new HashMap<>();
    private Meetings meetings;
    private Places.Commune here;
    private UnitId city;
    private UnitId beside;

    /** What was written down of an activity: who came, by branch. */
    private record Held(LocalDate day, Set<UnitId> parts, CountsAs counts, Map<PersonId, UnitId> came) {}

    @BeforeEach
    void a_city() {
        System.out.println("seed " + SEED);
        meetings = new Meetings(activities, attendance, themes, people, bulk);
        here = Places.commune(units, 4);
        city = Objects.requireNonNull(here.cityOfficer().unit());
        beside = Places.beside(units, here);
        for (var branch : here.branches()) meetings.members(branch, "Đào Thị Lan", "Cao Thị Mai", "Bùi Thị Cúc");
    }

    @Test
    void people_and_turns_are_never_mixed_and_what_is_held_together_never_doubled() {
        int steps = Campaign.isWhole() ? 400 : 24;
        for (int step = 0; step < steps; step++) {
            if (step % 6 == 5) somebodyMoves();
            else if (step % 6 == 4 && !held.isEmpty()) somethingIsCorrected();
            else somethingIsHeld();
        }
        var under = new HashMap<UnitId, Set<UnitId>>();
        for (var branch : here.branches()) under.put(branch, Set.of(branch));
        under.put(here.unit(), new HashSet<>(here.branches()));
        Objects.requireNonNull(under.get(here.unit())).add(here.unit());
        under.put(beside, Set.of(beside));
        var all = new HashSet<>(Objects.requireNonNull(under.get(here.unit())));
        all.addAll(List.of(city, beside));
        under.put(city, all);
        for (var period : PERIODS) under.forEach((unit, beneath) -> compare(unit, beneath, period));
    }

    private void compare(UnitId unit, Set<UnitId> beneath, Period period) {
        Predicate<Held> inside = one -> period.span().holds(one.day()) && !Collections.disjoint(one.parts(), beneath);
        var its = held.values().stream().filter(inside).toList();
        var turns = turns(beneath, period, false);
        assertThat(count("activities-held", unit, period)).isEqualTo(its.size());
        assertThat(count("sessions", unit, period))
                .isEqualTo(its.stream()
                        .filter(one -> one.counts() == CountsAs.PROPAGANDA)
                        .count());
        assertThat(count("clean-up-drives", unit, period))
                .isEqualTo(its.stream()
                        .filter(one -> one.counts() == CountsAs.CLEAN_UP)
                        .count());
        var cleaned = turns(beneath, period, true);
        assertThat(count("clean-up-attendances", unit, period)).isEqualTo(cleaned.size());
        assertThat(count("clean-up-people", unit, period)).isEqualTo(new HashSet<>(cleaned).size());
        assertThat(count("attendances", unit, period)).isEqualTo(turns.size());
        assertThat(count("people-reached", unit, period)).isEqualTo(new HashSet<>(turns).size());
        assertThat(count("attendances", unit, period)).isEqualTo(plain(beneath, period, false));
        assertThat(count("people-reached", unit, period)).isEqualTo(plain(beneath, period, true));
    }

    /** Who came, as often as she came, to all or to clean-up drives alone. */
    private List<PersonId> turns(Set<UnitId> beneath, Period period, boolean toDrives) {
        return held.values().stream()
                .filter(one -> period.span().holds(one.day()))
                .filter(one -> !toDrives || one.counts() == CountsAs.CLEAN_UP)
                .flatMap(one -> one.came().entrySet().stream())
                .filter(one -> beneath.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Counted of the rows, past the engine. */
    private long plain(Set<UnitId> beneath, Period period, boolean once) {
        return scopes.numbers(() -> db.sql("""
                        select case when :once then count(distinct person_id) else count(*) end from activities.attendance
                         where branch_id = any(:units::bigint[]) and came and upper_inf(recorded)
                           and day >= :from and day < :until""")
                .param("once", once)
                .param("units", Columns.of(List.copyOf(beneath), UnitId::value))
                .param("from", period.from())
                .param("until", period.until())
                .query(Long.class)
                .single());
    }

    private void somethingIsHeld() {
        var day = FIRST.plusDays(chance.nextInt(360));
        var counts = CountsAs.values()[chance.nextInt(CountsAs.values().length)];
        boolean above = chance.nextInt(3) == 0;
        var owner = above ? here.unit() : here.branch(chance.nextInt(4));
        var with = new HashSet<UnitId>();
        if (above && chance.nextBoolean()) with.add(beside);
        if (!above) for (var branch : here.branches()) if (chance.nextInt(3) == 0) with.add(branch);
        with.remove(owner);
        var id = meetings.held(day, Set.of(meetings.theme(counts)), owner, with.toArray(UnitId[]::new));
        var parts = new HashSet<>(with);
        parts.add(owner);
        var came = new HashMap<PersonId, UnitId>();
        for (var sheet : attendance.sheets(id, Actor.MACHINE)) {
            var branch = sheet.branch().id();
            var some = attendance.register(id, branch, Actor.MACHINE).women().stream()
                    .map(Register.Woman::id)
                    .filter(woman -> chance.nextInt(3) > 0)
                    .toList();
            meetings.came(id, branch, some);
            for (var woman : some) came.put(woman, branch);
        }
        held.put(id, new Held(day, parts, counts, came));
    }

    private void somebodyMoves() {
        var from = here.branch(chance.nextInt(4));
        var to = here.branch(chance.nextInt(4));
        var day = FIRST.plusDays(chance.nextInt(360));
        var women = attendanceOf(from);
        if (from.equals(to) || women.isEmpty()) return;
        transfers.within(new TransferWish(women.get(chance.nextInt(women.size())), to, day, ""), Actor.MACHINE);
    }

    private List<PersonId> attendanceOf(UnitId branch) {
        return held.values().stream()
                .flatMap(one -> one.came().entrySet().stream())
                .filter(one -> one.getValue().equals(branch))
                .map(Map.Entry::getKey)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Another day, or a roll call taken back. */
    private void somethingIsCorrected() {
        var id = List.copyOf(held.keySet()).get(chance.nextInt(held.size()));
        var before = Objects.requireNonNull(held.get(id));
        if (chance.nextBoolean()) {
            var day = FIRST.plusDays(chance.nextInt(360));
            activities.move(id, day, day, "Ghi nhầm ngày", Actor.MACHINE);
            held.put(id, new Held(day, before.parts(), before.counts(), before.came()));
        } else {
            for (var sheet : attendance.sheets(id, Actor.MACHINE))
                if (sheet.taken()) attendance.takeBack(id, sheet.branch().id(), Actor.MACHINE);
            held.put(id, new Held(before.day(), before.parts(), before.counts(), Map.of()));
        }
    }

    private long count(String code, UnitId unit, Period period) {
        var figure = figures.answer(Question.within(code, unit, period), Actor.MACHINE);
        return Objects.requireNonNull(figure.value()).longValueExact();
    }
}
