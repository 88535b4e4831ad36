package vn.sohoi.campaigns.help;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.sql.Db;

/** Whom an act of help means, and who gave. */
@Component
class Recipients {
    private final Db db;
    private final HelpGate gate;

    Recipients(Db db, HelpGate gate) {
        this.db = db;
        this.gate = gate;
    }

    /**
     * The recipient, known to the book and within the actor's reach.
     *
     * @throws NotFound for somebody else
     * @throws Refused for nobody, for a house that goes to one woman, or for a godmother's money without a child
     */
    Recipient known(NewHelp help, Actor actor) {
        boolean child = help.to() instanceof Recipient.Godchild;
        if (child != (help.kind() == HelpKind.SPONSORSHIP)) throw new Refused("campaigns.help.error.child");
        switch (help.to()) {
            case Recipient.Person one -> {
                if (help.kind().isHouse()) throw new Refused("campaigns.help.error.house-for-household");
                demandKnown(actor, "person", one.id().value());
            }
            case Recipient.Home one -> demandKnown(actor, "household", one.id().value());
            case Recipient.Godchild one -> demandKnown(actor, "child", one.id().value());
            case Recipient.Counted counted -> {
                if (counted.people() < 1) throw new Refused("campaigns.help.error.people");
            }
        }
        return help.to();
    }

    /**
     * The donor with a clean name.
     *
     * @throws Refused for a partner without a name; a person may wish to have none
     */
    Donor donor(Donor donor) {
        var name = donor.kind() == Donor.Kind.UNION ? "" : VietnameseText.clean(donor.name());
        if (donor.kind() == Donor.Kind.PARTNER && name.isEmpty()) throw new Refused("campaigns.help.error.donor");
        return new Donor(donor.kind(), name);
    }

    private void demandKnown(Actor actor, String kind, UUID id) {
        boolean known = gate.writing(
                actor,
                () -> db.sql("""
                                select case :kind
                                  when 'person' then exists (select from people.person where id = :id and merged_into is null)
                                  when 'household' then exists (select from people.household where id = :id)
                                  else exists (select from campaigns.child where id = :id) end""")
                        .param("kind", kind)
                        .param("id", id)
                        .query(Boolean.class)
                        .single());
        if (!known) throw new NotFound();
    }
}
