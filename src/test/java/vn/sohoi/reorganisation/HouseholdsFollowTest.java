package vn.sohoi.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.campaigns.HouseholdYears;
import vn.sohoi.campaigns.Mark;
import vn.sohoi.campaigns.StepKind;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.HouseholdId;

/** Households of members are counted where they stood on each day; what is still to be done of their year goes along. */
@BookTest
class HouseholdsFollowTest extends DividedCommune {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    @Autowired
    HouseholdYears years;

    @Autowired
    Figures figures;

    private List<HouseholdId> homes;

    @BeforeEach
    void each_of_them_lives_in_a_household_of_her_own() {
        homes = households.openForHeads(women, LocalDate.of(2015, 1, 1), Actor.MACHINE);
        var marks = homes.stream()
                .filter(home -> homes.indexOf(home) % 3 == 2)
                .map(home -> new Mark(home, List.of(4), ""))
                .toList();
        years.say(old.branch(2), 2025, StepKind.SELF, marks, MAY, Actor.MACHINE);
    }

    @Test
    void they_are_counted_on_the_branch_of_each_day_and_their_year_goes_on_where_they_live() {
        var divided = divided(Actor.MACHINE);
        enforcing.force(divided.plan());
        var before = JULY.minusDays(1);
        assertThat(count(old.branch(2), before)).isEqualTo(10);
        assertThat(count(old.unit(), before)).isEqualTo(30);
        assertThat(count(old.branch(2), JULY)).isEqualTo(6);
        assertThat(count(fresh("Xã Bắc"), JULY)).isEqualTo(16);
        assertThat(count(fresh("Xã Nam"), JULY)).isEqualTo(14);
        assertThat(count(city, JULY)).isEqualTo(30);
        var went = units.branchesUnder(fresh("Xã Nam"), JULY).stream()
                .flatMap(branch -> years.of(branch, 2025, Actor.MACHINE).stream())
                .filter(one -> one.self() != null)
                .toList();
        assertThat(went).hasSize(4);
    }

    @Test
    void undone_every_table_is_as_it_was() {
        var divided = divided(Actor.MACHINE);
        var before = BookHash.of(scopes, db);
        enforcing.force(divided.plan());
        assertThat(BookHash.of(scopes, db)).isNotEqualTo(before);
        enforcing.undo(divided.plan(), "Thử", Actor.MACHINE);
        assertThat(BookHash.of(scopes, db)).isEqualTo(before);
        assertThat(count(old.branch(2), JULY)).isEqualTo(10);
    }

    private UnitId fresh(String name) {
        return units.children(city, JULY).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long count(UnitId unit, LocalDate day) {
        var value = figures.answer(Question.on("member-households", unit, day), Actor.MACHINE)
                .value();
        return value == null ? -1 : value.longValue();
    }
}
