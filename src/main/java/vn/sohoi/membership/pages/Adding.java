package vn.sohoi.membership.pages;

import static vn.sohoi.membership.pages.AddForm.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.Admission;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.Transfer;
import vn.sohoi.membership.TransferCall;
import vn.sohoi.membership.Transfers;
import vn.sohoi.membership.Wish;
import vn.sohoi.people.AtEntry;
import vn.sohoi.people.EntryCheck;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.people.Person;

/** Enters a woman and admits her in one transaction, after the whole book was asked whether she stands in it. */
@Component
class Adding {
    private final EntryCheck check;
    private final People people;
    private final Membership membership;
    private final Transfers transfers;
    private final TransactionTemplate transaction;

    Adding(
            EntryCheck check,
            People people,
            Membership membership,
            Transfers transfers,
            TransactionTemplate transaction) {
        this.check = check;
        this.people = people;
        this.membership = membership;
        this.transfers = transfers;
        this.transaction = transaction;
    }

    /** Who is entered, where, and since when she is a member; the day is null for whoever is none. */
    record Entered(
            Identity identity, UnitId branch, @Nullable LocalDate joined, String decision) {}

    /** What became of it. */
    sealed interface Added {
        record Done(PersonId person) implements Added {}

        record Alike(List<Person> persons) implements Added {}

        record Elsewhere(String unit, boolean certain) implements Added {}

        /** Nothing was entered. */
        record NotAdmitted(Admission why) implements Added {}
    }

    /** @param other whether she was said to be somebody else than those who are alike */
    Added add(Entered entered, boolean other, LocalDate today, Actor actor) {
        var alike = alike(entered, other, actor);
        return alike != null ? alike : enter(entered, today, actor);
    }

    /**
     * Admits somebody who stands in the book already; whoever was a member before keeps number and joining date. She lives
     * at the branch from that day, if she did not before.
     *
     * @throws Refused when her last change of home is later than the day
     */
    Added admit(PersonId person, Entered entered, LocalDate joined, Actor actor) {
        Added added = transaction.<Added>execute(status -> {
            var wish = new Wish(person, entered.branch(), joined, said(entered.decision()), MemberKind.REGULAR);
            var admission = membership.admit(wish, actor);
            if (!(admission instanceof Admission.Done)) {
                status.setRollbackOnly();
                return new Added.NotAdmitted(admission);
            }
            people.move(person, entered.branch(), joined, actor);
            return new Added.Done(person);
        });
        return Objects.requireNonNull(added);
    }

    /** @throws NotFound where she does not stand in the reader's book */
    Person find(PersonId person, Actor actor) {
        return people.find(person, actor).orElseThrow(NotFound::new);
    }

    boolean isMember(PersonId person, Actor actor) {
        return membership
                .find(person, actor)
                .filter(member -> member.stay() != null)
                .isPresent();
    }

    /** Asks the unit that has her in its book to let her go. */
    Transfer callFor(Entered entered, String reason, Actor actor) {
        return transfers.callFor(new TransferCall(entered.identity(), entered.branch(), reason), actor);
    }

    private @Nullable Added alike(Entered entered, boolean other, Actor actor) {
        return switch (check.check(entered.identity(), entered.branch(), actor)) {
            case AtEntry.Nobody nobody -> null;
            case AtEntry.Here here ->
                other
                        ? null
                        : new Added.Alike(here.persons().stream()
                                .map(id -> find(id, actor))
                                .toList());
            case AtEntry.Elsewhere there ->
                other && !there.certain() ? null : new Added.Elsewhere(there.name(), there.certain());
        };
    }

    private Added enter(Entered entered, LocalDate today, Actor actor) {
        Added added = transaction.<Added>execute(status -> {
            var joined = entered.joined();
            var since = joined == null || joined.isAfter(today) ? today : joined;
            var person = people.register(NewPerson.of(entered.branch(), entered.identity(), since), actor);
            if (joined == null) return new Added.Done(person);
            var wish = new Wish(person, entered.branch(), joined, said(entered.decision()), MemberKind.REGULAR);
            var admission = membership.admit(wish, actor);
            if (admission instanceof Admission.Done) return new Added.Done(person);
            status.setRollbackOnly();
            return new Added.NotAdmitted(admission);
        });
        return Objects.requireNonNull(added);
    }
}
