package vn.sohoi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.DemoTest;
import vn.sohoi.access.Accounts;
import vn.sohoi.emulation.awards.Award;
import vn.sohoi.emulation.awards.Awards;
import vn.sohoi.emulation.awards.Line;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.units.Units;

/** The awards of 2019 beside what the article says, and what waits today. */
@DemoTest
class StoryAwardsTest {
    private static final LocalDate THEN = LocalDate.of(2019, 12, 31);

    @Autowired
    Awards awards;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Autowired
    Clock clock;

    @Test
    void the_district_was_honoured_as_the_article_tells() {
        var year = DateSpan.between(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1));
        var found = awards.under(units.one("Huyện Thanh Trì", THEN), year, Actor.MACHINE).stream()
                .collect(Collectors.groupingBy(Line::formKey, Collectors.counting()));
        assertThat(found)
                .containsEntry("bang-khen-trung-uong", 2L)
                .containsEntry("bang-khen-thanh-pho", 5L)
                .containsEntry("huyen-tap-the-xuat-sac", 18L)
                .containsEntry("huyen-tap-the-tot", 9L)
                .containsEntry("huyen-ca-nhan-xuat-sac", 16L)
                .hasSize(5);
    }

    @Test
    void three_were_handed_over_at_the_conference_of_the_commune_and_one_waits_for_it() {
        var last = LocalDate.now(clock).getYear() - 1;
        var year = DateSpan.between(LocalDate.of(last, 1, 1), LocalDate.of(last + 1, 1, 1));
        var chair = accounts.actorsOf("chutich-thanhtri").getFirst();
        assertThat(awards.under(Objects.requireNonNull(chair.unit()), year, chair))
                .extracting(Line::state)
                .containsExactlyInAnyOrder(
                        Award.State.HANDED, Award.State.HANDED, Award.State.HANDED, Award.State.DECIDED);
    }

    @Test
    void one_waits_for_the_commune_and_one_for_the_city() {
        var today = LocalDate.now(clock);
        for (var login : List.of("chutich-thanhtri", "chutich-hanoi")) {
            var chair = accounts.actorsOf(login).getFirst();
            var unit = Objects.requireNonNull(chair.unit());
            assertThat(awards.waitingAt(unit, chair))
                    .as(login)
                    .singleElement()
                    .satisfies(one -> assertThat(one.day()).isBeforeOrEqualTo(today));
            assertThat(awards.countWaitingAt(unit, chair)).isOne();
        }
    }
}
