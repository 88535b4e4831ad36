package vn.sohoi.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.indicators.Figure;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Frame;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.Ended;

/** A year in whose middle a branch was cut, told in the units that came out of it. */
@BookTest
class RestatedOverACutTest extends DividedCommune {
    @Autowired
    Figures figures;

    @Test
    void what_happened_before_the_cut_goes_by_shares_and_what_came_after_stays_whole() {
        for (int woman : List.of(14, 17, 20)) leave(woman, -15);
        var divided = divided(Actor.MACHINE);
        enforcing.force(divided.plan());
        leave(23, 40);
        var north = departed(divided.north());
        assertThat(north.value())
                .as("six of ten stayed: 3 × 0.6 before, and one after")
                .isEqualByComparingTo("3");
        assertThat(north.how()).isEqualTo(How.RESTATED_BY_SHARE);
        assertThat(departed(divided.south()).value()).as("3 × 0.4").isEqualByComparingTo("1");
        assertThat(departed(city).value()).as("nobody is lost in the whole").isEqualByComparingTo("4");
    }

    private void leave(int woman, int days) {
        membership.depart(women.get(woman), Ended.OWN_WISH, JULY.plusDays(days), "", Actor.MACHINE);
    }

    private Figure departed(UnitId unit) {
        return figures.answer(
                Question.within("departed", unit, Period.parse("2025")).in(new Frame.Today()), Actor.MACHINE);
    }
}
