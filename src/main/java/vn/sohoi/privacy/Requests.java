package vn.sohoi.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.People;
import vn.sohoi.privacy.Request.Kind;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/**
 * What women ask about their own data (Decree 356/2025): taken in by whoever meets them, answered by the commune or the data
 * protection officer, who sees by name only whoever asked.
 */
@Service
public class Requests {
    private static final String OBJECT = "privacy.request";

    private final RequestRows rows;
    private final Scopes scopes;
    private final Authoriser authoriser;
    private final Audit audit;
    private final People people;
    private final Units units;
    private final Uses uses;

    Requests(RequestRows rows, Scopes scopes, Authoriser authoriser, Audit audit, People people, Standing standing) {
        this.rows = rows;
        this.scopes = scopes;
        this.authoriser = authoriser;
        this.audit = audit;
        this.people = people;
        units = standing.units();
        uses = standing.uses();
    }

    /** Where she stands and what day it is. */
    @Component
    record Standing(Units units, Uses uses) {}

    /** Whether the actor answers for requests, and not only takes them in. */
    public boolean answers(Actor actor) {
        return authoriser.allows(actor, Purpose.REQUESTS, Act.WRITE)
                && authoriser.sees(actor, Purpose.REQUESTS, FieldClass.C3);
    }

    /** Whether the actor is told of those that press. */
    public boolean watches(Actor actor) {
        return answers(actor) && authoriser.allows(actor, Purpose.REQUESTS, Act.APPROVE);
    }

    /**
     * Takes in what she asks. To restrict takes effect at once.
     *
     * @param others whether somebody outside the Union has her data too
     * @throws NotFound when the actor does not reach her
     * @throws Refused when she asked in days to come, or the same is open already
     */
    @Transactional
    public UUID take(PersonId person, Kind kind, String words, boolean others, LocalDate asked, Actor actor) {
        authoriser.demand(actor, Purpose.REQUESTS, Act.WRITE);
        if (people.find(person, actor).isEmpty()) throw new NotFound();
        if (asked.isAfter(uses.today())) throw new Refused("privacy.day-ahead");
        return scopes.names(actor, () -> {
            if (rows.of(person).stream().anyMatch(one -> one.kind() == kind && one.closed() == null))
                throw new Refused("privacy.asked-already");
            var id = rows.take(person, kind, words.strip(), others, asked, actor);
            audit.wrote(actor, "privacy.take-request", "people.person", person, kind.name());
            if (kind == Kind.RESTRICT) people.restrict(person, true, actor);
            return id;
        });
    }

    /**
     * All that she asked, the newest first.
     *
     * @throws NotFound when the actor does not reach her
     */
    @Transactional
    public List<Request> of(PersonId person, Actor actor) {
        if (people.find(person, actor).isEmpty()) throw new NotFound();
        return scopes.names(actor, () -> rows.of(person));
    }

    /** Those that are open in the actor's reach, what is due first before. */
    @Transactional
    public List<Request> open(Actor actor) {
        if (!answers(actor)) throw new NotFound();
        // the data protection officer reaches nobody by name but whoever asked
        var found = scopes.names(Actor.MACHINE, () -> rows.open(branches(actor)));
        if (!found.isEmpty())
            audit.read(
                    actor,
                    Reading.ofMany("privacy.read-requests", "units.unit", actor.unit(), found.size(), "full_name"));
        return found;
    }

    /** How many are open, and how many of them press, without a name. */
    @Transactional(readOnly = true)
    public List<Request> counted(Actor actor) {
        return answers(actor) ? scopes.names(Actor.MACHINE, () -> rows.open(branches(actor))) : List.of();
    }

    /** @throws NotFound when it is not in the actor's reach */
    @Transactional
    public Request find(UUID id, Actor actor) {
        if (!answers(actor)) throw new NotFound();
        var found = scopes.names(Actor.MACHINE, () -> rows.find(id, branches(actor)))
                .orElseThrow(NotFound::new);
        audit.read(
                actor,
                new Reading(
                        "privacy.read-request",
                        "people.person",
                        found.person().toString(),
                        actor.unit(),
                        1,
                        List.of("full_name", "words")));
        return found;
    }

    /**
     * Says the first answer: that it was received and what will be done.
     *
     * @throws Refused when the answer is missing or stands already
     */
    @Transactional
    public void answer(UUID id, String answer, Actor actor) {
        var request = find(id, actor);
        if (answer.isBlank()) throw new Refused("privacy.no-answer");
        if (request.answered() != null) throw new Refused("privacy.answered-already");
        scopes.names(Actor.MACHINE, () -> rows.answer(id, answer.strip(), uses.today(), actor));
        audit.wrote(actor, "privacy.answer-request", OBJECT, id, "answer");
    }

    /**
     * More time, once, by at most fifteen days.
     *
     * @throws Refused when the reason is missing, it was extended before, or the day is too late
     */
    @Transactional
    public void extend(UUID id, LocalDate to, String why, Actor actor) {
        var request = find(id, actor);
        if (why.isBlank()) throw new Refused("privacy.no-reason-given");
        if (request.extendedTo() != null || request.closed() != null) throw new Refused("privacy.extended-already");
        var latest = request.doneBy().plusDays(Request.MOST_DAYS_MORE);
        if (!to.isAfter(request.doneBy()) || to.isAfter(latest))
            throw new Refused("privacy.extended-too-far", Ink.day(latest));
        scopes.names(Actor.MACHINE, () -> rows.extend(id, to, why.strip()));
        audit.wrote(actor, "privacy.extend-request", OBJECT, id, "extended_to");
    }

    /**
     * Ends it. A restriction that is refused is lifted.
     *
     * @param done whether what she asked was done
     * @throws Refused when it was not answered, is ended already, or what was done is not said
     */
    @Transactional
    public void close(UUID id, boolean done, String closing, Actor actor) {
        var request = find(id, actor);
        if (closing.isBlank()) throw new Refused("privacy.no-closing");
        if (request.answered() == null) throw new Refused("privacy.not-answered");
        if (request.closed() != null) throw new Refused("privacy.closed-already");
        scopes.names(
                Actor.MACHINE, () -> rows.close(id, done ? "DONE" : "REFUSED", closing.strip(), uses.today(), actor));
        if (!done && request.kind() == Kind.RESTRICT) people.restrict(request.person(), false, Actor.MACHINE);
        audit.wrote(actor, "privacy.close-request", OBJECT, id, "outcome");
    }

    private List<UnitId> branches(Actor actor) {
        var own = actor.unit();
        if (own == null) throw new NotFound();
        return units.treeOn(uses.today()).subtree(own).stream().map(Unit::id).toList();
    }
}
