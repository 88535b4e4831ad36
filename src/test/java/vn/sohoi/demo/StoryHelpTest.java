package vn.sohoi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.DemoTest;
import vn.sohoi.access.Accounts;
import vn.sohoi.campaigns.help.Godchildren;
import vn.sohoi.campaigns.help.HelpBook;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;

/** Who signs in finds what her unit gave this year, with the figures above it. */
@DemoTest
class StoryHelpTest {
    @Autowired
    HelpBook help;

    @Autowired
    Godchildren children;

    @Autowired
    Figures figures;

    @Autowired
    Accounts accounts;

    @Autowired
    Clock clock;

    @Test
    void the_commune_gave_houses_gifts_and_helps_children() {
        var chair = accounts.actorsOf("chutich-thanhtri").getFirst();
        var unit = Objects.requireNonNull(chair.unit());
        var today = LocalDate.now(clock);
        var days = DateSpan.between(today.minusYears(1), today.plusDays(1));
        assertThat(help.under(unit, days, 0, chair).all()).isGreaterThan(10);
        assertThat(children.of(unit, chair)).hasSizeGreaterThan(2);
        var gifts = Question.within("gifts", unit, Period.parse(String.valueOf(today.getYear())));
        assertThat(Objects.requireNonNull(figures.answer(gifts, chair).value()).longValue())
                .isPositive();
    }
}
