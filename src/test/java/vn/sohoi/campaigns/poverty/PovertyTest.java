package vn.sohoi.campaigns.poverty;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Scopes;
import vn.sohoi.campaigns.Street;
import vn.sohoi.campaigns.poverty.ListedHome.Verdict;
import vn.sohoi.indicators.EvidenceRow;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;
import vn.sohoi.watch.spi.Watch;

/** A list is looked at row by row and can be taken back; help and leaving count once, and open to the household for who helps there. */
@BookTest
class PovertyTest {
    private static final long SEED = 20260311;
    private static final String HEADINGS = "TT\tHọ và tên chủ hộ\tThôn\tHộ nghèo\tHộ cận nghèo\n";

    @Autowired
    PoorLists lists;

    @Autowired
    PoorHomes homes;

    @Autowired
    PovertyHelp help;

    @Autowired
    UnansweredLeaving watch;

    @Autowired
    Figures figures;

    @Autowired
    People people;

    @Autowired
    Street street;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    @Autowired
    Clock clock;

    private Places.Commune here;
    private LocalDate today;
    private LocalDate left;
    private String branch;
    private List<Street.Home> homesOfStreet;

    /** Two households of the book bear the same name: the 27th is called as the first. */
    @BeforeEach
    void a_street() {
        here = Places.commune(units, 2);
        today = LocalDate.now(clock);
        left = today.minusMonths(13);
        branch = units.on(here.branch(0), today).name();
        homesOfStreet = street.of(here.branch(0), 27);
    }

    @Test
    void each_row_is_accepted_asked_about_or_refused() {
        var rows = HEADINGS
                + "1\tBà Đào Thị B\t" + branch + "\tx\t\n"
                + "2\tĐào Thị A\t" + branch + "\t\tx\n"
                + "3\tLê Văn Lạ\t" + branch + "\tx\t\n"
                + "4\tĐào Thị C\tThôn Không Có\tx\t\n"
                + "5\tĐào Thị D\t" + branch + "\t\t\n"
                + "6\t\t" + branch + "\tx\t\n"
                + "7\tđào thị b\t" + branch + "\tx\t\n";
        var looked = lists.look(copied(rows, Map.of(), Map.of()), here.officer());
        assertThat(looked)
                .extracting(ListedHome::verdict)
                .containsExactly(
                        Verdict.ACCEPTED,
                        Verdict.QUESTIONED,
                        Verdict.ACCEPTED,
                        Verdict.QUESTIONED,
                        Verdict.REFUSED,
                        Verdict.REFUSED,
                        Verdict.REFUSED);
        assertThat(looked.get(0).chosen()).isEqualTo(homesOfStreet.get(1).id());
        assertThat(looked.get(0).status()).isEqualTo(PovertyStatus.POOR);
        assertThat(looked.get(2).chosen()).as("nobody of it is in the book").isNull();
        assertThat(looked)
                .extracting(one -> one.reason().replace("campaigns.poverty.row.", ""))
                .containsExactly("", "which-household", "", "which-branch", "no-status", "no-head", "listed");
        var twin = homesOfStreet.get(26).id();
        var answered = copied(rows, Map.of(4, here.branch(0)), Map.of(2, Optional.of(twin)));
        lists.take(answered, "QĐ 10", here.officer());
        var under = homes.under(here.unit(), left.getYear(), 0, here.officer());
        assertThat(under.shown()).extracting(PoorHome::head).hasSize(4).contains("Lê Văn Lạ", "Đào Thị C");
        assertThat(under.withoutWoman()).isOne();
        assertThat(under.shown()).extracting(PoorHome::household).contains(twin);
        assertThat(under.branches()).extracting(PoorHomes.Branch::poor).containsExactly(3L);
    }

    @Test
    void a_list_is_taken_back_while_nothing_was_entered_of_its_households() {
        var list = lists.take(copied("Đào Thị B; " + branch + "; hộ nghèo"), "QĐ 10", here.officer());
        var given = help.give(only().id(), given("days", 3), here.officer());
        assertThatThrownBy(() -> lists.takeBack(list, "Nhầm năm", here.officer()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).endsWith("list-used"));
        help.strike(given, "Thử", here.officer());
        lists.takeBack(list, "Nhầm năm", here.officer());
        assertThat(homes.under(here.unit(), left.getYear(), 0, here.officer()).all())
                .isZero();
        lists.take(copied("Đào Thị B; " + branch + "; hộ nghèo"), "QĐ 11", here.officer());
        assertThat(lists.of(here.unit(), here.officer()))
                .extracting(PoorList::decision)
                .containsExactly("QĐ 11");
    }

    @Test
    void a_household_helped_twice_is_one_household_and_a_near_poor_one_counts_elsewhere() {
        take("Đào Thị B; " + branch + "; Nghèo\nĐào Thị C; " + branch + "; Cận nghèo");
        var all = homes.under(here.unit(), left.getYear(), 0, here.officer()).shown();
        for (var home : all) {
            help.give(home.id(), given("training", 1), here.officer());
            help.give(home.id(), given("interest-free", 5_000_000), here.officer());
        }
        help.giveEachOther(here.unit(), given("days", 40), here.officer());
        assertThat(count("poverty-help-turns")).isEqualTo(2);
        assertThat(count("poor-households-helped")).isOne();
        assertThat(count("mutual-help-money")).isEqualTo(10_000_000);
        assertThat(count("mutual-help-days")).isEqualTo(40);
        assertThat(count("mutual-help-animals")).isZero();
        var question = Question.within("poverty-help-turns", here.unit(), Period.parse("" + left.getYear()));
        assertThat(figures.open(question, here.officer(), new Figures.Page(0, 10)))
                .extracting(EvidenceRow::name)
                .containsOnly("Đào Thị B");
        assertThatThrownBy(() -> figures.open(question, here.cityOfficer(), new Figures.Page(0, 10)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void twelve_months_after_it_left_somebody_is_asked_whether_that_held() {
        take("Đào Thị B; " + branch + "; Nghèo");
        var home = only();
        assertThat(home.women()).containsExactly("Đào Thị B");
        homes.leave(home.id(), left, "QĐ 99", here.officer());
        assertThat(count("households-out-of-poverty")).isOne();
        assertThat(breaches()).extracting(Watch.Breach::since).containsExactly(left.plusMonths(12));
        homes.answer(home.id(), false, here.officer());
        assertThat(breaches()).isEmpty();
        assertThat(requireNonNull(only().leaving()).held()).isFalse();
        assertThat(count("households-out-of-poverty"))
                .as("it left, whatever came later")
                .isOne();
        homes.stay(home.id(), "Nhầm hộ", here.officer());
        assertThat(count("households-out-of-poverty")).isZero();
        homes.leave(home.id(), today, "QĐ 100", here.officer());
        refuses("too-early", () -> homes.answer(home.id(), true, here.officer()));
    }

    @Test
    void a_superior_sees_numbers_and_a_group_head_nothing_of_it() {
        take("Đào Thị B; " + branch + "; Nghèo");
        var home = only().id();
        assertThat(homes.under(here.unit(), left.getYear(), 0, here.cityOfficer())
                        .shown())
                .isEmpty();
        assertThatThrownBy(() -> homes.find(home, here.cityOfficer())).isInstanceOf(NotFound.class);
        var elsewhere = Places.commune(units, 1);
        assertThatThrownBy(() -> homes.find(home, elsewhere.officer())).isInstanceOf(NotFound.class);
        var neighbour = new Actor("head", "Chi hội trưởng", 1L, here.branch(1), "BRANCH_HEAD");
        assertThatThrownBy(() -> homes.find(home, neighbour)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_cannot_be_is_refused_with_what_to_do() {
        take("Đào Thị B; " + branch + "; Nghèo");
        var home = only().id();
        refuses("none-accepted", () -> take("Đào Thị B; " + branch + "; Nghèo"));
        refuses("no-rows", () -> take(" \n "));
        refuses("means", () -> help.give(home, given("gold", 1), here.officer()));
        refuses("means", () -> help.giveEachOther(here.unit(), given("training", 1), here.officer()));
        refuses("amount", () -> help.give(home, given("days", 0), here.officer()));
        refuses("answered", () -> homes.answer(home, true, here.officer()));
        refuses("day-to-come", () -> homes.leave(home, today.plusDays(1), "QĐ", here.officer()));
        refuses("day-before", () -> homes.leave(home, left.minusYears(2), "QĐ", here.officer()));
        refuses("decision", () -> homes.leave(home, left, " ", here.officer()));
        var city = requireNonNull(here.cityOfficer().unit());
        refuses("level", () -> help.giveEachOther(city, given("days", 1), Actor.MACHINE));
    }

    /** Histories by chance: each figure is what plain SQL counts in the rows that are believed. */
    @Test
    void every_figure_is_what_its_rows_say() {
        take("Đào Thị B; " + branch + "; Nghèo\nĐào Thị C; " + branch + "; Nghèo");
        var ours = homes.under(here.unit(), left.getYear(), 0, here.officer()).shown();
        var chance = new Random(SEED);
        var entered = new ArrayList<AssistanceId>();
        for (int i = 0; i < 30; i++) {
            var what = given(List.of("interest-free", "days", "animals").get(chance.nextInt(3)), 1 + chance.nextInt(9));
            if (!entered.isEmpty() && chance.nextInt(3) == 0)
                help.strike(entered.remove(chance.nextInt(entered.size())), "Thử", here.officer());
            else if (chance.nextBoolean())
                entered.add(help.give(ours.get(chance.nextInt(2)).id(), what, here.officer()));
            else entered.add(help.giveEachOther(here.unit(), what, here.officer()));
        }
        for (var one : Map.of("mutual-help-money", "VND", "mutual-help-days", "WORKDAY", "mutual-help-animals", "HEAD")
                .entrySet())
            assertThat(count(one.getKey()))
                    .as("seed %d: %s", SEED, one.getKey())
                    .isEqualTo(plain(one.getValue()));
    }

    private long plain(String measure) {
        var within = new ArrayList<>(List.of(here.unit().value(), here.branch(0).value()));
        return scopes.numbers(() -> db.sql("""
                        select coalesce(sum(amount), 0) from campaigns.assistance
                         where unit_id in (:units) and measure = :measure and mutual and upper_inf(recorded)""")
                .param("units", within)
                .param("measure", measure)
                .query(Long.class)
                .single());
    }

    private PoorHome only() {
        return homes.under(here.unit(), left.getYear(), 0, here.officer())
                .shown()
                .getFirst();
    }

    private void take(String rows) {
        lists.take(copied(rows), "QĐ 10", here.officer());
    }

    private PoorLists.Copied copied(String rows) {
        return copied(rows, Map.of(), Map.of());
    }

    private PoorLists.Copied copied(
            String rows, Map<Integer, UnitId> branches, Map<Integer, Optional<vn.sohoi.people.HouseholdId>> homes) {
        return new PoorLists.Copied(here.unit(), left.getYear(), rows, branches, homes);
    }

    private Assistance.What given(String means, long amount) {
        return new Assistance.What(means, left, amount, "Tổ phụ nữ số 1");
    }

    private long count(String code) {
        var question = Question.within(code, here.unit(), Period.parse("" + left.getYear()));
        return requireNonNull(figures.answer(question, here.officer()).value(), code)
                .longValue();
    }

    private List<Watch.Breach> breaches() {
        return scopes.numbers(() -> watch.breaches(today)).stream()
                .filter(one -> one.unit().equals(here.branch(0)))
                .toList();
    }

    private static void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("campaigns.poverty.error." + key));
    }
}
