package vn.sohoi.campaigns.help;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import vn.sohoi.Places;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;

/** What tests of help share: things that are given, and how they are counted. */
final class HelpGround {
    static final LocalDate DAY = LocalDate.of(2025, 2, 10);
    static final Donor UNION = new Donor(Donor.Kind.UNION, "");

    private HelpGround() {}

    static NewHelp gift(UnitId unit, Recipient to, int quantity, long worth) {
        return new NewHelp(unit, HelpKind.GIFT, DAY, quantity, worth, UNION, to, null, "Danh sách 1");
    }

    static NewHelp house(UnitId unit, Recipient to) {
        var firm = new Donor(Donor.Kind.PARTNER, "Công ty Thử");
        return new NewHelp(unit, HelpKind.HOUSE_BUILT, DAY, 1, 80_000_000, firm, to, null, "Biên bản 2");
    }

    static Godchild.New child(UnitId branch, String name) {
        var godmother = new Donor(Donor.Kind.PERSON, "Bùi Thị Đỡ Đầu");
        return new Godchild.New(branch, name, 2015, godmother, 6_000_000, "Kế hoạch 3", DAY);
    }

    static PersonId woman(People people, Places.Commune here, String name) {
        var her = Identity.woman(name, PartialDate.ofYear(1970));
        return people.register(NewPerson.of(here.branch(0), her, null), here.officer());
    }

    static long count(Figures figures, String code, UnitId unit, Actor reader) {
        var value = figures.answer(Question.within(code, unit, Period.parse("2025")), reader)
                .value();
        return requireNonNull(value, code).longValue();
    }
}
