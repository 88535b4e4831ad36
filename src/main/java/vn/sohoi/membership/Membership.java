package vn.sohoi.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.Members.Candidate;
import vn.sohoi.people.People;
import vn.sohoi.people.People.PersonCorrected;

/**
 * Who is a member, where and since when: admission, departure, core members. Whom the actor does not see and who is not
 * there are one {@link NotFound}.
 */
@Service
public class Membership {
    private final Members members;
    private final Cores cores;
    private final Branches branches;
    private final People people;
    private final RollGate gate;
    private final Notices notices;

    Membership(Members members, Cores cores, Branches branches, People people, RollGate gate, Notices notices) {
        this.members = members;
        this.cores = cores;
        this.branches = branches;
        this.people = people;
        this.gate = gate;
        this.notices = notices;
    }

    /** Somebody became a member, or one again. Published in the transaction of the act. */
    public record MemberAdmitted(PersonId person, UnitId branch, LocalDate day, Begun how) {}

    /** Somebody is a member no more. */
    public record MemberDeparted(PersonId person, UnitId branch, LocalDate day, Ended how) {}

    /** Her place in the Union, if she has or had one and is within the actor's reach. */
    public Optional<Member> find(PersonId person, Actor actor) {
        if (!gate.seesNames(actor)) return Optional.empty();
        return gate.scopes().names(actor, () -> members.find(person, gate.today()));
    }

    /**
     * Admits her by decision; whoever was a member before is admitted again and keeps number and first joining date.
     *
     * @throws NotFound when the actor doesn't reach the branch or her
     */
    public Admission admit(Wish wish, Actor actor) {
        gate.demandWrite(actor, wish.branch());
        return gate.scopes().names(actor, () -> {
            var candidate = members.candidate(wish.person()).orElseThrow(NotFound::new);
            // an earlier membership may lie with another commune
            return gate.scopes().names(Actor.MACHINE, () -> admit(candidate, wish, actor));
        });
    }

    /**
     * Ends her membership. Whoever died or went away leaves her home too.
     *
     * @param how any end but a transfer
     * @param day the first day without it
     * @throws NotFound when the actor doesn't reach her
     */
    public Departure depart(PersonId person, Ended how, LocalDate day, String decision, Actor actor) {
        if (!how.departs()) throw new IllegalArgumentException("A transfer is no departure");
        gate.demandWrite(actor);
        return gate.scopes().names(actor, () -> {
            if (!members.lock(person)) throw new NotFound();
            var stay = members.standing(person).orElse(null);
            if (stay == null) return new Departure.NoMember();
            if (day.isAfter(gate.today())) return new Departure.InFuture(day);
            var since = stay.valid().from();
            if (since != null && !day.isAfter(since)) return new Departure.BeforeItBegan(since);

            var at = members.instant();
            members.disbelieve(stay.id(), at);
            var told = decision.isEmpty() ? stay.decision() : decision;
            members.begin(
                    person,
                    new Stay.Content(stay.branch(), stay.kind(), stay.valid(), stay.begun(), null, told)
                            .until(day, how),
                    at);
            cores.keepWithinStays(person, at);
            leaveHome(person, how, day, actor);
            notices.acted(actor, "membership.depart", person, new MemberDeparted(person, stay.branch(), day, how));
            return new Departure.Done(person, how, day);
        });
    }

    /**
     * Makes her a core member from that day; does nothing when she is one. False when she is no member on that day, or was a
     * core member on it or later and is none any more.
     */
    public boolean beginCore(PersonId person, LocalDate since, Actor actor) {
        gate.demandWrite(actor);
        return gate.scopes().names(actor, () -> {
            if (!members.lock(person)) throw new NotFound();
            var stay = members.standing(person).orElse(null);
            if (stay == null || !stay.valid().holds(since)) return false;
            if (cores.standing(person).isPresent()) return true;
            if (cores.metFrom(person, since)) return false;
            cores.begin(person, stay.branch(), since, members.instant());
            notices.wrote(actor, "membership.begin-core", person, "", "core");
            return true;
        });
    }

    /** From that day on she is a core member no more. False when she was none before it. */
    public boolean endCore(PersonId person, LocalDate until, Actor actor) {
        gate.demandWrite(actor);
        return gate.scopes().names(actor, () -> {
            if (!members.lock(person)) throw new NotFound();
            var core = cores.standing(person).orElse(null);
            if (core == null || (core.since() != null && !core.since().isBefore(until))) return false;
            cores.end(core, until, members.instant());
            notices.wrote(actor, "membership.end-core", person, "", "core");
            return true;
        });
    }

    /** Her stays carry her birth: a corrected one is recorded anew on all of them. */
    @EventListener
    void on(PersonCorrected corrected) {
        if (corrected.born()) members.recordAnew(corrected.person(), members.instant());
    }

    private Admission admit(Candidate candidate, Wish wish, Actor actor) {
        var person = wish.person();
        var day = wish.day();
        if (day.isAfter(gate.today())) return new Admission.InFuture(day);
        var refusal = AdmissionRules.on(day).refusal(candidate.facts(), wish.kind(), day);
        if (refusal.isPresent()) return refusal.get();
        if (!branches.takesMembersOn(wish.branch(), day)) return new Admission.UnitClosed(wish.branch(), day);
        var before = members.lock(person) ? members.stays(person) : List.<Stay>of();
        if (!before.isEmpty()) {
            var last = before.getLast().valid();
            if (last.until() == null)
                return new Admission.AlreadyMember(before.getLast().branch(), last.from());
            if (day.isBefore(last.until())) return new Admission.BeforeHerLastDay(last.until());
        }
        var how = before.isEmpty() ? Begun.ADMITTED : Begun.READMITTED;
        members.enter(person, wish.branch(), PartialDate.of(day));
        members.begin(
                person,
                new Stay.Content(wish.branch(), wish.kind(), DateSpan.since(day), how, null, wish.decision()),
                members.instant());
        notices.acted(actor, "membership.admit", person, new MemberAdmitted(person, wish.branch(), day, how));
        return new Admission.Done(person, how, day);
    }

    private void leaveHome(PersonId person, Ended how, LocalDate day, Actor actor) {
        var left = how.home();
        if (left != null) people.left(person, day, left, actor);
    }
}
