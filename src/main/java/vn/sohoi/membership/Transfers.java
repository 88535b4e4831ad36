package vn.sohoi.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.AnsweredTransfer.Answer;
import vn.sohoi.people.EntryCheck;
import vn.sohoi.people.People;

/**
 * Moves members between branches (chuyển sinh hoạt). Within one commune it is one act; between communes one side asks and
 * the other answers. She keeps number, joining date and kind, stays a core member if she is one, and her home goes with her.
 */
@Service
public class Transfers {
    private final Members members;
    private final Cores cores;
    private final TransferRows rows;
    private final Branches branches;
    private final Persons persons;
    private final Steps steps;

    Transfers(Members members, Cores cores, TransferRows rows, Branches branches, Persons persons, Steps steps) {
        this.members = members;
        this.cores = cores;
        this.rows = rows;
        this.branches = branches;
        this.persons = persons;
        this.steps = steps;
    }

    /** Where those who move live, and whom a typed identity means elsewhere. */
    @Component
    record Persons(People people, EntryCheck check) {}

    /** Somebody stands on another branch from that day. Published in the transaction of the act. */
    public record MemberTransferred(PersonId person, UnitId from, UnitId to, LocalDate on) {}

    /**
     * Moves her within her commune.
     *
     * @throws NotFound when the actor doesn't reach her or the branch
     */
    public Transfer within(TransferWish wish, Actor actor) {
        steps.gate().demandWrite(actor, wish.to());
        return steps.gate().scopes().names(actor, () -> {
            if (!members.lock(wish.person())) throw new NotFound();
            var stay = members.standing(wish.person()).orElse(null);
            var refusal = refusal(stay, wish.to(), wish.on());
            if (refusal != null) return refusal;
            if (stay == null) return new Transfer.NoMember();
            if (!branches.inOneCommune(stay.branch(), wish.to(), wish.on())) return new Transfer.WantsTheOtherSide();
            if (wish.on().isAfter(steps.gate().today())) return new Transfer.InFuture(wish.on());
            return carryOut(wish.person(), stay, wish.to(), wish.on(), actor);
        });
    }

    /**
     * Asks the other side to take her. The day may be still to come.
     *
     * @throws NotFound when the actor doesn't reach her
     */
    public Transfer request(TransferWish wish, Actor actor) {
        steps.gate().demandWrite(actor);
        return steps.gate().scopes().names(actor, () -> {
            if (!members.lock(wish.person())) throw new NotFound();
            var waiting = rows.waitingFor(wish.person());
            if (waiting.isPresent()) return new Transfer.AlreadyAsked(waiting.get());
            var stay = members.standing(wish.person()).orElse(null);
            var refusal = refusal(stay, wish.to(), wish.on());
            if (refusal != null) return refusal;
            if (stay == null) return new Transfer.NoMember();
            var asked = rows.ask(wish, stay.branch(), actor);
            steps.notices().wrote(actor, "membership.ask-transfer", wish.person(), wish.reason(), "branch");
            return new Transfer.Asked(asked);
        });
    }

    /**
     * Asks the unit that has her in its book to let her go; from the day of asking. Nothing of hers is told: who she is and
     * whether she is a member, the other side looks at when it answers.
     *
     * @throws NotFound when the actor doesn't reach the branch that would take her
     */
    public Transfer callFor(TransferCall call, Actor actor) {
        steps.gate().demandWrite(actor, call.to());
        var found = persons.check().stranger(call.typed(), call.to(), actor).orElse(null);
        if (found == null) return new Transfer.NobodyElsewhere();
        var today = steps.gate().today();
        if (!branches.takesMembersOn(call.to(), today)) return new Transfer.UnitClosed(call.to(), today);
        return steps.gate().scopes().names(Actor.MACHINE, () -> {
            members.lock(found.person());
            var waiting = rows.waitingFor(found.person());
            if (waiting.isPresent()) return new Transfer.AlreadyAsked(waiting.get());
            var from = members.standing(found.person()).map(Stay::branch).orElse(found.branch());
            var asked = rows.call(found.person(), from, call, today, actor);
            steps.notices().wrote(actor, "membership.call-for", found.person(), call.reason(), "branch");
            return new Transfer.Asked(asked);
        });
    }

    /**
     * The side that was asked agrees, and she moves on the day that was asked for. Somebody who was called for and is no
     * member moves all the same, as the woman that she is.
     *
     * @throws NotFound when there is no such wish for a branch that the actor reaches
     */
    public Transfer accept(TransferId transfer, Actor actor) {
        var asked = toAnswer(transfer, actor);
        // her rows lie with the other commune until this act is done
        return steps.gate().scopes().names(Actor.MACHINE, () -> {
            if (rows.waiting(transfer).isEmpty()) throw new NotFound();
            members.lock(asked.person());
            var stay = members.standing(asked.person()).orElse(null);
            if (stay == null && asked.calledFor()) return letGo(asked, actor);
            if (stay == null || !stay.branch().equals(asked.way().from())) return new Transfer.NoLongerThere();
            var refusal = refusal(stay, asked.way().to(), asked.way().on());
            if (refusal != null) return refusal;
            if (asked.way().on().isAfter(steps.gate().today()))
                return new Transfer.InFuture(asked.way().on());
            rows.answer(transfer, Answer.ACCEPTED, "", actor);
            if (!asked.calledFor())
                return carryOut(
                        asked.person(), stay, asked.way().to(), asked.way().on(), actor);
            persons.people()
                    .release(asked.person(), asked.way().to(), asked.way().on(), actor);
            return begin(asked.person(), stay, asked.way().to(), asked.way().on(), actor);
        });
    }

    /** The side that was asked does not agree; she stays where she is. */
    public Transfer decline(TransferId transfer, String reason, Actor actor) {
        return answer(toAnswer(transfer, actor), Answer.DECLINED, reason, actor);
    }

    /**
     * The side that asked takes its wish back.
     *
     * @throws NotFound when there is no such wish of a branch that the actor reaches
     */
    public Transfer withdraw(TransferId transfer, String reason, Actor actor) {
        var asked = waiting(transfer, actor);
        steps.gate().demandWrite(actor, asked.asker());
        return answer(asked, Answer.WITHDRAWN, reason, actor);
    }

    /** What waits for an answer, from or to the actor's branches. */
    public List<WaitingTransfer> waiting(Actor actor) {
        if (!steps.gate().seesNames(actor)) return List.of();
        return steps.gate().scopes().names(actor, () -> rows.waiting());
    }

    /** What was answered since that instant, from or to the actor's branches, the newest first. */
    public List<AnsweredTransfer> answered(Instant since, Actor actor) {
        if (!steps.gate().seesNames(actor)) return List.of();
        return steps.gate().scopes().names(actor, () -> rows.answered(since));
    }

    private WaitingTransfer toAnswer(TransferId transfer, Actor actor) {
        var asked = waiting(transfer, actor);
        steps.gate().demandWrite(actor, asked.answerer());
        return asked;
    }

    private WaitingTransfer waiting(TransferId transfer, Actor actor) {
        steps.gate().demandWrite(actor);
        return steps.gate().scopes().names(actor, () -> rows.waiting(transfer).orElseThrow(NotFound::new));
    }

    private Transfer letGo(WaitingTransfer asked, Actor actor) {
        var way = asked.way();
        if (members.candidate(asked.person())
                .filter(one -> one.home().equals(way.from()))
                .isEmpty()) return new Transfer.NoLongerThere();
        rows.answer(asked.id(), Answer.ACCEPTED, "", actor);
        persons.people().release(asked.person(), way.to(), way.on(), actor);
        steps.notices().wrote(actor, "membership.let-go", asked.person(), asked.reason(), "branch");
        return new Transfer.Done(asked.person(), way.from(), way.to(), way.on());
    }

    private Transfer answer(WaitingTransfer asked, Answer answer, String reason, Actor actor) {
        return steps.gate().scopes().names(actor, () -> {
            if (rows.waiting(asked.id()).isEmpty()) throw new NotFound();
            rows.answer(asked.id(), answer, reason, actor);
            steps.notices().wrote(actor, "membership.answer-transfer", asked.person(), reason, "answer");
            return new Transfer.Declined(asked.id());
        });
    }

    private @Nullable Transfer refusal(@Nullable Stay stay, UnitId to, LocalDate on) {
        if (stay == null) return new Transfer.NoMember();
        var since = stay.valid().from();
        if (stay.branch().equals(to)) return new Transfer.AlreadyThere(to, since);
        if (since != null && !on.isAfter(since)) return new Transfer.BeforeItBegan(since);
        return branches.takesMembersOn(to, on) ? null : new Transfer.UnitClosed(to, on);
    }

    private Transfer carryOut(PersonId person, Stay stay, UnitId to, LocalDate on, Actor actor) {
        persons.people().receive(person, to, on, actor);
        return begin(person, stay, to, on, actor);
    }

    /** Her membership follows her home. */
    private Transfer begin(PersonId person, Stay stay, UnitId to, LocalDate on, Actor actor) {
        var at = members.instant();
        members.end(person, stay, on, Ended.TRANSFERRED, at);
        members.begin(person, new Stay.Content(to, stay.kind(), DateSpan.since(on), Begun.TRANSFERRED, null, ""), at);
        members.standsAt(person, to);
        cores.keepWithinStays(person, at);
        steps.notices()
                .acted(actor, "membership.transfer", person, new MemberTransferred(person, stay.branch(), to, on));
        return new Transfer.Done(person, stay.branch(), to, on);
    }
}
