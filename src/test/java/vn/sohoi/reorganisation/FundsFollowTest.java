package vn.sohoi.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.indicators.Declaration;
import vn.sohoi.indicators.Figure;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reorganisation.spi.HandedOver.Listed;

/** What a unit that ends declared of its fund stands in the preview and the minutes; its successor says what it took over. */
@BookTest
class FundsFollowTest extends DividedCommune {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 31);

    @Autowired
    Figures figures;

    @Autowired
    HandoverMinutes minutes;

    @Test
    void its_fund_is_handed_over_by_the_minutes_and_never_divided_by_the_book() {
        declare(old.unit(), LocalDate.of(2024, 12, 31), 9_000_000, "Sổ quỹ năm 2024");
        declare(old.unit(), MAY, 12_500_000, "Sổ quỹ tháng 5");
        declare(old.branch(0), MAY, 700_000, "Sổ quỹ chi hội");
        var divided = divided(Actor.MACHINE);
        assertThat(previewing.of(divided.plan(), Actor.MACHINE).conflicts())
                .filteredOn(one -> one.textKey().equals("reports.funds-follow"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.arguments()).containsExactly(1L, 12_500_000L);
                    assertThat(one.blocks()).isFalse();
                });
        assertThat(handed(divided))
                .singleElement()
                .extracting(Listed::rows)
                .isEqualTo(List.of(List.of("12.500.000", "31/05/2025", "Sổ quỹ tháng 5")));
        var before = BookHash.of(scopes, db);
        enforcing.force(divided.plan());
        assertThat(fund(old.unit(), JULY.minusDays(1)).value()).isEqualByComparingTo("12500000");
        assertThat(fund(old.branch(0), JULY).value())
                .as("the branch moved whole and its fund with it")
                .isEqualByComparingTo("700000");
        assertThat(fund(divided.south(), JULY).how())
                .as("not nought and not a part: nobody has said it")
                .isEqualTo(How.NOT_POSSIBLE);
        enforcing.undo(divided.plan(), "Thử", Actor.MACHINE);
        assertThat(BookHash.of(scopes, db)).isEqualTo(before);
    }

    @Test
    void the_unit_that_took_it_over_declares_what_both_counted() {
        declare(old.unit(), MAY, 12_500_000, "Sổ quỹ tháng 5");
        var divided = divided(Actor.MACHINE);
        enforcing.force(divided.plan());
        declare(divided.north(), JULY, 12_450_000, "Biên bản bàn giao");
        assertThat(fund(divided.north(), JULY).value()).isEqualByComparingTo("12450000");
        assertThat(fund(old.unit(), JULY.minusDays(1)).value()).isEqualByComparingTo("12500000");
    }

    private List<Listed> handed(Divided divided) {
        return minutes.of(divided.plan(), old.unit(), divided.north(), Actor.MACHINE, Texts.VIETNAMESE).lists().stream()
                .filter(one -> one.textKey().equals("reports.fund-handed"))
                .toList();
    }

    private void declare(UnitId unit, LocalDate day, long amount, String source) {
        figures.declare(new Declaration("union-fund", unit, day, amount, source), Actor.MACHINE);
    }

    private Figure fund(UnitId unit, LocalDate day) {
        return figures.answer(Question.on("union-fund", unit, day), Actor.MACHINE);
    }
}
