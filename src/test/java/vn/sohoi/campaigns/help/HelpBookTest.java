package vn.sohoi.campaigns.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sohoi.campaigns.help.HelpGround.DAY;
import static vn.sohoi.campaigns.help.HelpGround.count;
import static vn.sohoi.campaigns.help.HelpGround.gift;
import static vn.sohoi.campaigns.help.HelpGround.house;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.EvidenceRow;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Households;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

/** What was given counts on the unit that handed it over, opens to who was helped, and can be said otherwise but never lost. */
@BookTest
class HelpBookTest {
    private static final long SEED = 20250210;
    private static final int TIMES = 40;
    private static final DateSpan YEAR = DateSpan.between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    private static final Recipient.Counted CROWD = new Recipient.Counted(30);

    @Autowired
    HelpBook help;

    @Autowired
    Partnerships partnerships;

    @Autowired
    People people;

    @Autowired
    Households households;

    @Autowired
    Figures figures;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    private Places.Commune here;
    private UnitId city;
    private PersonId her;
    private Recipient.Person to;
    private Recipient.Home home;

    @BeforeEach
    void a_woman_and_her_household() {
        here = Places.commune(units, 2);
        city = Objects.requireNonNull(here.cityOfficer().unit());
        her = HelpGround.woman(people, here, "Đào Thị Được Giúp");
        to = new Recipient.Person(her, null);
        home = new Recipient.Home(
                households
                        .openForHeads(List.of(her), LocalDate.of(2020, 1, 1), Actor.MACHINE)
                        .getFirst(),
                null);
    }

    @Test
    void things_and_money_count_once_on_every_unit_above() {
        help.give(gift(here.branch(0), to, 2, 500_000), here.officer());
        help.give(gift(here.unit(), CROWD, 30, 9_000_000), here.officer());
        help.give(house(here.unit(), home), here.officer());
        assertThat(count(figures, "gifts", here.branch(0), Actor.MACHINE)).isEqualTo(2);
        for (var unit : List.of(here.unit(), city)) {
            assertThat(count(figures, "gifts", unit, Actor.MACHINE)).isEqualTo(32);
            assertThat(count(figures, "gifts-money", unit, Actor.MACHINE)).isEqualTo(9_500_000);
            assertThat(count(figures, "charity-houses-built", unit, Actor.MACHINE))
                    .isOne();
            assertThat(count(figures, "charity-houses-money", unit, Actor.MACHINE))
                    .isEqualTo(80_000_000);
        }
        assertThat(count(figures, "charity-houses-repaired", city, Actor.MACHINE))
                .isZero();
    }

    @Test
    void the_figure_opens_to_who_was_helped_for_those_who_help_there_and_for_nobody_else() {
        help.give(house(here.unit(), home), here.officer());
        var question = Question.within("charity-houses-built", here.unit(), Period.parse("2025"));
        assertThat(figures.open(question, here.officer(), new Figures.Page(0, 10)))
                .extracting(EvidenceRow::name)
                .containsExactly("Đào Thị Được Giúp · Biên bản 2");
        assertThat(figures.open(question, here.cityOfficer(), new Figures.Page(0, 10)))
                .extracting(EvidenceRow::name)
                .containsOnlyNulls();
    }

    @Test
    void whoever_sees_numbers_only_is_shown_that_somebody_was_helped_and_not_who() {
        var given = help.give(gift(here.unit(), to, 1, 0), here.officer());
        var elsewhere = Places.commune(units, 1);
        assertThat(help.under(here.unit(), YEAR, 0, here.officer()).shown())
                .extracting(one -> one.what().to())
                .containsExactly(new Recipient.Person(her, "Đào Thị Được Giúp"));
        assertThat(help.under(here.unit(), YEAR, 0, here.cityOfficer()).shown())
                .extracting(one -> one.what().to())
                .containsExactly(to);
        assertThatThrownBy(() -> help.find(given, here.cityOfficer())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> help.find(given, elsewhere.officer())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> help.give(gift(elsewhere.unit(), to, 1, 0), elsewhere.officer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void people_without_names_are_counted_apart_and_a_long_list_is_read_in_stretches() {
        help.give(gift(here.unit(), to, 1, 0), here.officer());
        for (int i = 0; i < HelpBook.SHOWN; i++) help.give(gift(here.branch(0), CROWD, 1, 0), Actor.MACHINE);
        var first = help.under(here.unit(), YEAR, 0, here.officer());
        assertThat(first.shown()).hasSize(HelpBook.SHOWN);
        assertThat(first.all()).isEqualTo(HelpBook.SHOWN + 1);
        assertThat(first.named()).isOne();
        assertThat(first.counted()).isEqualTo(30L * HelpBook.SHOWN);
        assertThat(help.under(here.unit(), YEAR, HelpBook.SHOWN, here.officer()).shown())
                .hasSize(1);
        assertThat(help.whole(here.unit(), YEAR, here.officer()).shown()).hasSize(first.all());
        assertThat(help.under(city, YEAR, 0, here.cityOfficer()).shown()).isEmpty();
    }

    @Test
    void a_correction_counts_from_now_on_and_the_book_of_before_says_what_it_said() {
        var given = help.give(gift(here.unit(), CROWD, 30, 3_000_000), here.officer());
        var before = Instant.now();
        help.correct(given, gift(here.unit(), CROWD, 28, 2_800_000), "Đếm lại danh sách", here.officer());
        assertThat(count(figures, "gifts", here.unit(), Actor.MACHINE)).isEqualTo(28);
        assertThat(count(figures, "gifts-money", here.unit(), Actor.MACHINE)).isEqualTo(2_800_000);
        var then = Question.within("gifts", here.unit(), Period.parse("2025")).knownAt(before);
        assertThat(figures.answer(then, Actor.MACHINE).value()).isEqualByComparingTo("30");
        help.strike(given, "Trao ở xã khác", here.officer());
        assertThat(count(figures, "gifts", here.unit(), Actor.MACHINE)).isZero();
        assertThat(figures.answer(then, Actor.MACHINE).value()).isEqualByComparingTo("30");
        assertThat(help.under(here.unit(), YEAR, 0, here.officer()).shown()).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused_with_what_to_do() {
        refuses("house-for-household", house(here.unit(), to));
        refuses("people", gift(here.unit(), new Recipient.Counted(0), 1, 0));
        refuses("quantity", gift(here.unit(), to, 0, 0));
        refuses("level", gift(city, CROWD, 1, 0));
        var late = LocalDate.of(2125, 1, 1);
        refuses("day-to-come", new NewHelp(here.unit(), HelpKind.GIFT, late, 1, 0, HelpGround.UNION, to, null, "1"));
        refuses("proof", new NewHelp(here.unit(), HelpKind.GIFT, DAY, 1, 0, HelpGround.UNION, to, null, " "));
        var nobody = new Donor(Donor.Kind.PARTNER, "");
        refuses("donor", new NewHelp(here.unit(), HelpKind.GIFT, DAY, 1, 0, nobody, to, null, "1"));
        refuses("child", new NewHelp(here.unit(), HelpKind.SPONSORSHIP, DAY, 1, 0, HelpGround.UNION, to, null, "1"));
    }

    @Test
    void a_programme_is_for_help_of_its_days_beneath_the_unit_that_agreed_it() {
        var may = DateSpan.between(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 6, 1));
        var late = partnerships.agree(here.unit(), "Xuân yêu thương", "Ngân hàng", "KH 5", may, here.officer());
        var all = DateSpan.since(LocalDate.of(2025, 1, 1));
        var open = partnerships.agree(city, "Mẹ đỡ đầu", "Công an", "KH 6", all, here.cityOfficer());
        assertThat(partnerships.of(here.branch(0), here.officer()))
                .extracting(Partnership::id)
                .containsExactly(late, open);
        var unit = here.branch(0);
        var under = new NewHelp(unit, HelpKind.GIFT, DAY, 1, 0, HelpGround.UNION, to, open, "1");
        assertThat(help.find(help.give(under, here.officer()), here.officer())
                        .what()
                        .under())
                .isEqualTo(open);
        refuses("partnership", new NewHelp(unit, HelpKind.GIFT, DAY, 1, 0, HelpGround.UNION, to, late, "1"));
    }

    /** Histories by chance: each figure is what plain SQL counts in the rows that are believed. */
    @Test
    void every_figure_is_what_its_rows_say() {
        var chance = new Random(SEED);
        var all = List.of(here.branch(0), here.branch(1), here.unit());
        var given = new ArrayList<HelpId>();
        for (int i = 0; i < TIMES; i++) {
            var unit = all.get(chance.nextInt(all.size()));
            var what = gift(unit, chance.nextBoolean() ? to : CROWD, 1 + chance.nextInt(9), chance.nextInt(3) * 1000L);
            switch (given.isEmpty() ? 2 : chance.nextInt(5)) {
                case 0 -> help.strike(given.remove(chance.nextInt(given.size())), "Thử", Actor.MACHINE);
                case 1 -> help.correct(given.get(chance.nextInt(given.size())), what, "Thử", Actor.MACHINE);
                default -> given.add(help.give(what, Actor.MACHINE));
            }
        }
        for (var unit : all)
            for (var money : List.of(false, true))
                assertThat(count(figures, money ? "gifts-money" : "gifts", unit, Actor.MACHINE))
                        .as("seed %d: unit %s, money %s", SEED, unit, money)
                        .isEqualTo(plain(unit, money));
    }

    private long plain(UnitId unit, boolean money) {
        var within = new ArrayList<>(List.of(unit.value()));
        if (unit.equals(here.unit()))
            within.addAll(here.branches().stream().map(UnitId::value).toList());
        return scopes.numbers(() -> db.sql("""
                        select coalesce(sum(case when :money then worth else quantity end), 0) from campaigns.help
                         where unit_id in (:units) and upper_inf(recorded)""")
                .param("money", money)
                .param("units", within)
                .query(Long.class)
                .single());
    }

    private void refuses(String key, NewHelp what) {
        assertThatThrownBy(() -> help.give(what, Actor.MACHINE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("campaigns.help.error." + key));
    }
}
