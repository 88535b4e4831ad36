package vn.sohoi.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reports.WordPages;
import vn.sohoi.units.Units;

/** A household whose year ended with all criteria met may have a plaque, and with it its certificate. */
@BookTest
class PlaquesTest {
    private static final int YEAR = 2024;
    private static final LocalDate DAY = LocalDate.of(YEAR, 11, 1);

    @Autowired
    HouseholdYears years;

    @Autowired
    HouseholdResults results;

    @Autowired
    Certificates certificates;

    @Autowired
    Samples samples;

    @Autowired
    Figures figures;

    @Autowired
    Street street;

    @Autowired
    Units units;

    private Places.Commune here;
    private UnitId branch;
    private List<HouseholdYear> homes;
    private Actor head;
    private Actor chair;

    @BeforeEach
    void a_year_that_ended_well_for_all_but_the_first_household() {
        here = Places.commune(units, 1);
        branch = here.branch(0);
        head = new Actor("head", "Chi hội trưởng", 1L, branch, "BRANCH_HEAD");
        chair = new Actor("chair", "Chủ tịch", 2L, here.unit(), "COMMUNE_CHAIR");
        var ids = street.of(branch, 3).stream().map(Street.Home::id).toList();
        for (var kind : List.of(StepKind.BRANCH, StepKind.COMMUNE)) {
            if (kind == StepKind.COMMUNE) samples.draw(here.unit(), YEAR, 100, 7, chair);
            var marks = ids.stream()
                    .map(one -> new Mark(one, one.equals(ids.getFirst()) ? List.of(1, 8) : List.of(), ""))
                    .toList();
            years.say(branch, YEAR, kind, marks, DAY, chair);
        }
        results.conclude(here.unit(), YEAR, DAY, chair);
        var told = years.of(branch, YEAR, chair);
        homes = ids.stream()
                .map(id -> told.stream()
                        .filter(one -> one.household().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    @Test
    void a_plaque_is_for_who_meets_all_and_is_fixed_once_a_year() {
        var meets = id(1);
        refused("campaigns.error.plaque-for-all-met", () -> results.fixPlaque(id(0), DAY, "QĐ 9", chair));
        results.fixPlaque(meets, DAY, "QĐ 9", chair);
        refused("campaigns.error.plaque-fixed", () -> results.fixPlaque(meets, DAY, "QĐ 9", chair));
        assertThat(within("households-with-plaque")).isEqualTo(1);
    }

    @Test
    void a_certificate_goes_with_the_plaque_and_with_nothing_else() {
        var meets = id(1);
        refused("campaigns.error.no-plaque", () -> certificates.ofOne(meets, head));
        results.fixPlaque(meets, DAY, "QĐ 9", chair);
        results.fixPlaque(id(2), DAY, "QĐ 9", chair);
        assertThat(WordPages.words(certificates.ofOne(meets, head)))
                .contains("Đào Thị B", "năm 2024", "QĐ 9", units.on(branch, DAY).name())
                .doesNotContain("Đào Thị C", "{{", "«");
        assertThat(certificates.arePrintable(branch, YEAR, head)).isTrue();
        assertThat(WordPages.count(certificates.ofYear(here.unit(), YEAR, chair)))
                .isEqualTo(2);
    }

    private HouseholdYearId id(int home) {
        return Objects.requireNonNull(homes.get(home).id());
    }

    private long within(String code) {
        var question = Question.within(code, here.unit(), Period.parse("2024"));
        return Objects.requireNonNull(figures.answer(question, chair).value()).longValue();
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessageStartingWith(key);
    }
}
