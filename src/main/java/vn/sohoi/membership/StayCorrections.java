package vn.sohoi.membership;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.membership.Members.Saying;

/**
 * Sets right what the book says of a membership. A correction is no event in her life: the wrong row's recorded days end and
 * the right row begins, so what was answered yesterday about yesterday can be answered again.
 */
@Service
public class StayCorrections {
    private final Members members;
    private final Cores cores;
    private final Branches branches;
    private final Steps steps;

    StayCorrections(Members members, Cores cores, Branches branches, Steps steps) {
        this.members = members;
        this.cores = cores;
        this.branches = branches;
        this.steps = steps;
    }

    /** A stay is told otherwise. Published in the transaction of the act. */
    public record StayToldOtherwise(PersonId person, StayId wrong) {}

    /** Her stays on branches within the actor's reach, as the book knows them now, the first first. */
    public List<Stay> stays(PersonId person, Actor actor) {
        if (!steps.gate().seesNames(actor)) return List.of();
        return steps.gate().scopes().names(actor, () -> members.stays(person));
    }

    /**
     * Puts a right row in the place of a wrong one. To set the day of a transfer right, shorten the one stay first, then
     * lengthen the other. Core membership outside of what is right now is believed no more.
     *
     * @param reason why it is known better
     * @throws NotFound when the actor reaches neither her nor the branch, or the book does not believe such a row
     */
    public StayCorrected correct(PersonId person, StayId wrong, Stay.Content right, String reason, Actor actor) {
        steps.gate().demandWrite(actor, right.branch());
        return steps.gate().scopes().names(actor, () -> {
            var at = believed(person, wrong);
            var first = right.valid().from();
            if (first != null && !branches.takesMembersOn(right.branch(), first)) return new StayCorrected.UnitClosed();
            if (meetsAnother(person, wrong, right)) return new StayCorrected.Overlaps();
            members.disbelieve(wrong, at);
            var made = members.begin(person, right, at);
            if (right.ended() == null) members.standsAt(person, right.branch());
            tell(person, wrong, made, new Saying(reason, actor.login(), at), actor);
            return new StayCorrected.Done(made);
        });
    }

    /** Strikes out a stay that never was. */
    public StayCorrected strike(PersonId person, StayId wrong, String reason, Actor actor) {
        steps.gate().demandWrite(actor);
        return steps.gate().scopes().names(actor, () -> {
            var at = believed(person, wrong);
            members.disbelieve(wrong, at);
            tell(person, wrong, null, new Saying(reason, actor.login(), at), actor);
            return new StayCorrected.Done(null);
        });
    }

    /** Sets the day right on which she first joined; her stays are not touched. */
    public void correctJoined(PersonId person, @Nullable PartialDate joined, String reason, Actor actor) {
        steps.gate().demandWrite(actor);
        steps.gate().scopes().names(actor, () -> {
            if (!members.lock(person)) throw new NotFound();
            // since when the book believed it may be told by a stay with another commune
            steps.gate().scopes().names(Actor.MACHINE, () -> {
                members.believedToHaveJoined(person, new Saying(reason, actor.login(), members.instant()));
            });
            members.joinedOn(person, joined);
            steps.notices().wrote(actor, "membership.correct-joined", person, reason, "joined");
        });
    }

    private OffsetDateTime believed(PersonId person, StayId wrong) {
        if (!members.lock(person)) throw new NotFound();
        if (members.stays(person).stream().noneMatch(stay -> stay.id().equals(wrong))) throw new NotFound();
        return members.instant();
    }

    /** Her other stays may lie with another commune, and no two of them may hold the same day all the same. */
    private boolean meetsAnother(PersonId person, StayId wrong, Stay.Content right) {
        return steps.gate().scopes().names(Actor.MACHINE, () -> members.stays(person)).stream()
                .filter(stay -> !stay.id().equals(wrong))
                .anyMatch(stay -> stay.valid().meets(right.valid()));
    }

    private void tell(PersonId person, StayId wrong, @Nullable StayId made, Saying saying, Actor actor) {
        cores.keepWithinStays(person, saying.at());
        members.corrected(person, wrong, made, saying);
        steps.notices().wrote(actor, "membership.correct-stay", person, saying.reason(), "stay");
        steps.notices().publish(new StayToldOtherwise(person, wrong));
    }
}
