package vn.sohoi.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.activities.clubs.ClubId;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/**
 * Activities of units: planned, moved, held, not met or called off. Several units may hold one together; it is one activity,
 * and its owner answers for it. Whoever reaches a unit that holds it may read it, whoever reaches its owner may write of it.
 */
@Service
public class Activities {
    private static final int MOST_YEARS = 2;

    private final ActivityRows rows;
    private final Telling telling;
    private final SheetRows sheets;
    private final ActivityGate gate;
    private final Units units;
    private final Audit audit;

    Activities(ActivityRows rows, Telling telling, SheetRows sheets, ActivityGate gate, Units units, Audit audit) {
        this.rows = rows;
        this.telling = telling;
        this.sheets = sheets;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /**
     * Plans one; also of days that are over, for what was held before anybody wrote it down.
     *
     * @throws NotFound when the owner is not there on its day, or beyond the actor's reach
     * @throws Refused without a title or a theme, for days in the wrong order, or with a unit that is neither beneath the owner nor
     *     beneath the one above it, or for a club that the owner does not keep up on its day
     */
    @Transactional
    public ActivityId plan(Plan plan, Actor actor) {
        gate.demandWrite(actor, plan.owner());
        demand(plan);
        var id = rows.enter(plan, actor);
        audit.wrote(actor, "activities.plan", "activities.activity", id);
        return id;
    }

    /**
     * Plans the same again each week, month or quarter; each is an activity of its own, moved or called off alone.
     *
     * @param until the last day on which one may be, at most two years after the first
     * @return the plans in their order
     * @throws Refused as {@link #plan}, and for a last day before the first or further than two years
     */
    @Transactional
    public List<ActivityId> planRepeated(Plan plan, Every every, LocalDate until, Actor actor) {
        if (until.isBefore(plan.day()) || until.isAfter(plan.day().plusYears(MOST_YEARS)))
            throw new Refused("activities.error.until");
        return LongStream.iterate(0, times -> times + 1)
                .mapToObj(times -> plan.later(every, times))
                .takeWhile(one -> !one.day().isAfter(until))
                .map(one -> plan(one, actor))
                .toList();
    }

    /**
     * Says it anew: title, place, hour, who holds it, what it is about. Its days stay, see {@link #move}; of one that was held the
     * figures follow.
     *
     * @throws Refused as {@link #plan}, and when a unit that called its women would hold it no more
     */
    @Transactional
    public void change(ActivityId id, Plan plan, Actor actor) {
        var before = demandWrite(id, actor);
        rows.lock(id);
        var said = new Plan(
                before.plan().owner(),
                plan.title(),
                plan.place(),
                before.plan().day(),
                before.plan().lastDay(),
                plan.beginsAt(),
                plan.with(),
                plan.themes(),
                before.plan().club());
        demand(said);
        boolean fewer = !said.with().containsAll(before.plan().with());
        if (fewer && sheets.any(id)) throw new Refused("activities.error.called-already");
        rows.change(id, said);
        telling.tellAnew(id);
        audit.wrote(
                actor,
                "activities.change",
                "activities.activity",
                id,
                "title",
                "place",
                "begins_at",
                "parts",
                "themes");
    }

    /**
     * Puts it on another day; of one that was held this corrects its day.
     *
     * @param lastDay the last day that counts
     * @throws Refused without a reason, or when it was not met or called off
     */
    @Transactional
    public void move(ActivityId id, LocalDate day, LocalDate lastDay, String reason, Actor actor) {
        var before = demandWrite(id, actor);
        rows.lock(id);
        if (before.state() != State.PLANNED && before.state() != State.HELD)
            throw new Refused("activities.error.no-day-to-move");
        if (before.state() == State.HELD && day.isAfter(gate.today())) throw new Refused("activities.error.not-yet");
        if (reason.isBlank()) throw new Refused("activities.error.reason");
        var plan = before.plan();
        var moved = new Plan(
                plan.owner(),
                plan.title(),
                plan.place(),
                day,
                lastDay,
                plan.beginsAt(),
                plan.with(),
                plan.themes(),
                plan.club());
        demandDays(moved);
        rows.change(id, moved);
        rows.moved(id, new Moved(plan.day(), day, reason.strip()), actor);
        telling.tellAnew(id);
        audit.wroteBecause(actor, "activities.move", "activities.activity", id, reason.strip(), "day", "last_day");
    }

    /**
     * Says what became of it.
     *
     * @throws Refused for one that was held or not met before its day, without a reason where one is asked, for a head count below
     *     1, and when women were called already and it is said not to have been held
     */
    @Transactional
    public void conclude(ActivityId id, Outcome outcome, Actor actor) {
        var activity = demandWrite(id, actor);
        rows.lock(id);
        conclude(activity, outcome);
        telling.tellAnew(id);
        audit.wrote(actor, "activities.conclude", "activities.activity", id, "state", "done", "why_not", "head_count");
    }

    private void conclude(Activity activity, Outcome outcome) {
        boolean early = activity.plan().day().isAfter(gate.today());
        if (!(outcome instanceof Outcome.Held) && sheets.any(activity.id()))
            throw new Refused("activities.error.called-already");
        switch (outcome) {
            case Outcome.Held held -> {
                if (early) throw new Refused("activities.error.not-yet");
                var heads = held.headCount();
                if (heads != null && heads < 1) throw new Refused("activities.error.heads");
                rows.become(activity.id(), State.HELD, held.done().strip(), "", heads);
            }
            case Outcome.NotMet not -> {
                if (early) throw new Refused("activities.error.not-yet");
                rows.become(activity.id(), State.NOT_MET, "", demandReason(not.why()), null);
            }
            case Outcome.CalledOff off ->
                rows.become(activity.id(), State.CALLED_OFF, "", demandReason(off.why()), null);
            case Outcome.StillToCome ignored -> rows.become(activity.id(), State.PLANNED, "", "", null);
        }
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is none, or the reader reaches none of the units that hold it
     */
    @Transactional(readOnly = true)
    public Activity find(ActivityId id, Actor reader) {
        var activity = rows.find(id).orElseThrow(NotFound::new);
        gate.demandRead(reader, activity);
        return activity;
    }

    /** From which days it was moved, the oldest first. */
    @Transactional(readOnly = true)
    public List<Moved> moves(ActivityId id, Actor reader) {
        return rows.moves(find(id, reader).id());
    }

    /**
     * Those that the unit holds, alone or with others, begun within the days; in their order.
     *
     * @throws NotFound beyond the reader's reach
     */
    @Transactional(readOnly = true)
    public List<Activity> of(UnitId unit, DateSpan days, Actor reader) {
        gate.demandRead(reader, unit);
        return rows.of(List.of(unit), days);
    }

    /** Those that units beneath it hold, as the tree of that day says, each once. */
    @Transactional(readOnly = true)
    public List<Activity> beneath(UnitId unit, DateSpan days, UnitTree tree, Actor reader) {
        gate.demandRead(reader, unit);
        var beneath =
                tree.unitsUnder(unit).stream().filter(one -> !one.equals(unit)).toList();
        return rows.of(beneath, days);
    }

    /** Meetings of the club from that day on that the reader may read of, the newest first. */
    @Transactional(readOnly = true)
    public List<Activity> of(ClubId club, LocalDate from, Actor reader) {
        return rows.of(club, from).stream()
                .filter(one -> gate.reaches(reader, one.plan().owner()))
                .toList();
    }

    /** Those of the unit itself whose days passed without a word, for those who write of them; none for others. */
    @Transactional(readOnly = true)
    public List<Activity> withoutAWord(UnitId unit, Actor actor) {
        return gate.mayWrite(actor, unit) ? rows.withoutAWord(List.of(unit), gate.today()) : List.of();
    }

    /** Meetings of the unit itself that were held in the last year without a roll call, for those who call its women. */
    @Transactional(readOnly = true)
    public List<Activity> uncalled(UnitId unit, Actor actor) {
        return gate.mayCall(actor, unit) ? rows.uncalled(unit, gate.today().minusYears(1)) : List.of();
    }

    /** Whether the reader reaches the unit at all. */
    public boolean reaches(UnitId unit, Actor reader) {
        return gate.reaches(reader, unit);
    }

    /** Whether the actor writes of activities that the unit owns. */
    public boolean mayWrite(UnitId unit, Actor actor) {
        return gate.mayWrite(actor, unit);
    }

    private Activity demandWrite(ActivityId id, Actor actor) {
        var activity = rows.find(id).orElseThrow(NotFound::new);
        gate.demandRead(actor, activity);
        gate.demandWrite(actor, activity.plan().owner());
        return activity;
    }

    private void demand(Plan plan) {
        if (plan.title().isBlank()) throw new Refused("activities.error.title");
        if (plan.themes().isEmpty()) throw new Refused("activities.error.theme");
        if (!rows.areThere(plan.themes(), plan.day())) throw new Refused("activities.error.theme-day");
        demandDays(plan);
    }

    /** Whoever holds it together with the owner stands beneath it, or beside it under the same unit, on its day. */
    private void demandDays(Plan plan) {
        if (plan.lastDay().isBefore(plan.day())) throw new Refused("activities.error.backwards");
        var club = plan.club();
        if (club != null && !rows.keeps(plan.owner(), club, plan.day())) throw new Refused("activities.error.club-day");
        if (club != null && !plan.with().isEmpty()) throw new Refused("activities.error.part");
        var tree = units.treeOn(plan.day());
        var owner = tree.unit(plan.owner());
        var above = owner.parent() == null ? owner.id() : owner.parent();
        for (var unit : plan.with())
            if (tree.path(unit).stream().noneMatch(one -> one.id().equals(above)))
                throw new Refused("activities.error.part");
    }

    private static String demandReason(String why) {
        if (why.isBlank()) throw new Refused("activities.error.reason");
        return why.strip();
    }
}
