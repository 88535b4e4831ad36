package vn.sohoi.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Corrections.Saying;

/**
 * Persons: who they are and where they live. What the reader may not see and what is not there are one {@link NotFound}.
 * The machine writes what it was given and reads no names.
 */
@Service
public class People {
    /** Rows of one statement: large enough to hide the way to the database, small enough for its memory. */
    private static final int BATCH = 2_000;

    private static final String OBJECT = "people.person";

    private final PersonRows rows;
    private final Homes homes;
    private final Corrections corrections;
    private final Gate gate;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    People(
            PersonRows rows,
            Homes homes,
            Corrections corrections,
            Gate gate,
            Audit audit,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.homes = homes;
        this.corrections = corrections;
        this.gate = gate;
        this.audit = audit;
        this.events = events;
    }

    /** Where they live, and with whom: whoever moves away leaves her household too. */
    @Component
    record Homes(Residences residences, HouseholdRows households, HomesLeft left) {}

    /**
     * Fields of a person were set right. Published in the transaction of the correction, within the whole book's scope, so
     * that rows which carry her birth follow it.
     *
     * @param born whether her birth is another now
     */
    public record PersonCorrected(PersonId person, boolean born, Actor actor) {}

    /**
     * Enters a person.
     *
     * @throws NotFound when the branch is outside the actor's reach
     * @throws Refused when the name is missing, a number can't be read, or somebody has this citizen id already
     */
    public PersonId register(NewPerson person, Actor actor) {
        return registerAll(List.of(person), actor).getFirst();
    }

    /** Enters many persons in one transaction; the identities come in the order of the list. */
    public List<PersonId> registerAll(List<NewPerson> people, Actor actor) {
        people.stream().map(NewPerson::branch).distinct().forEach(branch -> gate.demandWrite(actor, branch));
        return gate.scopes().names(actor, () -> {
            var ids = new ArrayList<PersonId>(people.size());
            for (int from = 0; from < people.size(); from += BATCH) {
                var batch = people.subList(from, Math.min(people.size(), from + BATCH)).stream()
                        .map(person -> new NewPerson(
                                person.branch(),
                                Entry.clean(person.identity()),
                                person.since(),
                                person.household(),
                                person.note()))
                        .toList();
                ids.addAll(enter(batch));
            }
            if (ids.size() == 1) audit.wrote(actor, "people.register", OBJECT, ids.getFirst());
            else if (!ids.isEmpty())
                audit.wrote(actor, "people.register-many", OBJECT, ids.getFirst() + ".." + ids.getLast());
            return ids;
        });
    }

    /**
     * The person, if she is within the actor's reach.
     *
     * @throws vn.sohoi.access.OverBudget when the actor opened as many women's pages today as her post is thought to need
     */
    public Optional<Person> find(PersonId person, Actor actor) {
        if (!gate.seesNames(actor)) return Optional.empty();
        return gate.scopes().names(actor, () -> {
            var found = rows.find(person);
            found.ifPresent(her -> {
                gate.demandPage(actor, person);
                audit.read(
                        actor,
                        Reading.of("people.read", OBJECT, person, her.branch(), "full_name", "birth", "phone", "note"));
            });
            return found;
        });
    }

    /**
     * The digits of her citizen id; that they were shown, and why, is written down.
     *
     * @throws NotFound when the actor doesn't see her
     */
    public Optional<String> citizenId(PersonId person, String reason, Actor actor) {
        gate.demandSight(actor);
        return gate.scopes().names(actor, () -> {
            var her = rows.find(person).orElseThrow(NotFound::new);
            audit.readBecause(
                    actor, Reading.of("people.show-citizen-id", OBJECT, person, her.branch(), "citizen_id"), reason);
            return rows.citizenId(person);
        });
    }

    /**
     * Sets fields right. This is no event in her life: what stood there keeps the days on which the book believed it.
     *
     * @param reason why it is known better, such as the paper that was seen
     * @throws NotFound when the actor doesn't reach her
     * @throws Refused when a field can't be read, or somebody has this citizen id already
     */
    public void correct(PersonId person, List<Correction> fields, String reason, Actor actor) {
        var clean = fields.stream().map(Entry::clean).toList();
        gate.demandWrite(actor);
        gate.scopes().names(actor, () -> {
            if (!rows.lock(person)) throw new NotFound();
            var saying = new Saying(reason, actor.login(), rows.instant());
            try {
                clean.forEach(field -> corrections.apply(person, field, saying));
            } catch (DuplicateKeyException taken) {
                throw new Refused("people.citizen-id-taken");
            }
            boolean born = clean.stream().anyMatch(field -> field instanceof Correction.Birth);
            boolean sex = clean.stream().anyMatch(field -> field instanceof Correction.Sex);
            // homes of earlier years may lie with other communes, and are hers all the same
            gate.scopes().names(Actor.MACHINE, () -> {
                if (born || sex) homes.residences().recordAnew(person, saying.at());
                events.publishEvent(new PersonCorrected(person, born, actor));
            });
            audit.wroteBecause(
                    actor,
                    "people.correct",
                    OBJECT,
                    person,
                    reason,
                    clean.stream().map(Correction::field).toArray(String[]::new));
        });
    }

    /**
     * Lists and searches leave her out, or show her again; figures count her either way.
     *
     * @throws NotFound when the actor doesn't reach her
     */
    public void restrict(PersonId person, boolean restricted, Actor actor) {
        gate.demandWrite(actor);
        gate.scopes().names(actor, () -> {
            if (!rows.lock(person)) throw new NotFound();
            rows.restrict(person, restricted);
            audit.wrote(actor, restricted ? "people.restrict" : "people.release-restriction", OBJECT, person);
        });
    }

    /**
     * From that day on she lives at another branch, both within the actor's reach.
     *
     * @throws NotFound when the actor doesn't reach her or the branch
     * @throws Refused when the day lies before her last change of home
     */
    public void move(PersonId person, UnitId branch, LocalDate on, Actor actor) {
        gate.demandWrite(actor, branch);
        gate.scopes().names(actor, () -> {
            if (!rows.lock(person)) throw new NotFound();
            rehouse(person, branch, on);
            audit.wrote(actor, "people.move", OBJECT, person, "branch");
        });
    }

    /**
     * The same after both sides have agreed: the actor needs only the side that she comes to. For features that keep such
     * agreements.
     */
    public void receive(PersonId person, UnitId branch, LocalDate on, Actor actor) {
        gate.demandWrite(actor, branch);
        gate.scopes().names(Actor.MACHINE, () -> {
            if (!rows.lock(person)) throw new NotFound();
            rehouse(person, branch, on);
            audit.wrote(actor, "people.receive", OBJECT, person, "branch");
        });
    }

    /** The same where the actor has only the side that she leaves. */
    public void release(PersonId person, UnitId branch, LocalDate on, Actor actor) {
        gate.demandWrite(actor);
        gate.scopes().names(actor, () -> {
            if (!rows.lock(person)) throw new NotFound();
            gate.scopes().names(Actor.MACHINE, () -> rehouse(person, branch, on));
            audit.wrote(actor, "people.release", OBJECT, person, "branch");
        });
    }

    /**
     * From that day on she lives there no more. Does nothing when she has left before.
     *
     * @throws Refused when the day lies before her last change of home
     */
    public void left(PersonId person, LocalDate on, Left how, Actor actor) {
        gate.demandWrite(actor);
        gate.scopes().names(actor, () -> {
            if (!rows.lock(person)) throw new NotFound();
            var home = homes.residences().home(person).orElse(null);
            if (home == null) return;
            refuseBefore(home.since(), on);
            var at = rows.instant();
            homes.residences().end(home, on, how.name(), at);
            homes.households().leave(person, on, at);
            audit.wrote(actor, "people.left", OBJECT, person, "residence");
        });
    }

    /**
     * The same for many, all or none; who has left before is passed over.
     *
     * @throws NotFound when the actor doesn't reach one of them
     * @throws Refused when a day lies before the last change of a home
     */
    public void leftAll(List<HomeLeft> leaving, Actor actor) {
        if (leaving.isEmpty()) return;
        gate.demandWrite(actor);
        gate.scopes().names(actor, () -> {
            if (homes.left().lock(leaving) < leaving.size()) throw new NotFound();
            homes.left().begunTooLate(leaving).ifPresent(since -> {
                throw new Refused("people.before-last-change", since);
            });
            var at = rows.instant();
            homes.left().endHomes(leaving, at);
            homes.left().leaveHouseholds(leaving, at);
            audit.wrote(actor, "people.left-many", OBJECT, leaving.size() + " rows", "residence");
        });
    }

    private List<PersonId> enter(List<NewPerson> batch) {
        var ids = rows.newIds(batch.size());
        try {
            rows.insert(ids, batch);
        } catch (DuplicateKeyException taken) {
            throw new Refused("people.citizen-id-taken");
        }
        homes.residences().begin(ids, batch, rows.instant());
        return ids;
    }

    private void rehouse(PersonId person, UnitId branch, LocalDate on) {
        var at = rows.instant();
        var home = homes.residences().home(person).orElse(null);
        if (home == null) {
            refuseBefore(homes.residences().lastEnd(person), on.plusDays(1));
        } else {
            if (home.branch().equals(branch)) return;
            refuseBefore(home.since(), on);
            homes.residences().end(home, on, Left.MOVED.name(), at);
            homes.households().leave(person, on, at);
        }
        homes.residences().begin(person, branch, on, at);
        rows.moveTo(person, branch);
    }

    private static void refuseBefore(@org.jspecify.annotations.Nullable LocalDate last, LocalDate on) {
        if (last != null && !on.isAfter(last)) throw new Refused("people.before-last-change", last);
    }
}
