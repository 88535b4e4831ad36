package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.campaigns.poverty.Assistance;
import vn.sohoi.campaigns.poverty.PoorHome;
import vn.sohoi.campaigns.poverty.PoorHomes;
import vn.sohoi.campaigns.poverty.PovertyHelp;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Units;

/** Lists of poor and near-poor households of three communes, with what they were helped and who left the list. All invented. */
@Component
@Order(61)
class StoryPoverty implements LaterFilling {
    private static final String SAMPLE = "(mẫu)";
    /** Two communes and a branch: their lists are read as those do who see the households by name. */
    private static final List<String> READERS = List.of("chutich-thanhtri", "chutich-daithanh", "chihoi");

    private static final int BRANCHES = 4;

    private final StoryPoorLists lists;
    private final PoorHomes homes;
    private final PovertyHelp help;
    private final Accounts accounts;
    private final Units units;
    private final Clock clock;

    StoryPoverty(StoryPoorLists lists, PoorHomes homes, PovertyHelp help, Accounts accounts, Units units, Clock clock) {
        this.lists = lists;
        this.homes = homes;
        this.help = help;
        this.accounts = accounts;
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
        var told = new HashSet<UnitId>();
        for (var login : READERS) {
            var reader = accounts.actorsOf(login).getFirst();
            var unit = Objects.requireNonNull(reader.unit());
            units.branchesUnder(unit, today).stream()
                    .filter(branch -> lists.mayBeLong(branch, today, reader))
                    .filter(told::add)
                    .limit(BRANCHES)
                    .forEach(branch -> branch(branch, today, reader));
            help.giveEachOther(unit, what("interest-free", today.minusMonths(6), 45_000_000), Actor.MACHINE);
            help.giveEachOther(unit, what("days", today.minusMonths(2), 120), Actor.MACHINE);
            help.giveEachOther(unit, what("animals", today.minusMonths(4), 36), Actor.MACHINE);
        }
    }

    /** Of the list of the year before one household left more than a year ago and nobody looked; of this year's one left lately. */
    private void branch(UnitId branch, LocalDate today, Actor reader) {
        var then = today.minusMonths(13);
        lists.take(branch, then.getYear(), today, reader);
        var before = homes.under(branch, then.getYear(), 0, Actor.MACHINE).shown();
        give(before.getFirst(), "capital", then.withDayOfYear(1), 30_000_000);
        homes.leave(before.getFirst().id(), then, "Quyết định 95/QĐ-UBND " + SAMPLE, Actor.MACHINE);
        lists.take(branch, today.getYear(), today, reader);
        var now = homes.under(branch, today.getYear(), 0, Actor.MACHINE).shown().stream()
                .filter(one -> one.leaving() == null)
                .toList();
        give(now.get(0), "days", today.minusDays(20), 6);
        give(now.get(0), "livelihood", today.minusDays(15), 4_500_000);
        give(now.get(1), "animals", today.minusDays(12), 20);
    }

    private void give(PoorHome home, String means, LocalDate day, long amount) {
        help.give(home.id(), what(means, day, amount), Actor.MACHINE);
    }

    private static Assistance.What what(String means, LocalDate day, long amount) {
        return new Assistance.What(means, day, amount, "Chi hội và tổ phụ nữ " + SAMPLE);
    }
}
