package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.HouseholdYear;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.help.ChildId;
import vn.sohoi.campaigns.help.Donor;
import vn.sohoi.campaigns.help.Ending;
import vn.sohoi.campaigns.help.Godchild;
import vn.sohoi.campaigns.help.Godchildren;
import vn.sohoi.campaigns.help.HelpBook;
import vn.sohoi.campaigns.help.HelpKind;
import vn.sohoi.campaigns.help.NewHelp;
import vn.sohoi.campaigns.help.PartnershipId;
import vn.sohoi.campaigns.help.Partnerships;
import vn.sohoi.campaigns.help.Recipient;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Units;

/** What three communes gave since last year: houses, gifts, scholarships, cards, and children with a godmother. All invented. */
@Component
@Order(60)
class StoryHelp implements LaterFilling {
    private static final String SAMPLE = "(mẫu)";
    private static final List<String> COMMUNES = List.of("Xã Thanh Trì", "Xã Đại Thanh", "Xã Ngọc Hồi");
    private static final String WHO_SIGNS_IN = "Chi hội Lưu Phái";
    private static final int BRANCHES = 5;
    private static final int OF_AGE = 3;
    private static final int BORN = 2014;
    private static final Donor UNION = new Donor(Donor.Kind.UNION, "");
    private static final Donor FIRM = new Donor(Donor.Kind.PARTNER, "Công ty Hoa Sen Nhỏ " + SAMPLE);

    private final HelpBook help;
    private final Godchildren children;
    private final Partnerships partnerships;
    private final HouseholdYears years;
    private final Units units;
    private final Clock clock;
    private final RandomGenerator chance = new Random(BORN);

    StoryHelp(
            HelpBook help,
            Godchildren children,
            Partnerships partnerships,
            HouseholdYears years,
            Units units,
            Clock clock) {
        this.help = help;
        this.children = children;
        this.partnerships = partnerships;
        this.years = years;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "help";
    }

    @Override
    public void fill() {
        var today = LocalDate.now(clock);
        var begin = LocalDate.of(today.getYear() - 1, 7, 1);
        var programme = partnerships.agree(
                units.one("Thành phố Hà Nội", today),
                "Mẹ đỡ đầu và mái ấm tình thương",
                "Quỹ Tấm Lòng Vàng " + SAMPLE,
                "Kế hoạch 15/KH-BCTPN " + SAMPLE,
                DateSpan.between(begin, begin.plusYears(3)),
                Actor.MACHINE);
        for (var name : COMMUNES) commune(units.one(name, today), programme, today);
    }

    private void commune(UnitId commune, PartnershipId programme, LocalDate today) {
        var homes = years.of(commune, today.getYear(), Actor.MACHINE);
        house(commune, HelpKind.HOUSE_BUILT, homes.get(0), 80_000_000, programme, today.minusMonths(5));
        house(commune, HelpKind.HOUSE_REPAIRED, homes.get(1), 35_000_000, null, today.minusMonths(3));
        give(commune, HelpKind.GIFT, 60, 18_000_000, FIRM, new Recipient.Counted(60), today.minusMonths(9));
        give(commune, HelpKind.SCHOLARSHIP, 12, 12_000_000, FIRM, new Recipient.Counted(12), today.minusMonths(2));
        give(commune, HelpKind.INSURANCE_CARD, 25, 24_000_000, UNION, new Recipient.Counted(25), today.minusMonths(4));
        int place = 0;
        for (var branch : units.branchesUnder(commune, today)) {
            var own = years.of(branch, today.getYear(), Actor.MACHINE);
            boolean shown = place < BRANCHES || units.on(branch, today).name().equals(WHO_SIGNS_IN);
            if (own.isEmpty() || !shown) continue;
            place++;
            give(branch, HelpKind.GIFT, 1, 500_000, person(), home(own.getFirst()), today.minusDays(20));
            child(branch, place, today);
        }
    }

    private void house(
            UnitId unit,
            HelpKind kind,
            HouseholdYear to,
            long worth,
            @Nullable PartnershipId programme,
            LocalDate day) {
        help.give(
                new NewHelp(unit, kind, day, 1, worth, FIRM, home(to), programme, "Biên bản bàn giao " + SAMPLE),
                Actor.MACHINE);
    }

    private void give(UnitId unit, HelpKind kind, int many, long worth, Donor donor, Recipient to, LocalDate day) {
        help.give(
                new NewHelp(unit, kind, day, many, worth, donor, to, null, "Danh sách ký nhận " + SAMPLE),
                Actor.MACHINE);
    }

    /** The third of a commune's children came of age last month. */
    private void child(UnitId branch, int place, LocalDate today) {
        var godmother = person();
        var since = today.minusMonths(10L).plusDays(place);
        var child = children.take(
                new Godchild.New(
                        branch,
                        Names.woman(chance),
                        BORN - (place == OF_AGE ? 6 : 0),
                        godmother,
                        6_000_000,
                        "Phiếu nhận đỡ đầu " + SAMPLE,
                        since),
                Actor.MACHINE);
        for (int i = 1; i <= 2; i++) money(branch, child, godmother, since.plusMonths(3L * i));
        if (place == OF_AGE) children.end(child, today.minusMonths(1), Ending.GROWN, Actor.MACHINE);
    }

    private void money(UnitId branch, ChildId child, Donor godmother, LocalDate day) {
        var to = new Recipient.Godchild(child, null);
        give(branch, HelpKind.SPONSORSHIP, 1, 1_500_000, godmother, to, day);
    }

    private Donor person() {
        return new Donor(Donor.Kind.PERSON, Names.woman(chance) + " " + SAMPLE);
    }

    private static Recipient home(HouseholdYear household) {
        return new Recipient.Home(household.household(), null);
    }
}
