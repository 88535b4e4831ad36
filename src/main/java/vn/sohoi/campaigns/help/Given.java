package vn.sohoi.campaigns.help;

/**
 * An act of help as the book knows it now.
 *
 * @param author login of whoever entered or corrected it
 */
public record Given(HelpId id, NewHelp what, String author) {
    Given withoutNames() {
        var to = switch (what.to()) {
            case Recipient.Person one -> new Recipient.Person(one.id(), null);
            case Recipient.Home one -> new Recipient.Home(one.id(), null);
            case Recipient.Godchild one -> new Recipient.Godchild(one.id(), null);
            case Recipient.Counted people -> people;
        };
        var donor = what.donor().kind() == Donor.Kind.PERSON ? new Donor(Donor.Kind.PERSON, "") : what.donor();
        return new Given(
                id,
                new NewHelp(
                        what.unit(),
                        what.kind(),
                        what.day(),
                        what.quantity(),
                        what.worth(),
                        donor,
                        to,
                        what.under(),
                        what.proof()),
                author);
    }
}
