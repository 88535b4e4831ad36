package vn.sohoi.cadres.allowances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.Ground;
import vn.sohoi.cadres.NewHolding;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.PositionId;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.Terms;
import vn.sohoi.cadres.Way;
import vn.sohoi.cadres.allowances.PaymentList.Line;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** A month is paid to who served in it for as many days as the rate asks, wherever the rate is granted, and once. */
@BookTest
class PaymentListTest {
    private static final Post HEAD = new Post(Body.BRANCH, PositionKind.CHAIR);
    private static final Period QUARTER = Period.parse("2026-Q1");
    private static final long RATE = 400_000;

    @Autowired
    Terms terms;

    @Autowired
    Filling filling;

    @Autowired
    Officers officers;

    @Autowired
    Allowances allowances;

    @Autowired
    PaymentList payments;

    @Autowired
    Units units;

    private Places.Commune here;
    private Ground ground;
    private PositionId head;

    @BeforeEach
    void a_commune_with_a_branch() {
        here = Places.commune(units, 2);
        ground = new Ground(terms, filling, officers);
        head = ground.branchHead(here.branch(0));
    }

    @Test
    void a_month_counts_from_so_many_days_served() {
        grant(RATE, day(1, 1), false);
        ground.give(head, "Tạ Thị Sen", day(2, 10), day(3, 10));
        ground.give(head, "Lê Thị Mận", day(3, 10), null);
        assertThat(lines())
                .extracting(Line::name, Line::months, Line::amount)
                .containsExactlyInAnyOrder(tuple("Tạ Thị Sen", 1, RATE), tuple("Lê Thị Mận", 1, RATE));
        var due = payments.of(here.unit(), QUARTER, here.officer());
        assertThat(due.people()).isEqualTo(2);
        assertThat(due.amount()).isEqualTo(2 * RATE);
        assertThat(due.beneath()).singleElement().satisfies(one -> {
            assertThat(one.unit().id()).isEqualTo(here.branch(0));
            assertThat(one.amount()).isEqualTo(2 * RATE);
        });
    }

    @Test
    void a_new_rate_counts_from_its_day_and_the_same_is_never_paid_twice() {
        var first = grant(RATE, day(1, 1), false);
        ground.give(head, "Tạ Thị Sen", day(1, 1), null);
        assertThatThrownBy(() -> grant(RATE, day(3, 1), false)).hasMessageStartingWith("cadres.allowance.error.paid");
        allowances.end(first, day(3, 1), Actor.MACHINE);
        grant(2 * RATE, day(3, 1), false);
        assertThat(lines())
                .extracting(Line::months, Line::amount)
                .containsExactly(tuple(2, 2 * RATE), tuple(1, 2 * RATE));
    }

    @Test
    void who_stands_in_is_paid_only_where_the_rate_says_so() {
        filling.give(
                new NewHolding(
                        head,
                        NewHolding.Who.named("Tạ Thị Sen"),
                        DateSpan.between(day(1, 1), day(3, 1)),
                        Way.APPOINTED,
                        true,
                        "12/QĐ-BTV",
                        day(1, 1)),
                Actor.MACHINE);
        var not = grant(RATE, day(1, 1), false);
        assertThat(lines()).isEmpty();
        allowances.end(not, day(1, 2), Actor.MACHINE);
        grant(RATE, day(1, 2), true);
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.acting()).isTrue();
            assertThat(line.months()).isEqualTo(2);
        });
    }

    @Test
    void a_rate_is_for_its_unit_and_all_beneath_and_for_no_post_above_it() {
        var elsewhere = Places.commune(units, 1);
        ground.give(ground.branchHead(elsewhere.branch(0)), "Ngô Thị Xa", day(1, 1), null);
        ground.give(head, "Tạ Thị Sen", day(1, 1), null);
        var city = Objects.requireNonNull(here.cityOfficer().unit());
        allowances.enter(city, wished(RATE, day(1, 1), false), Actor.MACHINE);
        assertThat(lines()).extracting(Line::name).containsExactly("Tạ Thị Sen");
        assertThat(payments.of(elsewhere.unit(), QUARTER, elsewhere.officer()).people())
                .isZero();
        var ofCommune = new NewAllowance(
                "Khoản thử",
                UnitLevel.COMMUNE,
                new Post(Body.EXECUTIVE, PositionKind.CHAIR),
                false,
                RATE,
                15,
                "1/NQ",
                day(1, 1));
        assertThatThrownBy(() -> allowances.enter(here.branch(0), ofCommune, Actor.MACHINE))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("cadres.allowance.error.post");
        assertThatThrownBy(() -> payments.of(elsewhere.unit(), QUARTER, here.officer()))
                .isInstanceOf(NotFound.class);
    }

    /** Whoever served when, and whatever the rate asks: quarters make the year, and branches make the commune. */
    @Test
    void quarters_sum_to_the_year_and_branches_to_the_commune() {
        var chance = new Random(26);
        var other = ground.branchHead(here.branch(1));
        grant(RATE, Ground.BEGIN.plusDays(chance.nextInt(60)), false);
        for (var position : List.of(head, other)) {
            var from = Ground.BEGIN;
            for (int term = 0; term < 6; term++) {
                var until = from.plusDays(3 + chance.nextInt(90));
                ground.give(position, "Người thứ " + "abcdefgh".charAt(term), from, until);
                from = until.plusDays(chance.nextInt(12));
            }
        }
        long year = sum(Period.parse("2025"));
        assertThat(year)
                .isPositive()
                .isEqualTo(Stream.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4")
                        .mapToLong(quarter -> sum(Period.parse(quarter)))
                        .sum());
        var due = payments.of(here.unit(), Period.parse("2025"), here.officer());
        assertThat(due.beneath().stream().mapToLong(PaymentList.Of::amount).sum())
                .isEqualTo(year);
        assertThat(due.lines().stream().mapToLong(Line::amount).sum()).isEqualTo(year);
    }

    @Test
    void who_sees_numbers_only_is_told_how_many_and_how_much() {
        grant(RATE, day(1, 1), false);
        ground.give(head, "Tạ Thị Sen", day(1, 1), null);
        var city = Objects.requireNonNull(here.cityOfficer().unit());
        var due = payments.of(city, QUARTER, new Actor("centre", "Trung ương", 7L, city, "CENTRE_CHAIR"));
        assertThat(due.amount()).isEqualTo(3 * RATE);
        assertThat(due.lines()).isEmpty();
    }

    private long sum(Period period) {
        return payments.of(here.unit(), period, here.officer()).amount();
    }

    private List<Line> lines() {
        return payments.of(here.unit(), QUARTER, here.officer()).lines();
    }

    private AllowanceId grant(long amount, LocalDate from, boolean acting) {
        return allowances.enter(here.unit(), wished(amount, from, acting), Actor.MACHINE);
    }

    private static NewAllowance wished(long amount, LocalDate from, boolean acting) {
        return new NewAllowance("Khoản thử", UnitLevel.BRANCH, HEAD, acting, amount, 15, "1/NQ", from);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
