package vn.sohoi.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;

/** Households (hộ): who lives with whom, by days. Nobody is in two at once, and no household has two heads. */
@Service
public class Households {
    private static final String OBJECT = "people.household";

    private final HouseholdRows rows;
    private final PersonRows persons;
    private final Gate gate;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Households(HouseholdRows rows, PersonRows persons, Gate gate, Audit audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.persons = persons;
        this.gate = gate;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Opens a household; nobody of the book is in it yet.
     *
     * @throws NotFound when the branch is outside the actor's reach
     * @throws Refused when the head has no name
     */
    public HouseholdId open(NewHousehold household, Actor actor) {
        gate.demandWrite(actor, household.branch());
        var head = FullName.of(household.headName());
        if (head.key().isEmpty()) throw new Refused("people.household-head-missing");
        return gate.scopes().names(actor, () -> {
            var id = rows.open(
                    new NewHousehold(household.branch(), head.written(), VietnameseText.clean(household.address())));
            audit.wrote(actor, "people.open-household", OBJECT, id);
            return id;
        });
    }

    /**
     * Opens a household for each of many women who are of none: each at her own branch, in her name and with her at its head, for
     * taking over whole lists.
     *
     * @return in the order of the list
     * @throws Refused when one of them is out of reach, or of a household already
     */
    public List<HouseholdId> openForHeads(List<PersonId> heads, LocalDate since, Actor actor) {
        gate.demandWrite(actor);
        return gate.scopes().names(actor, () -> {
            var ids = rows.openForHeads(heads, since, persons.instant());
            if (ids.size() < heads.size()) throw new Refused("people.household-elsewhere");
            audit.wrote(actor, "people.open-household", OBJECT, ids.size() + " rows", "member");
            events.publishEvent(new HouseholdChanged(ids));
            return ids;
        });
    }

    /**
     * From that day on she is of that household; the one where she was before she leaves on the same day.
     *
     * @throws NotFound when the actor doesn't reach her or the household
     * @throws Refused when she lives on another branch, came into her present household on that day or later, or would be a
     *     second head
     */
    public void join(PersonId person, Joining joining, Actor actor) {
        gate.demandWrite(actor);
        gate.scopes().names(actor, () -> {
            enter(person, joining);
            audit.wrote(actor, "people.join-household", OBJECT, joining.household(), "member");
        });
    }

    /**
     * From that day on she is of no household. Does nothing when she is of none.
     *
     * @throws Refused when she came into it on that day or later
     */
    public void leave(PersonId person, LocalDate on, Actor actor) {
        gate.demandWrite(actor);
        gate.scopes().names(actor, () -> {
            if (!persons.lock(person)) throw new NotFound();
            var place = rows.place(person).orElse(null);
            if (place == null) return;
            refuseBefore(place.since(), on);
            rows.leave(person, on, persons.instant());
            audit.wrote(actor, "people.leave-household", OBJECT, place.household(), "member");
            events.publishEvent(new HouseholdChanged(List.of(place.household())));
        });
    }

    /**
     * Some of a household set up their own from that day on (tách hộ), at the same branch.
     *
     * @param headName name of the new household's head
     * @param leaving who goes, each with what she is to the new head
     * @return the new household
     * @throws NotFound when the actor doesn't reach the household or somebody who goes is not of it
     */
    public HouseholdId split(
            HouseholdId from, String headName, Map<PersonId, Relation> leaving, LocalDate on, Actor actor) {
        gate.demandWrite(actor);
        return gate.scopes().names(actor, () -> {
            var old = rows.find(from).orElseThrow(NotFound::new);
            var made = open(new NewHousehold(old.branch(), headName, old.address()), actor);
            leaving.forEach((person, relation) -> {
                if (rows.place(person)
                        .filter(place -> place.household().equals(from))
                        .isEmpty()) throw new NotFound();
                enter(person, new Joining(made, relation, on));
            });
            audit.wrote(actor, "people.split-household", OBJECT, from, "member");
            return made;
        });
    }

    /**
     * Her household on the day, with all who are of it then, if she is within the actor's reach and of one; its address only for who
     * is shown addresses.
     */
    public Optional<Household> of(PersonId person, LocalDate on, Actor actor) {
        if (!gate.seesNames(actor)) return Optional.empty();
        return gate.scopes()
                .names(
                        actor,
                        () -> rows.on(person, on)
                                .flatMap(rows::find)
                                .map(found -> household(found, rows.members(found.id(), on), actor))
                                .map(shown -> read(shown, person, actor)));
    }

    /**
     * Households of a branch whose head's name has all the words, by name; without their members.
     *
     * @throws NotFound when the branch is outside the actor's reach
     */
    public List<Household> byHead(UnitId branch, String words, int limit, Actor actor) {
        gate.demandReach(actor, branch);
        if (!gate.seesNames(actor)) return List.of();
        var wanted = TypedName.of(words).words();
        return gate
                .scopes()
                .names(actor, () -> {
                    audit.read(
                            actor,
                            Reading.ofMany(
                                    "people.read-households", "units.unit", branch, limit, fields(actor, "head")));
                    return rows.of(List.of(branch));
                })
                .stream()
                .filter(one ->
                        List.of(VietnameseText.fold(one.headName()).split(" ")).containsAll(wanted))
                .sorted((one, other) ->
                        FullName.ORDER.compare(FullName.of(one.headName()), FullName.of(other.headName())))
                .limit(limit)
                .map(one -> household(one, List.of(), actor))
                .toList();
    }

    private Household read(Household shown, PersonId person, Actor actor) {
        audit.read(
                actor,
                Reading.of(
                        "people.read-household", "people.person", person, shown.branch(), fields(actor, "household")));
        return shown;
    }

    /** What is read with a household: of its address only what is shown. */
    private String[] fields(Actor actor, String always) {
        return gate.seesHomes(actor) ? new String[] {"address", always} : new String[] {always};
    }

    private void enter(PersonId person, Joining joining) {
        if (!persons.lock(person)) throw new NotFound();
        var household = rows.find(joining.household()).orElseThrow(NotFound::new);
        var branch = persons.find(person).orElseThrow(NotFound::new).branch();
        if (!branch.equals(household.branch())) throw new Refused("people.household-elsewhere");
        var at = persons.instant();
        var place = rows.place(person).orElse(null);
        if (place != null && place.household().equals(household.id()) && place.relation() == joining.relation()) return;
        if (place == null) refuseBefore(rows.lastEnd(person), joining.since().plusDays(1));
        else {
            refuseBefore(place.since(), joining.since());
            rows.leave(person, joining.since(), at);
        }
        if (joining.relation() == Relation.HEAD && rows.hasHead(household.id(), joining.since()))
            throw new Refused("people.household-has-head");
        rows.join(person, joining, branch, at);
        events.publishEvent(new HouseholdChanged(
                place == null ? List.of(household.id()) : List.of(household.id(), place.household())));
    }

    /** The head's name of today where the head is in it, else as it was written when the household was opened. */
    private Household household(HouseholdRows.Head found, List<Household.Member> members, Actor actor) {
        var head = members.stream()
                .filter(member -> member.relation() == Relation.HEAD)
                .map(Household.Member::fullName)
                .findFirst()
                .orElse(found.headName());
        var address = gate.seesHomes(actor) ? found.address() : "";
        return new Household(found.id(), found.branch(), head, address, members);
    }

    private static void refuseBefore(@Nullable LocalDate last, LocalDate on) {
        if (last != null && !on.isAfter(last)) throw new Refused("people.household-before", last);
    }
}
