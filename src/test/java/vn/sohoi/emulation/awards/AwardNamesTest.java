package vn.sohoi.emulation.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sohoi.emulation.awards.AwardGround.DAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Act;
import vn.sohoi.access.Scopes;
import vn.sohoi.access.spi.ErasesPeople;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Names of those who were honoured are for who sees officers by name, for a time, and until they are taken away; the award stays. */
@BookTest
class AwardNamesTest {
    private static final int MONTHS = 240;
    private static final DateSpan YEAR = AwardGround.YEAR;

    @Autowired
    Forms forms;

    @Autowired
    Proposing proposing;

    @Autowired
    Deciding deciding;

    @Autowired
    Awards awards;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    ErasedAwards erasing;

    @Autowired
    AwardsKept keeping;

    private AwardGround ground;
    private Places.Commune here;
    private FormId form;

    @BeforeEach
    void a_commune_and_a_form() {
        ground = new AwardGround(forms, proposing, deciding);
        here = Places.commune(units, 1);
        form = ground.form(UnitLevel.COMMUNE);
    }

    @Test
    void whoever_sees_numbers_only_is_shown_that_somebody_was_honoured_and_not_who() {
        var hers = ground.given(form, here, Receiver.named(here.unit(), "Đào Thị Lan"), "Một", DAY);
        ground.given(form, here, Receiver.unit(here.branch(0)), "Hai", DAY);
        var numbers = new Actor("numbers", "Chủ tịch", 5L, here.cityOfficer().unit(), "CENTRE_CHAIR");
        assertThat(awards.under(here.unit(), YEAR, numbers))
                .extracting(one -> one.receiver().name())
                .containsExactlyInAnyOrder("", units.on(here.branch(0), DAY).name());
        assertThatThrownBy(() -> awards.find(hers, numbers)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proposing.demand(here.unit(), Act.WRITE, numbers))
                .isInstanceOf(NotByName.class);
    }

    @Test
    void a_woman_of_the_book_is_found_wherever_she_was_honoured_until_she_is_erased() {
        var her = people.register(
                NewPerson.of(here.branch(0), Identity.woman("Cao Thị Mai", null), null), here.officer());
        var award = ground.given(
                form, here, new Receiver(Receiver.Kind.INDIVIDUAL, here.unit(), "Cao Thị Mai", her), "Ba", DAY);
        var once = ground.form(UnitLevel.PROVINCE, new Condition.OneForOneAchievement());
        var elsewhere = new Receiver(Receiver.Kind.INDIVIDUAL, here.branch(0), "Cao Thị Mai", her);
        var wish = AwardGround.wish(once, here.unit(), elsewhere, "Ba");
        assertThat(proposing.findings(wish, here.officer())).isNotEmpty();
        erase(erasing, her);
        var left = awards.find(award, here.officer());
        assertThat(left.receiver().name()).isEmpty();
        assertThat(left.receiver().person()).isNull();
        assertThat(left.achievement()).isEmpty();
        assertThat(left.state()).isEqualTo(Award.State.DECIDED);
    }

    @Test
    void a_name_is_kept_until_its_period_is_over_and_a_collective_for_good() {
        var day = LocalDate.of(2001, 3, 1);
        var hers = ground.given(form, here, Receiver.named(here.unit(), "Bùi Thị Cúc"), "Bốn", day);
        var units = List.of(here.unit());
        var before = new KeptForATime.Kept(day.plusMonths(MONTHS).minusDays(1), MONTHS);
        assertThat(outlived(before)).isZero();
        var over = new KeptForATime.Kept(day.plusMonths(MONTHS), MONTHS);
        assertThat(outlived(over)).isOne();
        scopes.numbers(() -> {
            keeping.takeAway(over, units);
            return true;
        });
        assertThat(outlived(over)).isZero();
        assertThat(awards.find(hers, here.officer()).receiver().name()).isEmpty();
    }

    private void erase(ErasesPeople one, PersonId her) {
        scopes.numbers(() -> {
            one.erase(her);
            return true;
        });
    }

    private long outlived(KeptForATime.Kept kept) {
        return scopes.numbers(() -> keeping.outlived(kept)).stream()
                .filter(one -> one.unit().equals(here.unit()))
                .mapToLong(KeptForATime.Outlived::number)
                .sum();
    }
}
