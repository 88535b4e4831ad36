package vn.sohoi.membership.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
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
import vn.sohoi.membership.StayCorrections;
import vn.sohoi.membership.Wish;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

@BookTest
class CorrectPagesTest {
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 8);

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
    StayCorrections corrections;

    private Commune here;
    private PersonId lan;

    @BeforeEach
    void lan_is_a_member() {
        here = Places.commune(units, 2);
        accounts.open(new NewAccount(login(), "Cán bộ xã", "mot-mat-khau-dai", false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login(), Role.COMMUNE_OFFICER, here.unit(), term, "QĐ 1"), Actor.MACHINE);
        var woman = Identity.woman("Nguyễn Thị Lan", PartialDate.parse("1965-03-12"))
                .withPhone("0912345678");
        lan = people.register(NewPerson.of(here.branch(0), woman, null), here.officer());
        membership.admit(new Wish(lan, here.branch(0), MARCH, "QĐ 1", MemberKind.REGULAR), here.officer());
    }

    @Test
    void the_form_shows_what_the_book_says_and_her_page_what_it_said() throws Exception {
        pages.perform(as(get("/hoi-vien/" + lan + "/sua")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Trong sổ: 12/03/1965.")));
        correct("Nguyễn Thị Loan", "1956", "", "Theo căn cước", "0").andExpect(status().is3xxRedirection());
        var woman = people.find(lan, here.officer()).orElseThrow().identity();
        assertThat(woman.fullName()).isEqualTo("Nguyễn Thị Loan");
        assertThat(woman.birth()).isEqualTo(PartialDate.ofYear(1956));
        assertThat(woman.phone()).isEqualTo("+84912345678");
        pages.perform(as(get("/hoi-vien/" + lan)))
                .andExpect(content().string(containsString("Sổ đã từng ghi")))
                .andExpect(content().string(containsString("<del>Nguyễn Thị Lan</del>")))
                .andExpect(content().string(containsString("<del>12/03/1965</del>")))
                .andExpect(content().string(containsString("Theo căn cước")));
    }

    @Test
    void what_cannot_be_read_is_said_at_its_field_and_the_form_kept() throws Exception {
        correct("Nguyễn Thị Loan", "31/2/1956", "12345", "", "0")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tháng 2 năm 1956 không có ngày 31.")))
                .andExpect(content().string(containsString("Số căn cước cần đủ 12 chữ số.")))
                .andExpect(content().string(containsString("Ghi vì sao biết đúng hơn")))
                .andExpect(content().string(containsString("value=\"Nguyễn Thị Loan\"")));
        correct("Nguyễn Thị Lan", "12/3/1965", "", "Xem lại", "0")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa có ô nào khác với sổ")));
    }

    @Test
    void a_citizen_id_is_replaced_only_after_both_were_shown() throws Exception {
        var digits = "0011560"
                + String.format(java.util.Locale.ROOT, "%05d", here.unit().value());
        correct("Nguyễn Thị Lan", "12/3/1965", digits, "Theo thẻ", "0")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chị sắp thay số căn cước.")))
                .andExpect(content().string(containsString("Năm sinh trong số khác")));
        assertThat(people.find(lan, here.officer()).orElseThrow().identity().citizenId())
                .isNull();
        pages.perform(form("Nguyễn Thị Lan", "12/3/1965", digits, "Theo thẻ", "0")
                        .param("confirmed", digits))
                .andExpect(status().is3xxRedirection());
        assertThat(people.find(lan, here.officer()).orElseThrow().identity().citizenId())
                .endsWith(digits.substring(9));
        pages.perform(as(get("/hoi-vien/" + lan)))
                .andExpect(content().string(containsString("một số khác, hoặc chưa có số")))
                .andExpect(content().string(not(containsString(digits))));
    }

    @Test
    void a_number_that_another_has_is_refused_at_its_field() throws Exception {
        var digits = "0011650"
                + String.format(java.util.Locale.ROOT, "%05d", here.unit().value());
        people.register(
                NewPerson.of(here.branch(0), Identity.woman("Lê Thị Hai", null).withCitizenId(digits), null),
                here.officer());
        pages.perform(form("Nguyễn Thị Lan", "12/3/1965", digits, "Theo thẻ", "0")
                        .param("confirmed", digits))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Số căn cước này đã có trong sổ.")));
    }

    @Test
    void who_opened_the_form_before_another_correction_is_told_and_overwrites_nothing() throws Exception {
        correct("Nguyễn Thị Loan", "12/3/1965", "", "Theo căn cước", "0").andExpect(status().is3xxRedirection());
        correct("Nguyễn Thị Lan", "1970", "", "Chị báo", "0")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("đã sửa sổ của người này")));
        assertThat(people.find(lan, here.officer()).orElseThrow().identity().fullName())
                .isEqualTo("Nguyễn Thị Loan");
    }

    @Test
    void a_joining_date_is_set_right_and_the_earlier_one_told() throws Exception {
        var page = "/hoi-vien/" + lan + "/sua-ngay-vao";
        pages.perform(as(get(page))).andExpect(content().string(containsString("Trong sổ: 08/03/2019.")));
        pages.perform(as(post(page)).with(csrf()).param("joined", "2999")).andExpect(status().isUnprocessableContent());
        pages.perform(as(post(page)).with(csrf()).param("joined", "1990").param("reason", "Theo thẻ"))
                .andExpect(status().is3xxRedirection());
        pages.perform(as(get("/hoi-vien/" + lan))).andExpect(content().string(containsString("<del>08/03/2019</del>")));
    }

    @Test
    void a_stay_is_set_right_or_struck_out() throws Exception {
        var first = corrections.stays(lan, here.officer()).getFirst();
        var page = "/hoi-vien/" + lan + "/sinh-hoat/" + first.id() + "/sua";
        pages.perform(as(get(page))).andExpect(status().isOk());
        pages.perform(stay(page, "08/03/2018", "01/01/2018")).andExpect(status().isUnprocessableContent());
        pages.perform(stay(page, "08/03/2018", "")).andExpect(status().is3xxRedirection());
        pages.perform(as(get(page))).andExpect(status().isNotFound());
        pages.perform(as(get("/hoi-vien/" + lan))).andExpect(content().string(containsString("từ 08/03/2019</del>")));
        var second = corrections.stays(lan, here.officer()).getFirst();
        pages.perform(stay("/hoi-vien/" + lan + "/sinh-hoat/" + second.id() + "/sua", "", "")
                        .param("strike", "1"))
                .andExpect(status().is3xxRedirection());
        assertThat(corrections.stays(lan, here.officer())).isEmpty();
    }

    @Test
    void a_stranger_finds_no_such_forms() throws Exception {
        var other = Places.commune(units, 1);
        var far = people.register(
                NewPerson.of(other.branch(0), Identity.woman("Ngô Thị Xa", PartialDate.ofYear(1980)), null),
                other.officer());
        membership.admit(new Wish(far, other.branch(0), MARCH, "", MemberKind.REGULAR), other.officer());
        var stay = corrections.stays(far, other.officer()).getFirst().id();
        for (var page : new String[] {"/sua", "/sua-ngay-vao", "/sinh-hoat/" + stay + "/sua"}) {
            pages.perform(as(get("/hoi-vien/" + far + page))).andExpect(status().isNotFound());
            pages.perform(as(post("/hoi-vien/" + far + page)).with(csrf())).andExpect(status().isNotFound());
        }
    }

    private ResultActions correct(String name, String birth, String citizenId, String reason, String seen)
            throws Exception {
        return pages.perform(form(name, birth, citizenId, reason, seen));
    }

    private MockHttpServletRequestBuilder form(
            String name, String birth, String citizenId, String reason, String seen) {
        return as(post("/hoi-vien/" + lan + "/sua"))
                .with(csrf())
                .param("name", name)
                .param("birth", birth)
                .param("sex", "WOMAN")
                .param("phone", "0912 345 678")
                .param("citizenId", citizenId)
                .param("reason", reason)
                .param("seen", seen);
    }

    private MockHttpServletRequestBuilder stay(String page, String since, String until) {
        return as(post(page))
                .with(csrf())
                .param("branch", here.branch(0).toString())
                .param("since", since)
                .param("until", until)
                .param("reason", "Theo sổ chi hội");
    }

    private String login() {
        return here.officer().login() + "-" + here.unit();
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(user(login()));
    }
}
