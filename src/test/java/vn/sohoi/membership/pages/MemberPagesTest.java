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
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.Signed;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.membership.Ended;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Membership;
import vn.sohoi.membership.Transfers;
import vn.sohoi.membership.Wish;
import vn.sohoi.people.Households;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

@BookTest
class MemberPagesTest {
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
    Transfers transfers;

    @Autowired
    Households households;

    private Commune here;
    private PersonId lan;

    @BeforeEach
    void lan_is_a_member() {
        here = Places.commune(units, 2);
        var login = here.officer().login() + "-" + here.unit();
        accounts.open(new NewAccount(login, "Cán bộ xã", "mot-mat-khau-dai", false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login, Role.COMMUNE_OFFICER, here.unit(), term, "QĐ 1"), Actor.MACHINE);
        var woman = Identity.woman("Nguyễn Thị Lan", PartialDate.parse("1965-03-12"));
        lan = people.register(NewPerson.of(here.branch(0), woman, null), here.officer());
        membership.admit(new Wish(lan, here.branch(0), MARCH, "QĐ 1", MemberKind.REGULAR), here.officer());
    }

    @Test
    void whoever_is_added_has_a_page() throws Exception {
        var answer = pages.perform(add("Trần Thị Mận " + here.unit(), "1970").param("joined", "08/03/2020"))
                .andReturn()
                .getResponse();
        var address = Objects.requireNonNull(answer.getRedirectedUrl());
        assertThat(address).startsWith("/hoi-vien/");
        pages.perform(as(get(address)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ĐANG SINH HOẠT")))
                .andExpect(content().string(containsString("08/03/2020")));
    }

    @Test
    void the_form_says_at_the_field_what_is_missing_or_wrong() throws Exception {
        pages.perform(add("", "31/2/1970"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa có họ tên.")))
                .andExpect(content().string(containsString("Tháng 2 năm 1970 không có ngày 31.")));
        pages.perform(add("Trần Thị Non", "2020").param("joined", "08/03/2024"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("mới đủ 18 tuổi")));
    }

    @Test
    void somebody_alike_is_shown_beside_and_can_be_somebody_else() throws Exception {
        pages.perform(add("Nguyễn Thị Lan", "12/3/1965"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Có thể đã có chị trong sổ.")))
                .andExpect(content().string(containsString("/hoi-vien/" + lan)));
        pages.perform(add("Nguyễn Thị Lan", "12/3/1965").param("other", "1")).andExpect(status().is3xxRedirection());
    }

    @Test
    void whoever_stands_in_the_book_is_admitted_again_and_no_second_person_made() throws Exception {
        var number = membership.find(lan, here.officer()).orElseThrow().number();
        membership.depart(lan, Ended.MOVED_AWAY, MARCH.plusYears(1), "", here.officer());
        pages.perform(add("Nguyễn Thị Lan", "12/3/1965"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Đúng là chị này: kết nạp Nguyễn Thị Lan")));
        pages.perform(add("Nguyễn Thị Lan", "12/3/1965").param("same", lan.toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Nhập ngày kết nạp rồi bấm lại.")));
        pages.perform(add("Nguyễn Thị Lan", "12/3/1965")
                        .param("same", lan.toString())
                        .param("joined", "08/03/2022"))
                .andExpect(status().is3xxRedirection());
        var member = membership.find(lan, here.officer()).orElseThrow();
        assertThat(member.number()).isEqualTo(number);
        assertThat(member.joined()).isEqualTo(PartialDate.of(MARCH));
        assertThat(Objects.requireNonNull(member.stay()).valid().from()).isEqualTo(LocalDate.of(2022, 3, 8));
    }

    @Test
    void another_unit_is_asked_for_its_woman_and_tells_nothing_of_her() throws Exception {
        var other = Places.commune(units, 1);
        var name = "Ngô Thị Xa " + other.unit();
        var far = people.register(
                NewPerson.of(other.branch(0), Identity.woman(name, PartialDate.parse("1980-05-06")), null),
                other.officer());
        pages.perform(add(name, "6/5/1980"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Đề nghị chuyển về")))
                .andExpect(content().string(not(containsString(far.toString()))));
        pages.perform(add(name, "6/5/1980").param("call", "1")).andExpect(status().is3xxRedirection());
        pages.perform(as(get("/hoi-vien/cho-chuyen")))
                .andExpect(content().string(containsString(name)))
                .andExpect(content()
                        .string(not(
                                containsString(units.on(other.branch(0), MARCH).name()))));
        var asked = transfers.waiting(other.officer()).getFirst().id();
        pages.perform(as(post("/hoi-vien/cho-chuyen/" + asked + "/nhan")).with(csrf()))
                .andExpect(status().isNotFound());
        transfers.decline(asked, "Không phải chị ấy", other.officer());
        pages.perform(as(get("/hoi-vien/cho-chuyen")))
                .andExpect(content().string(containsString("Không đồng ý: Không phải chị ấy")));
    }

    @Test
    void she_is_put_into_a_new_household_and_her_page_names_who_lives_with_her() throws Exception {
        var page = "/hoi-vien/" + lan + "/ho";
        pages.perform(as(get(page))).andExpect(status().isOk());
        pages.perform(as(post(page)).with(csrf()).param("since", "01/05/2999"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chọn quan hệ với chủ hộ.")))
                .andExpect(content().string(containsString("điền tên chủ hộ để mở hộ mới")));
        pages.perform(as(post(page))
                        .with(csrf())
                        .param("head", "Lê Văn Chủ")
                        .param("address", "Số 7, ngõ Chợ")
                        .param("relation", "SPOUSE")
                        .param("since", "01/05/2020"))
                .andExpect(status().is3xxRedirection());
        var home = households.of(lan, LocalDate.of(2021, 1, 1), here.officer()).orElseThrow();
        var hoa =
                people.register(NewPerson.of(here.branch(0), Identity.woman("Lê Thị Hoa", null), null), here.officer());
        pages.perform(as(post("/hoi-vien/" + hoa + "/ho"))
                        .with(csrf())
                        .param("household", home.id().toString())
                        .param("relation", "CHILD")
                        .param("since", "01/06/2020"))
                .andExpect(status().is3xxRedirection());
        pages.perform(as(get("/hoi-vien/" + lan)))
                .andExpect(content().string(containsString("Hộ Lê Văn Chủ; quan hệ với chủ hộ: Vợ, chồng.")))
                .andExpect(content().string(containsString("/hoi-vien/" + hoa)))
                .andExpect(content().string(not(containsString("ngõ Chợ"))));
        var withAddress = "/hoi-vien/" + lan + "/dia-chi";
        pages.perform(as(get(withAddress))).andExpect(content().string(containsString("Xác nhận là chị")));
        pages.perform(get(withAddress).with(Signed.in(here.officer().login() + "-" + here.unit())))
                .andExpect(content().string(containsString("Số 7, ngõ Chợ")));
        pages.perform(as(post(page + "/ra")).with(csrf()).param("since", "01/05/2020"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ngày này không sau ngày vào hộ")));
        pages.perform(as(post(page + "/ra")).with(csrf()).param("since", "01/05/2021"))
                .andExpect(status().is3xxRedirection());
        pages.perform(as(get("/hoi-vien/" + lan)))
                .andExpect(content().string(containsString("Sổ chưa ghi chị ở hộ nào.")));
    }

    @Test
    void a_woman_is_led_step_by_step_to_the_decision_that_admits_her() throws Exception {
        var hoa = people.register(
                NewPerson.of(here.branch(0), Identity.woman("Lê Thị Hoa", PartialDate.ofYear(1990)), null),
                here.officer());
        var page = "/chua-vao-hoi/" + hoa;
        pages.perform(as(get("/chua-vao-hoi"))).andExpect(content().string(containsString(page)));
        pages.perform(as(post(page)).with(csrf()).param("due", "01/01/2001"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chọn bước đã làm.")))
                .andExpect(content().string(containsString("Ngày làm bước tới")));
        step(page, "INVITED", "ha");
        pages.perform(as(get("/chua-vao-hoi?nguoi=ha"))).andExpect(content().string(containsString(page)));
        pages.perform(as(get("/chua-vao-hoi?nguoi=ai-khac")))
                .andExpect(content().string(not(containsString(page))));
        pages.perform(as(get("/chua-vao-hoi?den-han=1"))).andExpect(content().string(not(containsString(page))));
        pages.perform(as(get(page))).andExpect(content().string(not(containsString("ket-nap"))));
        step(page, "ASKED_TO_JOIN", "ha");
        pages.perform(as(post(page + "/ket-nap")).with(csrf()).param("joined", "08/03/2020"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ghi số quyết định")));
        pages.perform(as(post(page + "/ket-nap"))
                        .with(csrf())
                        .param("joined", "08/03/2020")
                        .param("decision", "QĐ 5"))
                .andExpect(status().is3xxRedirection());
        assertThat(membership.find(hoa, here.officer()).orElseThrow().stay()).isNotNull();
        pages.perform(as(get(page))).andExpect(status().isNotFound());
        pages.perform(as(get("/chua-vao-hoi"))).andExpect(content().string(not(containsString(page))));
    }

    private void step(String page, String step, String owner) throws Exception {
        pages.perform(as(post(page)).with(csrf()).param("step", step).param("owner", owner))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void a_stranger_is_not_found() throws Exception {
        var other = Places.commune(units, 1);
        var woman = Identity.woman("Ngô Thị Xa", PartialDate.ofYear(1980));
        var far = people.register(NewPerson.of(other.branch(0), woman, null), other.officer());
        for (var page : new String[] {"", "/chuyen", "/ra", "/ho"})
            pages.perform(as(get("/hoi-vien/" + far + page))).andExpect(status().isNotFound());
        pages.perform(as(get("/hoi-vien").param("chi-hoi", other.branch(0).toString())))
                .andExpect(status().isNotFound());
    }

    @Test
    void within_the_commune_she_moves_at_once_and_keeps_her_joining_date() throws Exception {
        pages.perform(as(post("/hoi-vien/" + lan + "/chuyen"))
                        .with(csrf())
                        .param("to", here.branch(1).toString())
                        .param("on", "15/05/2021"))
                .andExpect(status().is3xxRedirection());
        var member = membership.find(lan, here.officer()).orElseThrow();
        assertThat(member.branch()).isEqualTo(here.branch(1));
        assertThat(member.joined()).isEqualTo(PartialDate.of(MARCH));
    }

    @Test
    void whoever_leaves_is_told_so_on_her_page() throws Exception {
        pages.perform(as(post("/hoi-vien/" + lan + "/ra"))
                        .with(csrf())
                        .param("how", "OWN_WISH")
                        .param("on", "01/02/2022"))
                .andExpect(status().is3xxRedirection());
        pages.perform(as(get("/hoi-vien/" + lan))).andExpect(content().string(containsString("ĐÃ RỜI HỘI")));
    }

    @Test
    void the_roll_finds_by_words_in_any_order() throws Exception {
        for (var asked : new String[] {"", "?q=lan thi ng", "?q=lan 1965", "?xem=moi"})
            pages.perform(as(get("/hoi-vien" + asked))).andExpect(status().isOk());
        pages.perform(as(get("/hoi-vien").param("q", "lan thi ng")))
                .andExpect(content().string(containsString("<b>Lan</b>")));
        pages.perform(as(get("/hoi-vien/cho-chuyen"))).andExpect(status().isOk());
    }

    private MockHttpServletRequestBuilder add(String name, String birth) {
        return as(post("/hoi-vien/them"))
                .with(csrf())
                .param("name", name)
                .param("birth", birth)
                .param("branch", here.branch(0).toString());
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(user(here.officer().login() + "-" + here.unit()));
    }
}
