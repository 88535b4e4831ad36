package vn.sohoi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.DemoTest;
import vn.sohoi.access.Accounts;
import vn.sohoi.campaigns.HelpPlans;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.Samples;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.units.Units;

/** Thanh Trì's households of 2019 are counted, and this year each who signs in has something to do. */
@DemoTest
class StoryHouseholdsTest {
    private static final LocalDate THEN = LocalDate.of(2019, 12, 31);

    @Autowired
    HouseholdYears years;

    @Autowired
    HelpPlans plans;

    @Autowired
    Samples samples;

    @Autowired
    Figures figures;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Test
    void the_district_of_2019_has_households_results_help_and_plaques() {
        assertThat(count("member-households")).isGreaterThan(2000);
        assertThat(count("households-not-reached")).isZero();
        assertThat(count("households-5-no-3-clean"))
                .isBetween(count("member-households") / 2, count("member-households"));
    }

    @Test
    void who_signs_in_finds_work() {
        var head = accounts.actorsOf("chihoi").getFirst();
        var waiting = plans.waiting(Objects.requireNonNull(head.unit()), head);
        assertThat(waiting.verify()).isPositive();
        assertThat(waiting.plan()).isPositive();
        var chair = accounts.actorsOf("chutich-daithanh").getFirst();
        var commune = Objects.requireNonNull(chair.unit());
        assertThat(years.verified(commune, 2026, chair)).isGreaterThan(100);
        assertThat(samples.of(commune, 2026, chair)).isEmpty();
    }

    private long count(String code) {
        var question = Question.on(code, units.one("Huyện Thanh Trì", THEN), THEN);
        return Objects.requireNonNull(figures.answer(question, Actor.MACHINE).value())
                .longValue();
    }
}
