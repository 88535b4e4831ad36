package vn.sohoi.activities.clubs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Succession;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/**
 * Clubs and models: founded by a unit, kept up by it or by one that took them over, and ended. Whoever stands above the unit that
 * keeps one up, or kept it last, or beneath it, reads of it: its women are of the branches beneath. Whoever writes of the unit's
 * activities writes of it.
 */
@Service
public class Clubs {
    private final ClubRows rows;
    private final Authoriser authoriser;
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    Clubs(ClubRows rows, Authoriser authoriser, Units units, Audit audit, Clock clock) {
        this.rows = rows;
        this.authoriser = authoriser;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Those that the unit and all beneath it keep up or kept last, as the tree stands today; by name.
     *
     * @throws NotFound beyond the reader's reach
     */
    @Transactional(readOnly = true)
    public List<Club> of(UnitId unit, Actor reader) {
        authoriser.demand(reader, Purpose.ACTIVITIES, Act.READ, unit);
        return rows.of(units.treeOn(today()).unitsUnder(unit));
    }

    /** Those that run and that units above this one keep up: they are for its women too. */
    @Transactional(readOnly = true)
    public List<Club> above(UnitId unit, Actor reader) {
        authoriser.demand(reader, Purpose.ACTIVITIES, Act.READ, unit);
        return rows.of(above(unit)).stream()
                .filter(club -> club.last().endedBy() == null)
                .toList();
    }

    private List<UnitId> above(@Nullable UnitId unit) {
        if (unit == null) return List.of();
        return units.treeOn(today()).path(unit).stream()
                .map(Unit::id)
                .filter(one -> !one.equals(unit))
                .toList();
    }

    /** Those whose unit went over into this one and which nobody took over; none for one who does not write of them. */
    @Transactional(readOnly = true)
    public List<Club> leftBehind(UnitId unit, Actor actor) {
        if (!mayWrite(unit, actor)) return List.of();
        var before = units.predecessors(unit, today()).stream()
                .map(Succession::from)
                .filter(one -> !one.equals(unit))
                .toList();
        return rows.of(before).stream()
                .filter(club -> club.last().endedBy() == Club.End.REORGANISED)
                .toList();
    }

    /** @throws NotFound when there is none, or its last keeper is neither within the reader's reach nor above her own unit */
    @Transactional(readOnly = true)
    public Club find(ClubId id, Actor reader) {
        var club = rows.find(id).orElseThrow(NotFound::new);
        var keeper = club.last().unit();
        if (!authoriser.reaches(reader, keeper) && !above(reader.unit()).contains(keeper)) throw new NotFound();
        authoriser.demand(reader, Purpose.ACTIVITIES, Act.READ);
        return club;
    }

    /**
     * One that the unit may take over: that runs within the actor's reach, or was left behind by a unit that went into this one.
     *
     * @throws NotFound for any other
     */
    @Transactional(readOnly = true)
    public Club forTaker(ClubId id, UnitId taker, Actor actor) {
        var club = rows.find(id).orElseThrow(NotFound::new);
        boolean left =
                leftBehind(taker, actor).stream().anyMatch(one -> one.id().equals(id));
        if (!left)
            authoriser.demand(actor, Purpose.ACTIVITIES, Act.WRITE, club.last().unit());
        return club;
    }

    /** Whether the actor writes of clubs of the unit. */
    public boolean mayWrite(UnitId unit, Actor actor) {
        return authoriser.allows(actor, Purpose.ACTIVITIES, Act.WRITE) && authoriser.reaches(actor, unit);
    }

    /**
     * Founds one.
     *
     * @throws Refused without a name or a paper, or for a day to come
     * @throws NotFound when the unit does not stand on the day, or is beyond the actor's reach
     */
    @Transactional
    public ClubId found(NewClub club, Actor actor) {
        authoriser.demand(actor, Purpose.ACTIVITIES, Act.WRITE, club.founder());
        if (club.name().isBlank()) throw new Refused("activities.club.error.name");
        if (club.basis().isBlank()) throw new Refused("activities.club.error.basis");
        if (club.from().isAfter(today())) throw new Refused("activities.club.error.to-come");
        demandStands(club.founder(), club.from());
        var id = rows.add(club, actor);
        rows.keep(id, club.founder(), club.from(), true, club.basis(), actor);
        audit.wrote(actor, "activities.found-club", "activities.club", id, "name", "kind", "valid", "basis");
        return id;
    }

    /**
     * Ends it: it is kept up no more.
     *
     * @param until the first day without it
     * @throws Refused without a reason, when it is over already, or for a day before its last keeper began or to come
     */
    @Transactional
    public void end(ClubId id, LocalDate until, String why, Actor actor) {
        var club = writable(id, actor);
        if (why.isBlank()) throw new Refused("activities.club.error.why");
        demandRunning(club, until);
        rows.end(id, until, Club.End.OVER, why, actor);
        audit.wrote(actor, "activities.end-club", "activities.club", id, "valid", "why");
    }

    /**
     * Another unit keeps it up from the day on. One whose unit is no more is taken over from the day on which that ended, or a
     * later one.
     *
     * @throws Refused without a paper, when it is over for good, or for a day before its last keeper's or to come
     * @throws NotFound when the unit does not stand on the day, or is beyond the actor's reach
     */
    @Transactional
    public void takeOver(ClubId id, UnitId unit, LocalDate from, String basis, Actor actor) {
        authoriser.demand(actor, Purpose.ACTIVITIES, Act.WRITE, unit);
        var club = rows.find(id).orElseThrow(NotFound::new);
        if (basis.isBlank()) throw new Refused("activities.club.error.basis");
        demandStands(unit, from);
        if (club.last().endedBy() == null) {
            authoriser.demand(actor, Purpose.ACTIVITIES, Act.WRITE, club.last().unit());
            demandRunning(club, from);
            rows.end(id, from, Club.End.HANDED, "", actor);
        } else demandLeftBehind(club, unit, from);
        rows.keep(id, unit, from, false, basis, actor);
        audit.wrote(actor, "activities.take-club-over", "activities.club", id, "unit_id", "valid", "basis");
    }

    private void demandLeftBehind(Club club, UnitId unit, LocalDate from) {
        var last = club.last();
        if (last.endedBy() != Club.End.REORGANISED) throw new Refused("activities.club.error.over");
        boolean went = units.predecessors(unit, from).stream()
                .anyMatch(one -> one.from().equals(last.unit()));
        if (!went) throw new NotFound();
        if (from.isBefore(Objects.requireNonNull(last.valid().until())) || from.isAfter(today()))
            throw new Refused("activities.club.error.day");
    }

    private void demandRunning(Club club, LocalDate day) {
        var last = club.last();
        if (last.endedBy() != null) throw new Refused("activities.club.error.over");
        if (!day.isAfter(Objects.requireNonNull(last.valid().from())) || day.isAfter(today()))
            throw new Refused("activities.club.error.day");
    }

    private Club writable(ClubId id, Actor actor) {
        var club = rows.find(id).orElseThrow(NotFound::new);
        authoriser.demand(actor, Purpose.ACTIVITIES, Act.WRITE, club.last().unit());
        return club;
    }

    private void demandStands(UnitId unit, LocalDate day) {
        if (units.find(unit, day).isEmpty()) throw new NotFound();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
