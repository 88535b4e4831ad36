package vn.sohoi.campaigns.help;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
     * @param before whom a correction leaves as it was: she may have moved away since; null for something new
     * @throws NotFound for somebody whom the book does not have within the actor's reach
     * @throws Refused for nobody, for a house that goes to one woman, or for a godmother's money without a child
     */
    void demand(NewHelp help, @Nullable Recipient before, Actor actor) {
        var to = help.to();
        if (to instanceof Recipient.Godchild != (help.kind() == HelpKind.SPONSORSHIP))
            throw new Refused("campaigns.help.error.child");
        if (to instanceof Recipient.Person && help.kind().isHouse())
            throw new Refused("campaigns.help.error.house-for-household");
        if (to instanceof Recipient.Counted counted && counted.people() < 1)
            throw new Refused("campaigns.help.error.people");
        if (to.equals(before)) return;
        switch (to) {
            case Recipient.Person one -> demandKnown(actor, "person", one.id().value());
            case Recipient.Home one -> demandKnown(actor, "household", one.id().value());
            case Recipient.Godchild one -> demandKnown(actor, "child", one.id().value());
            case Recipient.Counted counted -> {}
        }
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
