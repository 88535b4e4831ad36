package vn.sohoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohoi.BookTest;
import vn.sohoi.Places.Commune;
import vn.sohoi.Signed;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.privacy.Incidents.NewIncident;
import vn.sohoi.privacy.Incidents.Woman;

/** From an account, a unit or a network and a time to exactly the women who were read, with the 72 hours of the law. */
@BookTest
class IncidentsTest {
    private static final AtomicInteger WOMEN = new AtomicInteger();

    @Autowired
    MockMvc pages;

    @Autowired
    Desk desk;

    @Autowired
    People people;

    @Autowired
    Incidents incidents;

    @Autowired
    OwnerDb owner;

    private Commune here;
    private Actor thief;
    private Actor chair;
    private PersonId lan;
    private PersonId mai;
    private PersonId hoa;
    private Instant before;
    private Instant after;

    @BeforeEach
    void the_thief_opens_lan_and_mais_number_and_somebody_else_opens_hoa() throws Exception {
        here = desk.commune(2);
        thief = desk.post(Role.COMMUNE_OFFICER, here);
        chair = desk.post(Role.COMMUNE_CHAIR, here);
        lan = woman("Lan");
        mai = woman("Mai");
        hoa = woman("Hoa");
        open(hoa, thief);
        before = now();
        open(lan, thief);
        open(lan, thief);
        people.citizenId(mai, "xem trộm", thief);
        open(hoa, chair);
        pages.perform(get("/tim?q=dinh thi").with(Signed.in(thief.login()))).andExpect(status().isOk());
        after = now();
        open(hoa, thief);
    }

    @Test
    void exactly_the_women_whom_the_account_read_in_that_time_are_found() {
        var found = incidents.findings(incident(thief.login(), null, null), chair);
        assertThat(found.women()).extracting(Woman::id).containsExactlyInAnyOrder(lan, mai);
        assertThat(found.women())
                .filteredOn(woman -> woman.id().equals(mai))
                .singleElement()
                .satisfies(woman -> assertThat(woman.highest()).isEqualTo(FieldClass.C3))
                .satisfies(woman -> assertThat(woman.fields()).contains("citizen_id"));
        assertThat(found.women())
                .filteredOn(woman -> woman.id().equals(lan))
                .singleElement()
                .satisfies(woman -> assertThat(woman.times()).isEqualTo(2))
                .satisfies(woman -> assertThat(woman.first()).isBetween(before, after));
        assertThat(found.lists())
                .singleElement()
                .satisfies(list -> assertThat(list.most()).isEqualTo(3));
        assertThat(found.readers()).extracting(reader -> reader.login()).containsExactly(thief.login());
    }

    @Test
    void a_unit_and_a_network_find_whoever_read_through_them() {
        assertThat(incidents.findings(incident(null, here.unit(), null), chair).women())
                .extracting(Woman::id)
                .containsExactlyInAnyOrder(lan, mai, hoa);
        assertThat(incidents
                        .findings(incident(null, null, "127.0.0.0/24"), chair)
                        .women())
                .extracting(Woman::id)
                .containsExactlyInAnyOrder(lan, mai, hoa);
        assertThat(incidents
                        .findings(incident(null, null, "10.9.8.0/24"), chair)
                        .women())
                .isEmpty();
    }

    @Test
    void the_authority_is_told_within_seventy_two_hours_of_the_discovery() {
        var id = incident(thief.login(), null, null);
        var incident = incidents.find(id, chair);
        var end = incident.discovered().plus(Duration.ofHours(72));
        assertThat(incident.due()).isEqualTo(end);
        assertThat(incident.isLate(end)).isFalse();
        assertThat(incident.isLate(end.plusMillis(1))).isTrue();
        incidents.tellAuthority(id, chair);
        assertThat(incidents.find(id, chair).isLate(end.plus(Duration.ofDays(9))))
                .isFalse();
        incidents.tellWomen(id, chair);
        incidents.close(id, "đã đổi mật khẩu", chair);
        assertThat(incidents.find(id, chair).state()).isEqualTo(Incident.State.CLOSED);
        assertThatThrownBy(() -> incidents.tellWomen(id, chair)).isInstanceOf(Refused.class);
    }

    @Test
    void the_pages_tell_it_to_whoever_answers_for_data_and_to_nobody_else() throws Exception {
        var id = incident(thief.login(), null, null);
        pages.perform(get("/su-co/" + id).with(Signed.in(chair.login())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đinh Thị Lan")))
                .andExpect(content().string(not(containsString("Đinh Thị Hoa"))));
        pages.perform(get("/su-co/" + id + "/thong-bao").with(Signed.in(chair.login())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("số căn cước")))
                .andExpect(content().string(not(containsString("Đinh Thị Lan"))));
        pages.perform(get("/su-co/" + id).with(Signed.in(thief.login()))).andExpect(status().isForbidden());
        var elsewhere = desk.post(Role.COMMUNE_CHAIR, desk.commune(1));
        assertThatThrownBy(() -> incidents.find(id, elsewhere)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_account_that_does_not_exist_is_refused_so_that_no_breach_looks_harmless() {
        assertThatThrownBy(() -> incident("ten-go-sai", null, null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("privacy.reader-unknown"));
        assertThatThrownBy(() -> incident(null, null, null)).isInstanceOf(Refused.class);
    }

    private UUID incident(@Nullable String reader, @Nullable UnitId unit, @Nullable String network) {
        return incidents.open(new NewIncident("mất điện thoại", before, after, reader, unit, network, now()), chair);
    }

    private void open(PersonId her, Actor reader) throws Exception {
        pages.perform(get("/hoi-vien/" + her).with(Signed.in(reader.login()))).andExpect(status().isOk());
    }

    private PersonId woman(String name) {
        var number = "%06d".formatted(770_000 + WOMEN.incrementAndGet());
        var woman =
                new Identity("Đinh Thị " + name, true, PartialDate.parse("1980-02-11"), null, "001180" + number, null);
        return people.register(new NewPerson(here.branch(0), woman, null, null, ""), here.officer());
    }

    private Instant now() {
        return owner.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
