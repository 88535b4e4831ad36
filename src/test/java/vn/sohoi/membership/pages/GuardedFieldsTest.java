package vn.sohoi.membership.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.Wish;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

/** A whole citizen id is of class C3: whichever page shows it, it asks for the secret first. A new page enters by itself. */
@BookTest
class GuardedFieldsTest {
    private static final String NUMBER = "001165123457";

    @Autowired
    MockMvc pages;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Membership membership;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private String login = "";
    private PersonId lan = new PersonId(UUID.randomUUID());

    @BeforeEach
    void lan_is_a_member_and_her_number_is_known() {
        var here = Places.commune(units, 1);
        login = "kin-" + here.unit();
        accounts.open(new NewAccount(login, "Cán bộ xã", "mot-mat-khau-dai", false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login, Role.COMMUNE_OFFICER, here.unit(), term, "QĐ 1"), Actor.MACHINE);
        var woman = Identity.woman("Nguyễn Thị Lan", PartialDate.parse("1965-03-12"))
                .withCitizenId(NUMBER);
        lan = people.register(NewPerson.of(here.branch(0), woman, null), here.officer());
        membership.admit(
                new Wish(lan, here.branch(0), LocalDate.of(2019, 3, 8), "QĐ 1", MemberKind.REGULAR), here.officer());
    }

    @Test
    void no_page_shows_it_to_a_machine_that_was_left_open() throws Exception {
        assertThat(showing("Nguyễn Thị Lan")).contains("/hoi-vien/{id}", "/hoi-vien/{id}/sua");
        assertThat(showing(NUMBER)).isEmpty();
    }

    /** The pages that say this to somebody who is signed in and showed no secret for long. */
    private Set<String> showing(String words) throws Exception {
        var showing = new TreeSet<String>();
        for (var address : handlers.getHandlerMethods().keySet())
            if (address.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.GET)))
                for (var pattern : address.getPatternValues())
                    if (answer(pattern).contains(words)) showing.add(pattern);
        return showing;
    }

    private String answer(String pattern) throws Exception {
        var path = pattern.replaceAll("\\{[^/]+}", lan.toString());
        return pages.perform(get(path).with(user(login)).param("q", "Lan"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
