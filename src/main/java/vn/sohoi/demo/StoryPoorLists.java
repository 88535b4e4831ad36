package vn.sohoi.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import vn.sohoi.campaigns.HouseholdYear;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.poverty.PoorLists;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.HouseholdId;

/** Writes invented lists of the poor out of the households of a branch, and has them taken over. */
@Component
class StoryPoorLists {
    private static final String SAMPLE = "(mẫu)";
    private static final int HOMES = 4;
    private static final int SEED = 2902;

    private final PoorLists lists;
    private final HouseholdYears years;
    private final RandomGenerator chance = new Random(SEED);

    StoryPoorLists(PoorLists lists, HouseholdYears years) {
        this.lists = lists;
        this.years = years;
    }

    /** Whether the branch has households enough for a list. */
    boolean mayBeLong(UnitId branch, LocalDate today, Actor reader) {
        return known(branch, today, reader).size() >= HOMES;
    }

    /** The last of them has nobody in the book. The reader sees the others by name, which the machine does not. */
    void take(UnitId branch, int year, LocalDate today, Actor reader) {
        var rows = new StringBuilder();
        var which = new HashMap<Integer, Optional<HouseholdId>>();
        for (var one : known(branch, today, reader).subList(0, HOMES)) {
            boolean poor = which.size() % 2 == 0;
            which.put(which.size() + 1, Optional.of(one.household()));
            rows.append(one.head()).append(poor ? "\t\tHộ nghèo\n" : "\t\tHộ cận nghèo\n");
        }
        rows.append(Names.woman(chance)).append(' ').append(SAMPLE).append("\t\tHộ nghèo\n");
        var copied = new PoorLists.Copied(branch, year, rows.toString(), Map.of(), which);
        lists.take(copied, "Quyết định 120/QĐ-UBND " + SAMPLE, Actor.MACHINE);
    }

    private List<HouseholdYear> known(UnitId branch, LocalDate today, Actor reader) {
        return years.of(branch, today.getYear(), reader);
    }
}
