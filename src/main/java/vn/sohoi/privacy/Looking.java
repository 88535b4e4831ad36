package vn.sohoi.privacy;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Reads;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.People;
import vn.sohoi.people.Person;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Who looked: at one woman, whose right it is to know, and at the people of a unit, which its head answers for. */
@Service
public class Looking {
    /** So far back lists are told of. */
    private static final int MONTHS = 12;

    private final Reads reads;
    private final People people;
    private final Units units;
    private final Authoriser authoriser;
    private final Clock clock;

    Looking(Reads reads, People people, Units units, Authoriser authoriser, Clock clock) {
        this.reads = reads;
        this.people = people;
        this.units = units;
        this.authoriser = authoriser;
        this.clock = clock;
    }

    /**
     * What is told to a woman.
     *
     * @param alone whoever opened or changed what is written of her
     * @param lists lists of her branch and of the units above it that were opened within twelve months: she may have stood
     *     on them
     */
    public record AtHer(Person person, Reads.Part alone, Reads.Lists lists) {}

    /**
     * Who looked at her. An officer asks on her request, and that is written down too.
     *
     * @throws NotFound when the actor does not reach her
     */
    public AtHer at(PersonId person, int limit, int after, Actor actor) {
        authoriser.demand(actor, Purpose.ROLL, Act.WRITE);
        var her = people.find(person, actor).orElseThrow(NotFound::new);
        var today = LocalDate.now(clock);
        var above =
                units.treeOn(today).path(her.branch()).stream().map(Unit::id).toList();
        return new AtHer(
                her, reads.of(person.toString(), limit, after), reads.listsOf(above, today.minusMonths(MONTHS)));
    }

    /**
     * Who was shown people of the actor's unit and those beneath it, from the first day to the last.
     *
     * @throws vn.sohoi.access.Forbidden when the actor is not at the head of a unit
     */
    public Reads.Part atOurPeople(LocalDate from, LocalDate last, int limit, int after, Actor actor) {
        authoriser.demand(actor, Purpose.AUDIT, Act.READ);
        var own = actor.unit();
        if (own == null) throw new NotFound();
        var all = units.treeOn(LocalDate.now(clock)).subtree(own).stream()
                .map(Unit::id)
                .toList();
        return reads.of(all, from, last.plusDays(1), limit, after);
    }

    /** Whether the actor may see that, so that nobody is led where she is refused. */
    public boolean answersForUnit(Actor actor) {
        return actor.unit() != null && authoriser.allows(actor, Purpose.AUDIT, Act.READ);
    }

    /** The unit's name on the day. */
    public String name(UnitId unit) {
        return units.find(unit, LocalDate.now(clock)).map(Unit::name).orElse("");
    }
}
