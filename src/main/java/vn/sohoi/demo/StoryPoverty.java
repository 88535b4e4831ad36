package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.poverty.Assistance;
import vn.sohoi.campaigns.poverty.PoorHome;
import vn.sohoi.campaigns.poverty.PoorHomes;
import vn.sohoi.campaigns.poverty.PoorLists;
import vn.sohoi.campaigns.poverty.PovertyHelp;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.HouseholdId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Units;

/** Lists of poor and near-poor households of three communes, with what they were helped and who left the list. All invented. */
@Component
@Order(61)
class StoryPoverty implements LaterFilling {
    private static final String SAMPLE = "(mẫu)";
    private static final List<String> COMMUNES = List.of("Xã Thanh Trì", "Xã Đại Thanh", "Xã Ngọc Hồi");
    private static final String WHO_SIGNS_IN = "Chi hội Lưu Phái";
    private static final int BRANCHES = 4;
    private static final int HOMES = 4;
    private static final int SEED = 2902;

    private final PoorLists lists;
    private final PoorHomes homes;
    private final PovertyHelp help;
    private final HouseholdYears years;
    private final Units units;
    private final Clock clock;
    private final RandomGenerator chance = new Random(SEED);

    StoryPoverty(PoorLists lists, PoorHomes homes, PovertyHelp help, HouseholdYears years, Units units, Clock clock) {
        this.lists = lists;
        this.homes = homes;
        this.help = help;
        this.years = years;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "poverty";
    }

    @Override
    public void fill() {
        var today = LocalDate.now(clock);
        for (var name : COMMUNES) {
            var commune = units.one(name, today);
            int place = 0;
            for (var branch : units.branchesUnder(commune, today)) {
                boolean signsIn = units.on(branch, today).name().equals(WHO_SIGNS_IN);
                if (place >= BRANCHES && !signsIn) continue;
                if (years.of(branch, today.getYear(), Actor.MACHINE).size() < HOMES) continue;
                place++;
                branch(branch, today);
            }
            help.giveEachOther(commune, what("interest-free", today.minusMonths(6), 45_000_000), Actor.MACHINE);
            help.giveEachOther(commune, what("days", today.minusMonths(2), 120), Actor.MACHINE);
            help.giveEachOther(commune, what("animals", today.minusMonths(4), 36), Actor.MACHINE);
        }
    }

    /** Of the list of the year before one household left more than a year ago and nobody looked; of this year's one left lately. */
    private void branch(UnitId branch, LocalDate today) {
        var then = today.minusMonths(13);
        take(branch, then.getYear(), today);
        var before = homes.under(branch, then.getYear(), 0, Actor.MACHINE).shown();
        give(before.getFirst(), "capital", then.withDayOfYear(1), 30_000_000);
        homes.leave(before.getFirst().id(), then, "Quyết định 95/QĐ-UBND " + SAMPLE, Actor.MACHINE);
        if (today.getYear() != then.getYear()) take(branch, today.getYear(), today);
        var now = homes.under(branch, today.getYear(), 0, Actor.MACHINE).shown().stream()
                .filter(one -> one.leaving() == null)
                .toList();
        if (now.size() < 2) return;
        give(now.get(0), "days", today.minusDays(20), 6);
        give(now.get(0), "livelihood", today.minusDays(15), 4_500_000);
        give(now.get(1), "animals", today.minusDays(12), 20);
    }

    /** The last of them has nobody in the book. */
    private void take(UnitId branch, int year, LocalDate today) {
        var rows = new StringBuilder();
        var which = new HashMap<Integer, Optional<HouseholdId>>();
        var known = years.of(branch, today.getYear(), Actor.MACHINE);
        for (var one : known.subList(0, Math.min(HOMES, known.size()))) {
            boolean poor = which.size() % 2 == 0;
            which.put(which.size() + 1, Optional.of(one.household()));
            rows.append(one.head()).append(poor ? "\t\tHộ nghèo\n" : "\t\tHộ cận nghèo\n");
        }
        rows.append(Names.woman(chance)).append(' ').append(SAMPLE).append("\t\tHộ nghèo\n");
        var copied = new PoorLists.Copied(branch, year, rows.toString(), Map.of(), which);
        lists.take(copied, "Quyết định 120/QĐ-UBND " + SAMPLE, Actor.MACHINE);
    }

    private void give(PoorHome home, String means, LocalDate day, long amount) {
        help.give(home.id(), what(means, day, amount), Actor.MACHINE);
    }

    private static Assistance.What what(String means, LocalDate day, long amount) {
        return new Assistance.What(means, day, amount, "Chi hội và tổ phụ nữ " + SAMPLE);
    }
}
