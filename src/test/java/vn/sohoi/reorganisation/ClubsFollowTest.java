package vn.sohoi.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.activities.clubs.Club;
import vn.sohoi.activities.clubs.ClubId;
import vn.sohoi.activities.clubs.ClubKind;
import vn.sohoi.activities.clubs.ClubWomen;
import vn.sohoi.activities.clubs.Clubs;
import vn.sohoi.activities.clubs.NewClub;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** A club whose unit ends waits until one of the units that it went into takes it over; its women stay in it. */
@BookTest
class ClubsFollowTest extends DividedCommune {
    @Autowired
    Clubs clubs;

    @Autowired
    ClubWomen belonging;

    @Autowired
    Figures figures;

    @Test
    void it_waits_to_be_taken_over_and_comes_back_to_the_row_when_all_is_undone() {
        var club = found(old.unit());
        var ofBranch = found(old.branch(0));
        var cut = List.of(women.get(2), women.get(14));
        belonging.say(club, old.branch(2), Set.copyOf(cut), Set.copyOf(cut), Actor.MACHINE);
        var divided = divided(Actor.MACHINE);
        assertThat(previewing.of(divided.plan(), Actor.MACHINE).conflicts())
                .anyMatch(one -> one.textKey().equals("activities.clubs-left") && !one.blocks());
        var before = BookHash.of(scopes, db);
        enforcing.force(divided.plan());
        assertThat(clubs.find(club, Actor.MACHINE).last().endedBy()).isEqualTo(Club.End.REORGANISED);
        assertThat(clubs.find(ofBranch, Actor.MACHINE).last().endedBy())
                .as("its branch moved whole")
                .isNull();
        assertThat(standing(old.unit(), JULY.minusDays(1))).isEqualTo(2);
        assertThat(standing(divided.north(), JULY)).isEqualTo(1);
        assertThat(clubs.leftBehind(divided.south(), Actor.MACHINE))
                .extracting(Club::id)
                .containsExactly(club);
        enforcing.undo(divided.plan(), "Thử", Actor.MACHINE);
        assertThat(BookHash.of(scopes, db)).isEqualTo(before);
    }

    @Test
    void who_took_it_over_keeps_it_up_and_then_the_reorganisation_is_not_undone() {
        var club = found(old.unit());
        var goes = Set.<PersonId>of(women.get(2));
        belonging.say(club, old.branch(2), goes, goes, Actor.MACHINE);
        var divided = divided(Actor.MACHINE);
        enforcing.force(divided.plan());
        clubs.takeOver(club, divided.south(), JULY, "Biên bản", Actor.MACHINE);
        assertThat(standing(divided.south(), JULY)).isEqualTo(1);
        assertThat(belonging.numbers(club, Actor.MACHINE).values())
                .as("under the branch that was cut off")
                .containsExactly(1L);
        assertThat(belonging.numbers(club, Actor.MACHINE)).doesNotContainKey(old.branch(2));
        assertThatThrownBy(() -> enforcing.undo(divided.plan(), "Thử", Actor.MACHINE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("activities.clubs-changed-since"));
    }

    private ClubId found(UnitId founder) {
        return clubs.found(
                new NewClub(founder, "Câu lạc bộ thử", ClubKind.CLUB, false, "", LocalDate.of(2024, 3, 8), "QĐ thử"),
                Actor.MACHINE);
    }

    private long standing(UnitId unit, LocalDate day) {
        return Objects.requireNonNull(figures.answer(Question.on("clubs", unit, day), Actor.MACHINE)
                        .value())
                .longValue();
    }
}
