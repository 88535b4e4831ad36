package vn.sohoi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.sohoi.demo.StoryTree.Branch;
import vn.sohoi.kernel.PartialDate;

/**
 * Invents the women of one branch and what happens to them from 2016 to today, from a seed: the same book each time.
 * Counted at the end of 2019 they are exactly as many women and members as the story says.
 */
final class Lives {
    private static final LocalDate BOOK_BEGINS = LocalDate.of(2016, 1, 1);
    private static final int STORY_YEAR = 2019;
    private static final List<String> WAYS_TO_LEAVE =
            List.of("DIED", "MOVED_AWAY", "MARRIED_AWAY", "AWAY_FOR_WORK", "OWN_WISH");

    private final RandomGenerator chance;
    private final LocalDate today;
    private final List<Woman> women = new ArrayList<>();

    Lives(RandomGenerator chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    /**
     * One woman and her way through the book.
     *
     * @param joined when she first joined as far as the book says, for a member of before 2016; null otherwise
     * @param admitted the day of her admission within the story's years, or null
     * @param left the day she left the Union, or null
     */
    record Woman(
            Branch branch,
            String name,
            PartialDate birth,
            LocalDate residentFrom,
            @Nullable PartialDate joined,
            @Nullable LocalDate admitted,
            @Nullable LocalDate left,
            @Nullable String how) {}

    /** The women of a branch that counts so many women and members at the end of 2019. */
    List<Woman> of(Branch branch, int womenThen, int membersThen) {
        women.clear();
        int admittedThen = Math.max(1, Math.round(membersThen * 0.0078f));
        for (int i = 0; i < membersThen - admittedThen; i++) add(oldMember(branch));
        for (int i = 0; i < admittedThen; i++) add(newMember(branch, STORY_YEAR, BOOK_BEGINS, null));
        for (int i = membersThen; i < womenThen; i++) add(neighbour(branch));
        for (int i = 0; i < Math.round(membersThen * 0.005f); i++) add(goneMember(branch));
        for (int year = STORY_YEAR + 1; year <= today.getYear(); year++) growUp(branch, year, womenThen);
        return List.copyOf(women);
    }

    private void add(Woman woman) {
        women.add(woman);
    }

    /** A member since before the book began; one in sixty leaves in the thin years after 2019. */
    private Woman oldMember(Branch branch) {
        int born = 1932 + chance.nextInt(63);
        int joined = Math.min(2015, Math.max(1975, born + 18 + chance.nextInt(20)));
        var left = chance.nextInt(60) == 0 ? day(STORY_YEAR + 1 + chance.nextInt(today.getYear() - STORY_YEAR)) : null;
        return new Woman(
                branch,
                Names.woman(chance),
                birth(born),
                BOOK_BEGINS,
                chance.nextInt(3) == 0 ? PartialDate.of(LocalDate.of(joined, 3, 8)) : PartialDate.ofYear(joined),
                null,
                left,
                left == null ? null : Names.pick(WAYS_TO_LEAVE, chance));
    }

    private Woman newMember(Branch branch, int year, LocalDate residentFrom, @Nullable Integer born) {
        return new Woman(
                branch,
                Names.woman(chance),
                birth(born == null ? year - 19 - chance.nextInt(28) : born),
                residentFrom,
                null,
                day(year),
                null,
                null);
    }

    private Woman neighbour(Branch branch) {
        boolean joinsLater = chance.nextInt(18) == 0;
        int year = STORY_YEAR + 1 + chance.nextInt(today.getYear() - STORY_YEAR);
        int born = joinsLater ? 1965 + chance.nextInt(35) : 1930 + chance.nextInt(71);
        return new Woman(
                branch, Names.woman(chance), birth(born), BOOK_BEGINS, null, joinsLater ? day(year) : null, null, null);
    }

    /** Left the Union and the place within 2019: counted that year, no longer there at its end. */
    private Woman goneMember(Branch branch) {
        var ways = WAYS_TO_LEAVE.subList(0, 4);
        int born = 1930 + chance.nextInt(60);
        return new Woman(
                branch,
                Names.woman(chance),
                birth(born),
                BOOK_BEGINS,
                PartialDate.ofYear(Math.min(2015, Math.max(1975, born + 20))),
                null,
                day(STORY_YEAR),
                Names.pick(ways, chance));
    }

    /** The girls who turn eighteen in a year: about one in ninety of the women there; every fifth joins. */
    private void growUp(Branch branch, int year, int womenThen) {
        int girls = Math.round(womenThen / 90f);
        for (int i = 0; i < girls; i++) {
            var turned = LocalDate.of(year, 1, 1);
            add(
                    chance.nextInt(5) == 0 && year < today.getYear()
                            ? newMember(branch, year + 1, turned, year - 18)
                            : new Woman(branch, Names.woman(chance), birth(year - 18), turned, null, null, null, null));
        }
    }

    /** Four in ten are known to the day, the others to the month or the year alone, as in old books. */
    private PartialDate birth(int year) {
        int known = chance.nextInt(20);
        if (known < 10) return PartialDate.ofYear(year);
        if (known < 12) return PartialDate.ofMonth(year, 1 + chance.nextInt(12));
        return PartialDate.of(LocalDate.of(year, 1, 1).plusDays(chance.nextInt(365)));
    }

    /** A working day of a year, never after today. */
    private LocalDate day(int year) {
        int days = year == today.getYear() ? today.getDayOfYear() : 365;
        return LocalDate.of(year, 1, 1).plusDays(chance.nextInt(days));
    }
}
