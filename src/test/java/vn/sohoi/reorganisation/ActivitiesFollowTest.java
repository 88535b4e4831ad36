package vn.sohoi.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.CountsAs;
import vn.sohoi.activities.NewTheme;
import vn.sohoi.activities.Outcome;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.State;
import vn.sohoi.activities.ThemeId;
import vn.sohoi.activities.Themes;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;

/** What a unit that ends had planned is called off with it; what it held stays with it, and branches that move keep their plans. */
@BookTest
class ActivitiesFollowTest extends DividedCommune {
    @Autowired
    Activities activities;

    @Autowired
    Themes themes;

    @Autowired
    Figures figures;

    @Test
    void plans_of_the_unit_that_ends_are_called_off_and_come_back_when_it_is_undone() {
        var theme = themes.enter(
                new NewTheme("Nội dung " + old.unit(), "Theme", CountsAs.NOTHING, "Kế hoạch", LocalDate.of(2020, 1, 1)),
                Actor.MACHINE);
        var held = plan(old.unit(), JULY.minusMonths(1), theme);
        activities.conclude(held, new Outcome.Held("", null), Actor.MACHINE);
        var planned = plan(old.unit(), JULY.plusDays(9), theme);
        var ofBranch = plan(old.branch(0), JULY.plusDays(9), theme);
        var divided = divided(Actor.MACHINE);
        assertThat(previewing.of(divided.plan(), Actor.MACHINE).conflicts())
                .anyMatch(one -> one.textKey().equals("activities.planned-end") && !one.blocks());
        var before = BookHash.of(scopes, db);
        enforcing.force(divided.plan());
        assertThat(state(planned)).isEqualTo(State.CALLED_OFF);
        assertThat(state(ofBranch)).isEqualTo(State.PLANNED);
        assertThat(state(held)).isEqualTo(State.HELD);
        var question = Question.within("activities-held", old.unit(), Period.parse("2025"));
        assertThat(figures.answer(question, Actor.MACHINE).value()).isEqualByComparingTo("1");
        enforcing.undo(divided.plan(), "Thử", Actor.MACHINE);
        assertThat(BookHash.of(scopes, db)).isEqualTo(before);
        assertThat(state(planned)).isEqualTo(State.PLANNED);
    }

    private ActivityId plan(UnitId owner, LocalDate day, ThemeId theme) {
        return activities.plan(Plan.of(owner, "Buổi thử", day, Set.of(theme)), Actor.MACHINE);
    }

    private State state(ActivityId id) {
        return activities.find(id, Actor.MACHINE).state();
    }
}
