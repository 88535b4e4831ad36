package vn.sohoi.membership;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.spi.PersonFollows;
import vn.sohoi.web.Ink;

/**
 * What of membership follows when two rows are one woman: the number and joining date of the earlier member are hers, the
 * stays and core days of both become those of one, and the steps towards joining go over.
 */
@Component
class MergedMembers implements PersonFollows {
    private final Members members;
    private final TransferRows transfers;
    private final MergedStays stays;
    private final MergedCores cores;
    private final MergedProspects prospects;
    private final RollGate gate;

    MergedMembers(
            Members members,
            TransferRows transfers,
            MergedStays stays,
            MergedCores cores,
            MergedProspects prospects,
            RollGate gate) {
        this.members = members;
        this.transfers = transfers;
        this.stays = stays;
        this.cores = cores;
        this.prospects = prospects;
        this.gate = gate;
    }

    /** The member; of two the one who joined earlier, as far as it is known. */
    @Override
    public Optional<PersonId> keeps(PersonId one, PersonId other) {
        return stays.earlierMember(one, other);
    }

    /** Whether she is a member, since when and under which number. */
    @Override
    public List<Told> told(PersonId person) {
        var member = members.find(person, gate.today()).orElse(null);
        if (member == null) return List.of(new Told("membership.number", ""), new Told("membership.joined", ""));
        return List.of(
                new Told("membership.number", String.valueOf(member.number())),
                new Told("membership.joined", Ink.day(member.joined())));
    }

    @Override
    public void joined(Joining joining) {
        boolean member = members.lock(joining.keep());
        members.lock(joining.gone());
        if (transfers.waitingFor(joining.keep()).isPresent()
                || transfers.waitingFor(joining.gone()).isPresent())
            throw new Refused("membership.merge-transfer-waits");
        stays.join(joining);
        cores.join(joining);
        prospects.join(joining, member);
    }

    @Override
    public void parted(Parting parting) {
        members.lock(parting.keep());
        stays.part(parting);
        cores.part(parting);
        prospects.part(parting);
    }
}
