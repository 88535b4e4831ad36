package vn.sohoi.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Offices;
import vn.sohoi.Places;
import vn.sohoi.StoryDay;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** Who holds a post that ends soon is told, and so is whoever fills it; nobody once the next term is written. */
@BookTest
class EndingTermsTest {
    private static final LocalDate TODAY = LocalDate.now(StoryDay.VIETNAM);

    @Autowired
    EndingTerms terms;

    @Autowired
    Accounts accounts;

    @Autowired
    Offices offices;

    @Autowired
    Units units;

    private Places.Commune here;
    private Actor chair;

    @BeforeEach
    void a_commune_with_a_chair() {
        here = Places.commune(units, 1);
        chair = offices.held(Role.COMMUNE_CHAIR, here.unit());
    }

    @Test
    void sixty_days_before_it_is_said_to_the_holder_and_to_whoever_fills_the_post() {
        var later = head(61);
        assertThat(terms.daysLeft(later)).isEmpty();
        assertThat(terms.toFill(chair)).isZero();
        var soon = head(14);
        assertThat(terms.daysLeft(soon)).hasValue(14);
        assertThat(terms.toFill(chair)).isOne();
        assertThat(terms.toFill(soon)).isZero();
    }

    @Test
    void a_term_that_another_follows_is_said_to_nobody() {
        var soon = head(30);
        var next = DateSpan.between(TODAY.plusDays(30), TODAY.plusYears(1));
        accounts.appoint(
                new Accounts.NewMandate(soon.login(), Role.BRANCH_HEAD, here.branch(0), next, "QĐ 2"), Actor.MACHINE);
        assertThat(terms.daysLeft(soon)).isEmpty();
        assertThat(terms.toFill(chair)).isZero();
    }

    /** Who heads the branch for so many days more. */
    private Actor head(int days) {
        UnitId branch = here.branch(0);
        var login = "thu-" + days + "-" + requireNonNull(chair.unit());
        accounts.open(new Accounts.NewAccount(login, "Nguyễn Thị Thử", "mat-khau-thu-nghiem", false), Actor.MACHINE);
        var term = DateSpan.between(TODAY.minusDays(9), TODAY.plusDays(days));
        accounts.appoint(new Accounts.NewMandate(login, Role.BRANCH_HEAD, branch, term, "QĐ 1"), Actor.MACHINE);
        return accounts.actorsOf(login).getFirst();
    }
}
