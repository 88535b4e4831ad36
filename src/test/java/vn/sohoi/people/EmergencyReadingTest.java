package vn.sohoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Emergencies;
import vn.sohoi.access.Emergency.Category;
import vn.sohoi.access.Role;
import vn.sohoi.audit.Reads;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/** Somebody who sees numbers only reads a few women by name in an emergency, and others see to it that it was one. */
@BookTest
class EmergencyReadingTest {
    private static final String WHY = "Lũ quét, phải gọi các chị ở thôn Đông";

    @Autowired
    Emergencies emergencies;

    @Autowired
    EmergencyReading reading;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Reads reads;

    @Autowired
    Units units;

    @Autowired
    OwnerDb owner;

    private Commune here;
    private Actor above = Actor.MACHINE;
    private Actor chair = Actor.MACHINE;
    private PersonId lan = new PersonId(UUID.randomUUID());

    @BeforeEach
    void lan_lives_in_a_commune_below_the_officer() {
        here = Places.commune(units, 1);
        above = appointed(
                Role.PROVINCE_OFFICER, Objects.requireNonNull(here.cityOfficer().unit()));
        chair = appointed(Role.COMMUNE_CHAIR, here.unit());
        lan = enter("Nguyễn Thị Lan");
    }

    @Test
    void she_is_reached_by_her_whole_name_and_the_log_says_who_read_her_and_why() {
        emergencies.open(here.unit(), Category.DISASTER, WHY, above);
        var found = reading.find("nguyễn thị  LAN", 1965, above);
        assertThat(found).singleElement().satisfies(her -> {
            assertThat(her.person().id()).isEqualTo(lan);
            assertThat(her.person().identity().phone()).isEqualTo("+84912345678");
        });
        assertThat(reads.of(lan.toString(), 10, 0).looks()).anySatisfy(look -> {
            assertThat(look.login()).isEqualTo(above.login());
            assertThat(look.action()).isEqualTo("people.read-in-emergency");
            assertThat(look.reason()).isEqualTo(WHY);
        });
    }

    @Test
    void a_given_name_alone_another_year_and_another_commune_find_nobody() {
        emergencies.open(here.unit(), Category.DISASTER, WHY, above);
        refused(() -> reading.find("Lan", 1965, above), "people.emergency-no-name");
        assertThat(reading.find("Nguyễn Thị Lan", 1966, above)).isEmpty();
        var elsewhere = Places.commune(units, 1);
        people.register(NewPerson.of(elsewhere.branch(0), woman("Nguyễn Thị Xa"), null), elsewhere.officer());
        assertThat(reading.find("Nguyễn Thị Xa", 1965, above)).isEmpty();
        assertThatThrownBy(() -> emergencies.open(elsewhere.unit(), Category.DISASTER, WHY, above))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void it_shows_twenty_women_and_ends_after_an_hour() {
        var id = emergencies.open(here.unit(), Category.VIOLENCE, WHY, above);
        for (int i = 0; i < Emergencies.MOST_WOMEN; i++) {
            enter("Trần Thị Số " + (char) ('A' + i));
            assertThat(reading.find("Trần Thị Số " + (char) ('A' + i), 1965, above))
                    .hasSize(1);
        }
        refused(() -> reading.find("Nguyễn Thị Lan", 1965, above), "people.emergency-most");
        assertThat(reading.find("Trần Thị Số A", 1965, above))
                .as("whom she read already")
                .hasSize(1);
        refused(() -> emergencies.open(here.unit(), Category.VIOLENCE, WHY, above), "access.emergency-runs");
        ago(id, "61 minutes");
        refused(() -> reading.find("Trần Thị Số A", 1965, above), "access.emergency-over");
        emergencies.open(here.unit(), Category.VIOLENCE, WHY, above);
        assertThat(reading.find("Nguyễn Thị Lan", 1965, above)).hasSize(1);
    }

    @Test
    void it_is_for_posts_that_see_numbers_and_for_nobody_else() {
        for (var role : Role.values()) {
            boolean sees = switch (role) {
                case DISTRICT_OFFICER, DISTRICT_CHAIR, PROVINCE_OFFICER, PROVINCE_CHAIR, CENTRE_OFFICER, CENTRE_CHAIR ->
                    true;
                default -> false;
            };
            var actor = new Actor("ai-do", "Ai đó", 1L, here.unit(), role.name());
            assertThat(emergencies.areFor(actor)).as(role.name()).isEqualTo(sees);
        }
        refused(() -> emergencies.open(here.unit(), Category.DISASTER, WHY, chair), "access.emergency-not-for-post");
        refused(() -> emergencies.open(here.unit(), Category.DISASTER, "Gấp lắm", above), "access.emergency-short");
    }

    @Test
    void the_chair_is_told_at_once_and_an_unreviewed_one_stops_the_next() {
        var id = emergencies.open(here.unit(), Category.WRONGLY_LOCKED, WHY, above);
        assertThat(emergencies.waitingFor(chair)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.reason()).isEqualTo(WHY);
        });
        assertThat(emergencies.waitingFor(above)).as("her own").isEmpty();
        ago(id, "73 hours");
        refused(() -> emergencies.open(here.unit(), Category.DISASTER, WHY, above), "access.emergency-rests");
        refused(() -> emergencies.review(id, true, " ", chair), "access.emergency-no-finding");
        emergencies.review(id, true, "Đã gọi hỏi, đúng việc", chair);
        assertThat(emergencies.waitingFor(chair)).isEmpty();
        emergencies.open(here.unit(), Category.DISASTER, WHY, above);
    }

    @Test
    void whoever_was_found_wrong_does_it_no_more_and_nobody_reviews_her_own() {
        var id = emergencies.open(here.unit(), Category.DISASTER, WHY, above);
        assertThatThrownBy(() -> emergencies.review(id, true, "Tôi thấy đúng", above))
                .isInstanceOf(NotFound.class);
        emergencies.review(id, false, "Không có lũ nào", chair);
        ago(id, "2 hours");
        refused(() -> emergencies.open(here.unit(), Category.DISASTER, WHY, above), "access.emergency-rests");
    }

    private void ago(UUID emergency, String since) {
        owner.sql("update access.emergency set opened_at = clock_timestamp() - :since::interval where id = :id")
                .param("since", since)
                .param("id", emergency)
                .update();
    }

    private PersonId enter(String name) {
        return people.register(NewPerson.of(here.branch(0), woman(name), null), here.officer());
    }

    private static Identity woman(String name) {
        return Identity.woman(name, PartialDate.parse("1965-03-12")).withPhone("0912345678");
    }

    private static void refused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private Actor appointed(Role role, UnitId unit) {
        var login = "khan-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + unit;
        accounts.open(new NewAccount(login, "Cán bộ thử", "mot-mat-khau-dai", false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login, role, unit, term, "QĐ 1"), Actor.MACHINE);
        return accounts.actorsOf(login).getFirst();
    }
}
