package vn.sohoi.reorganisation;

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
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/** From the draft to the undoing, as four people press their buttons. */
@BookTest
class ReorganisationPagesTest extends DividedCommune {
    @Autowired
    MockMvc pages;

    private String there = "";

    @BeforeEach
    void an_officer_and_two_chairs_of_the_city() {
        appoint("officer", Role.PROVINCE_OFFICER);
        appoint("chair", Role.PROVINCE_CHAIR);
        appoint("second", Role.PROVINCE_CHAIR);
    }

    @Test
    void a_plan_is_drafted_divided_agreed_put_in_force_and_undone() throws Exception {
        draft();
        read("officer", there).andExpect(content().string(containsString("Tổ chức lại trong")));
        send("officer", there + "/mo", "name", "Xã Bắc", "kind", "RURAL_COMMUNE");
        send("officer", there + "/ket-thuc", "unit", old.unit().toString());
        var unit = there + "/don-vi/" + old.unit();
        read("officer", unit)
                .andExpect(content().string(containsString("Còn 3 chi hội chưa có nơi đến.")))
                .andExpect(content().string(containsString("/so-lieu/women-18")));
        send("officer", unit, "many", "marked", "mark", old.branch(0).toString(), "many-to", opened().toString());
        read("officer", unit).andExpect(content().string(containsString("Còn 2 chi hội chưa có nơi đến.")));
        send("officer", unit, "many", "rest", "many-to", opened().toString());
        read("officer", unit).andExpect(content().string(containsString("Đã chia đủ 3 chi hội.")));
        read("officer", there + "/chi-hoi/" + old.branch(0))
                .andExpect(content().string(containsString("Cấp của chị thấy con số")))
                .andExpect(content().string(not(containsString("Nguyễn Thị Lan"))));
        read("officer", there + "/xem-truoc").andExpect(content().string(containsString("Trình hai bên")));
        send("officer", there + "/trinh");
        var minutes = there + "/ban-giao/" + old.unit() + "/" + opened();
        read("chair", minutes).andExpect(content().string(containsString("Đồng ý thay mặt Xã Bắc")));
        send("chair", minutes, "side", "FROM");
        pages.perform(as("chair", post(minutes).param("side", "TO"))).andExpect(status().isUnprocessableContent());
        send("second", minutes, "side", "TO");
        send("chair", there + "/hieu-luc");
        assertThat(units.treeOn(JULY).unit(old.branch(0)).parent()).isEqualTo(opened());
        read("chair", there + "/hoan-tac");
        pages.perform(as("chair", post(there + "/hoan-tac"))).andExpect(status().isUnprocessableContent());
        send("chair", there + "/hoan-tac", "reason", "Thử");
        read("chair", there).andExpect(content().string(containsString("Đã hoàn tác")));
        assertThat(units.treeOn(JULY).unit(old.branch(0)).parent()).isEqualTo(old.unit());
    }

    @Test
    void a_unit_is_renamed_retyped_and_a_branch_moved_by_hand_and_each_is_forgotten_alone() throws Exception {
        draft();
        var change = there + "/doi/";
        var beside = Places.beside(units, old);
        read("officer", change + city).andExpect(content().string(containsString(change + old.unit())));
        send("officer", change + old.unit(), "name", "Phường Mới", "kind", "WARD", "parent", city.toString());
        send("officer", change + old.branch(0), "name", "Chi hội Dời", "kind", "BRANCH", "parent", beside.toString());
        read("officer", there)
                .andExpect(content().string(containsString("thành Phường Mới")))
                .andExpect(content().string(containsString("Đưa ")));
        pages.perform(as("officer", post(change + old.unit()))
                        .param("name", " ")
                        .param("kind", "WARD"))
                .andExpect(status().isUnprocessableContent());
        pages.perform(as("officer", post(change + old.unit()))
                        .param("name", "Huyện")
                        .param("kind", "RURAL_DISTRICT"))
                .andExpect(status().isUnprocessableContent());
        send("officer", there + "/thoi", "unit", old.unit().toString(), "matter", "RETYPE");
        assertThat(plans.lines(plan(), Actor.MACHINE)).hasSize(3);
        read("officer", there + "/xem-truoc")
                .andExpect(content().string(containsString("thành Phường Mới")))
                .andExpect(content().string(containsString("Trình hai bên")));
        appoint("commune", Role.COMMUNE_CHAIR, old.unit());
        read("commune", there + "/ban-giao/" + old.unit() + "/" + beside)
                .andExpect(content().string(containsString("cả chi hội")));
    }

    @Test
    void a_commune_is_merged_into_others_by_hand_with_the_map_of_those_whose_outlines_were_read() throws Exception {
        draft();
        var left = Places.beside(units, old);
        var right = Places.beside(units, old);
        send("officer", there + "/ket-thuc", "unit", old.unit().toString());
        var unit = there + "/don-vi/" + old.unit();
        read("officer", unit)
                .andExpect(content().string(containsString("Mỗi ô là một chi hội")))
                .andExpect(content().string(containsString("value=\"" + left + "\"")));
        read("officer", unit + "?them=" + left);
        send("officer", unit, "many", "all", "many-to", left.toString());
        for (var one : List.of(left, right)) outline(one);
        read("officer", unit + "?them=" + right)
                .andExpect(content().string(containsString("Các đơn vị nhận, trên bản đồ")))
                .andExpect(content().string(containsString("bản đồ thử")));
    }

    private void outline(UnitId unit) {
        db.sql("insert into units.outline (unit_id, rings, source) values (:unit, :rings, 'bản đồ thử')")
                .param("unit", unit.value())
                .param("rings", "1058000 209000,1058100 209000,1058100 209100,1058000 209000")
                .update();
    }

    @Test
    void what_cannot_be_read_is_said_at_its_field() throws Exception {
        pages.perform(as("officer", post("/to-chuc-lai/moi").param("day", "31/2/2025")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ghi ngày như 16/6/2025.")));
    }

    @Test
    void the_officer_does_not_put_in_force_and_a_commune_does_not_plan() throws Exception {
        draft();
        pages.perform(as("officer", post(there + "/hieu-luc"))).andExpect(status().isForbidden());
        appoint("commune", Role.COMMUNE_CHAIR, old.unit());
        pages.perform(as("commune", get(there))).andExpect(status().isNotFound());
    }

    private void draft() throws Exception {
        var answer = pages.perform(as("officer", post("/to-chuc-lai/moi"))
                        .param("number", "NQ thử")
                        .param("decided", "16/6/2025")
                        .param("day", "1/7/2025")
                        .param("unit", city.toString()))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        there = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private UnitId opened() {
        return plans.lines(plan(), Actor.MACHINE).getFirst().unit();
    }

    private PlanId plan() {
        return new PlanId(Long.parseLong(there.substring(there.lastIndexOf('/') + 1)));
    }

    private void appoint(String who, Role role) {
        appoint(who, role, city);
    }

    private void appoint(String who, Role role, UnitId unit) {
        accounts.open(new NewAccount(login(who), who, "mot-mat-khau-dai", false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login(who), role, unit, term, "QĐ 1"), Actor.MACHINE);
    }

    private String login(String who) {
        return who + "-" + old.unit();
    }

    private ResultActions read(String who, String path) throws Exception {
        return pages.perform(as(who, get(path))).andExpect(status().isOk());
    }

    private void send(String who, String path, String... parameters) throws Exception {
        var request = as(who, post(path));
        for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
        pages.perform(request).andExpect(status().is3xxRedirection());
    }

    private MockHttpServletRequestBuilder as(String who, MockHttpServletRequestBuilder request) {
        return request.with(user(login(who))).with(csrf());
    }
}
