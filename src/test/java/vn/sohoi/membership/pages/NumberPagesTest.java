package vn.sohoi.membership.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.sohoi.BookTest;
import vn.sohoi.Offices;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.Signed;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

/** Whose number it is, asked without the number standing in any address. */
@BookTest
class NumberPagesTest {
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 8);
    private static final String PHONE = "0912345678";

    @Autowired
    MockMvc pages;

    @Autowired
    Units units;

    @Autowired
    Offices offices;

    @Autowired
    People people;

    private final String citizenId = "001165" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    private Commune here;
    private String officer;
    private PersonId lan;

    @BeforeEach
    void lan_has_a_paper_and_a_telephone() {
        here = Places.commune(units, 1);
        officer = offices.held(Role.COMMUNE_OFFICER, here.unit()).login();
        lan = woman("Nguyễn Thị Lan", citizenId);
    }

    private PersonId woman(String name, String paper) {
        var identity =
                Identity.woman(name, PartialDate.ofYear(1965)).withPhone(PHONE).withCitizenId(paper);
        return people.register(NewPerson.of(here.branch(0), identity, MARCH), here.officer());
    }

    @Test
    void a_whole_number_leads_to_her_however_it_is_grouped() throws Exception {
        var grouped = citizenId.substring(0, 3) + " " + citizenId.substring(3, 6) + "." + citizenId.substring(6);
        for (var typed : new String[] {citizenId, grouped, "0912 345 678", "+84 912 345 678"})
            asked(officer, typed).andExpect(redirectedUrl("/hoi-vien/" + lan));
    }

    @Test
    void those_who_share_a_telephone_are_shown_to_choose_from() throws Exception {
        var mother = woman("Trần Thị Mẹ", "001145" + citizenId.substring(6));
        asked(officer, PHONE)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/hoi-vien/" + lan)))
                .andExpect(content().string(containsString("/hoi-vien/" + mother)));
    }

    @Test
    void nobody_is_told_of_a_woman_of_another_commune() throws Exception {
        var stranger =
                offices.held(Role.COMMUNE_OFFICER, Places.commune(units, 1).unit());
        asked(stranger.login(), citizenId)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Không ai trong phạm vi của chị có số này")))
                .andExpect(content().string(not(containsString("Lan"))));
    }

    @Test
    void the_end_of_a_number_is_asked_for_whole() throws Exception {
        asked(officer, "678")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Số căn cước có 12 chữ số")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tim", "/hoi-vien"})
    void a_number_that_came_in_an_address_is_taken_out_of_it(String page) throws Exception {
        var answer = pages.perform(get(page).param("q", citizenId).with(Signed.in(officer)))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/hoi-vien/theo-so");
        assertThat(answer.getContentAsString()).doesNotContain(citizenId);
    }

    private ResultActions asked(String login, String number) throws Exception {
        return pages.perform(
                post("/hoi-vien/theo-so").with(csrf()).param("so", number).with(Signed.in(login)));
    }
}
