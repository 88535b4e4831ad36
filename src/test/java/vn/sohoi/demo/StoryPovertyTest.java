package vn.sohoi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.DemoTest;
import vn.sohoi.access.Accounts;
import vn.sohoi.campaigns.poverty.PoorHomes;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Period;

/** Who signs in finds the households on her list, and the figures above them. */
@DemoTest
class StoryPovertyTest {
    @Autowired
    PoorHomes homes;

    @Autowired
    Figures figures;

    @Autowired
    Accounts accounts;

    @Autowired
    Clock clock;

    @Test
    void the_commune_and_the_branch_have_households_that_are_helped() {
        int year = LocalDate.now(clock).getYear();
        for (var login : new String[] {"chutich-thanhtri", "chihoi"}) {
            var reader = accounts.actorsOf(login).getFirst();
            var unit = Objects.requireNonNull(reader.unit());
            var found = homes.under(unit, year, 0, reader);
            assertThat(found.all()).as(login).isGreaterThan(3);
            assertThat(found.withoutWoman()).as(login).isPositive();
            var days = Question.within("mutual-help-days", unit, Period.parse(String.valueOf(year)));
            assertThat(Objects.requireNonNull(figures.answer(days, reader).value())
                            .longValue())
                    .isPositive();
        }
    }
}
