package vn.sohoi.access.matrix;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.help.ChildCorrections;
import vn.sohoi.campaigns.help.Donor;
import vn.sohoi.campaigns.help.Godchild;
import vn.sohoi.campaigns.help.Godchildren;
import vn.sohoi.campaigns.help.HelpBook;
import vn.sohoi.campaigns.help.HelpKind;
import vn.sohoi.campaigns.help.NewHelp;
import vn.sohoi.campaigns.help.Partnerships;
import vn.sohoi.campaigns.help.Recipient;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.HouseholdId;

/** A house for each branch's household, a child with a godmother, and what the branch agreed with a partner. */
@Component
class HelpOfTheWorld {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final HelpBook help;
    private final Godchildren children;
    private final ChildCorrections corrections;
    private final Partnerships partnerships;
    private final PovertyOfTheWorld poverty;

    HelpOfTheWorld(
            HelpBook help,
            Godchildren children,
            ChildCorrections corrections,
            Partnerships partnerships,
            PovertyOfTheWorld poverty) {
        this.help = help;
        this.children = children;
        this.corrections = corrections;
        this.partnerships = partnerships;
        this.poverty = poverty;
    }

    void give(String letters, UnitId branch, HouseholdId household, Map<String, String> known) {
        var canary = Canary.guarded(letters);
        var donor = new Donor(Donor.Kind.PERSON, "Cô " + canary);
        var to = new Recipient.Home(household, null);
        var house = new NewHelp(branch, HelpKind.HOUSE_BUILT, DAY, 1, 1000, donor, to, null, "Biên bản " + canary);
        known.put("help " + letters, help.give(house, Actor.MACHINE).toString());
        var child = new Godchild.New(branch, "Bé " + canary, 2015, donor, 1000, "Phiếu " + canary, DAY);
        var hers = children.take(child, Actor.MACHINE);
        corrections.correct(hers, "Cháu " + canary, 2014, "Theo giấy khai sinh " + canary, Actor.MACHINE);
        known.put("godchild " + letters, hers.toString());
        partnerships.agree(branch, "Chương trình", "Công ty", "Kế hoạch", DateSpan.since(DAY), Actor.MACHINE);
        poverty.list(letters, branch, known);
    }
}
