package vn.sohoi.emulation.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Scopes;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.emulation.awards.NewAward.Proof;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.privacy.Consent;
import vn.sohoi.privacy.Consents;
import vn.sohoi.units.Units;

/** A woman's story is read outside of those who keep it only while her consent holds; a collective's by all. */
@BookTest
class ExamplesTest {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 7, 1);
    private static final int MONTHS = 60;

    @Autowired
    Examples examples;

    @Autowired
    ExamplesKept keeper;

    @Autowired
    ErasedExamples erased;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Consents consents;

    private Places.Commune here;
    private Places.Commune beyond;
    private Actor far;

    @BeforeEach
    void a_commune() {
        here = Places.commune(units, 2);
        beyond = Places.commune(units, 1);
        far = beyond.officer();
    }

    @Test
    void a_collectives_story_is_read_by_all_with_what_it_rests_on() {
        var id = examples.tell(
                here.unit(), new Subject.Collective(here.branch(0)), told(" Nuôi heo đất "), here.officer());
        var read = examples.find(id, far);
        assertThat(read.told().story()).isEqualTo("Nuôi heo đất");
        assertThat(read.told().proofs()).containsExactly(new Proof("Khen thưởng", "/thi-dua/khen-thuong"));
        assertThat(examples.under(here.unit(), far).told()).hasSize(1);
        assertThatThrownBy(() -> examples.change(id, told("Khác"), far)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> examples.remove(id, far)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_womans_story_waits_for_her_consent_and_is_hidden_when_she_takes_it_back() {
        var her = woman("Đào Thị Gương");
        var id = examples.tell(here.unit(), new Subject.Woman(her), told("Giúp ba hộ thoát nghèo"), here.officer());
        assertHidden(id);
        says(her, "messages", true);
        assertHidden(id);
        says(her, "pictures", true);
        assertThat(examples.find(id, far).name()).isEqualTo("Đào Thị Gương");
        assertThat(examples.under(here.unit(), here.cityOfficer()).told()).hasSize(1);
        says(her, "pictures", false);
        assertHidden(id);
        assertThat(examples.find(id, here.officer()).agreed()).isFalse();
    }

    private void assertHidden(ExampleId id) {
        assertThatThrownBy(() -> examples.find(id, far)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> examples.find(id, here.cityOfficer())).isInstanceOf(NotFound.class);
        assertThat(examples.under(here.unit(), far)).isEqualTo(new Examples.Shown(List.of(), 1));
        assertThat(examples.under(here.unit(), here.officer()).told()).hasSize(1);
    }

    @Test
    void nobody_tells_without_a_story_of_another_unit_or_of_days_to_come() {
        var own = new Subject.Collective(here.unit());
        refused("story", () -> examples.tell(here.unit(), own, told(" "), here.officer()));
        var beside = new Subject.Collective(Places.beside(units, here));
        refused("not-beneath", () -> examples.tell(here.unit(), beside, told("Việc"), here.officer()));
        var later = new Example.Told(
                "Việc", DateSpan.between(LocalDate.of(2100, 1, 1), LocalDate.of(2100, 2, 1)), List.of());
        refused("to-come", () -> examples.tell(here.unit(), own, later, here.officer()));
        assertThatThrownBy(() -> examples.tell(here.unit(), own, told("Việc"), far))
                .isInstanceOf(NotFound.class);
        var theirs = new Subject.Woman(woman("Đào Thị Bên"));
        assertThatThrownBy(() -> examples.tell(beyond.unit(), theirs, told("Việc"), far))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void it_is_told_anew_and_taken_out() {
        var id = examples.tell(here.unit(), new Subject.Collective(here.unit()), told("Cũ"), here.officer());
        examples.change(id, new Example.Told("Mới", DateSpan.between(FROM, UNTIL), List.of()), here.officer());
        var read = examples.find(id, here.officer());
        assertThat(read.told().story()).isEqualTo("Mới");
        assertThat(read.told().proofs()).isEmpty();
        examples.remove(id, here.officer());
        assertThat(examples.under(here.unit(), here.officer())).isEqualTo(new Examples.Shown(List.of(), 0));
    }

    @Test
    void erased_or_outlived_her_name_and_story_go_and_that_one_was_told_stays() {
        var her = woman("Đào Thị Xóa");
        examples.tell(here.unit(), new Subject.Woman(her), told("Việc"), here.officer());
        examples.tell(here.unit(), new Subject.Woman(woman("Đào Thị Lâu")), told("Việc"), here.officer());
        scopes.numbers(() -> {
            erased.erase(her);
            return true;
        });
        assertThat(outlived(UNTIL.plusMonths(MONTHS).minusDays(1))).isZero();
        assertThat(outlived(UNTIL.plusMonths(MONTHS))).isOne();
        scopes.numbers(() -> {
            keeper.takeAway(new KeptForATime.Kept(UNTIL.plusMonths(MONTHS), MONTHS), List.of(here.unit()));
            return true;
        });
        assertThat(examples.under(here.unit(), here.officer()).told())
                .hasSize(2)
                .allSatisfy(one -> {
                    assertThat(one.name()).isEmpty();
                    assertThat(one.told().story()).isEmpty();
                    assertThat(one.person()).isNull();
                });
        assertThat(examples.under(here.unit(), far).hidden()).isEqualTo(2);
    }

    private long outlived(LocalDate today) {
        return scopes.numbers(() -> keeper.outlived(new KeptForATime.Kept(today, MONTHS))).stream()
                .filter(one -> one.unit().equals(here.unit()))
                .mapToLong(KeptForATime.Outlived::number)
                .sum();
    }

    private void says(PersonId her, String use, boolean yes) {
        var said = new Consent(use, yes, "Tôi đồng ý", "vi", Consent.Channel.SELF, "", LocalDate.of(2026, 8, 1));
        consents.say(her, said, here.officer());
    }

    private PersonId woman(String name) {
        var her = Identity.woman(name, PartialDate.ofYear(1970));
        return people.register(NewPerson.of(here.branch(0), her, null), here.officer());
    }

    private static Example.Told told(String story) {
        return new Example.Told(
                story, DateSpan.between(FROM, UNTIL), List.of(new Proof("Khen thưởng", "/thi-dua/khen-thuong")));
    }

    private static void refused(String why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("emulation.example.error." + why));
    }
}
