package vn.sohoi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.audit.FormKeys;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;
import vn.sohoi.web.FormKey;

/** What a form asks is done once, however often and however closely it comes. */
@BookTest
class OnceOnlyTest {
    private static final int AT_ONCE = 8;

    @Autowired
    MockMvc pages;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    FormKeys keys;

    @Autowired
    OwnerDb owner;

    private Commune here;
    private String login;
    private final String key = FormKey.fresh();

    @BeforeEach
    void an_officer_with_a_form() {
        here = Places.commune(units, 1);
        login = officer("can-bo-" + here.unit());
    }

    @Test
    void a_double_press_enters_one_woman_and_leads_to_her_both_times() throws Exception {
        var first = answer(added("Lê Thị Một", key));
        var second = answer(added("Lê Thị Một", key));
        assertThat(first.getRedirectedUrl()).startsWith("/hoi-vien/");
        assertThat(second.getStatus()).isEqualTo(first.getStatus());
        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        assertThat(entered()).isOne();
    }

    @Test
    void the_same_key_with_other_content_does_nothing_and_says_so() throws Exception {
        answer(added("Lê Thị Hai", key));
        var other = answer(added("Lê Thị Ba", key));
        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString()).contains("gửi lại với nội dung khác");
        assertThat(entered()).isOne();
    }

    @Test
    void another_form_and_another_officer_have_keys_of_their_own() throws Exception {
        answer(added("Lê Thị Tư", key));
        assertThat(answer(added("Lê Thị Năm", FormKey.fresh())).getStatus()).isEqualTo(302);
        assertThat(entered()).isEqualTo(2);
        login = officer("can-bo-hai-" + here.unit());
        assertThat(answer(added("Lê Thị Sáu", key)).getStatus()).isEqualTo(302);
        assertThat(entered()).isOne();
    }

    @Test
    void a_form_that_was_refused_keeps_its_key_for_the_next_try() throws Exception {
        assertThat(answer(added("", key)).getStatus()).isEqualTo(422);
        assertThat(answer(added("Lê Thị Bảy", key)).getStatus()).isEqualTo(302);
    }

    @Test
    void many_presses_at_once_have_one_effect_and_one_answer() throws Exception {
        var together = new CyclicBarrier(AT_ONCE);
        Callable<String> press = () -> {
            together.await();
            return String.valueOf(answer(added("Lê Thị Tám", key)).getRedirectedUrl());
        };
        var led = new HashSet<String>();
        try (var fingers = Executors.newFixedThreadPool(AT_ONCE)) {
            var presses = new ArrayList<Future<String>>();
            for (int i = 0; i < AT_ONCE; i++) presses.add(fingers.submit(press));
            for (var one : presses) led.add(one.get());
        }
        assertThat(led).singleElement().asString().startsWith("/hoi-vien/");
        assertThat(entered()).isOne();
    }

    @Test
    void a_list_handed_in_twice_is_one_list_and_a_changed_one_is_refused() throws Exception {
        var first = answer(list("Họ và tên;Năm sinh\nLê Thị Chín;1980\n"));
        assertThat(first.getStatus()).isEqualTo(302);
        assertThat(answer(list("Họ và tên;Năm sinh\nLê Thị Chín;1980\n")).getRedirectedUrl())
                .isEqualTo(first.getRedirectedUrl());
        assertThat(answer(list("Họ và tên;Năm sinh\nLê Thị Chín;1981\n")).getStatus())
                .isEqualTo(422);
        assertThat(logged("imports.hand-in")).isOne();
    }

    @Test
    void a_key_is_kept_as_long_as_a_form_may_lie_open_and_no_longer() throws Exception {
        answer(added("Lê Thị Mười", key));
        keys.forgetOld();
        assertThat(kept()).isOne();
        owner.sql("update audit.form_key set at = now() - interval '15 days' where login = :login")
                .param("login", login)
                .update();
        keys.forgetOld();
        assertThat(kept()).isZero();
    }

    private long kept() {
        return owner.sql("select count(*) from audit.form_key where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }

    /** How many women this officer entered, as the log has it. */
    private long entered() {
        return logged("people.register");
    }

    private long logged(String action) {
        return owner.sql("select count(*) from audit.entry where login = :login and action = :action")
                .param("login", login)
                .param("action", action)
                .query(Long.class)
                .single();
    }

    private AbstractMockHttpServletRequestBuilder<?> added(String name, String with) {
        return post("/hoi-vien/them")
                .param(FormKey.FIELD, with)
                .param("name", name)
                .param("birth", "1970")
                .param("branch", here.branch(0).toString());
    }

    private AbstractMockHttpServletRequestBuilder<?> list(String content) {
        var file = new MockMultipartFile("files", "danh-sach.csv", "text/csv", content.getBytes());
        return multipart("/nhap").file(file).param(FormKey.FIELD, key);
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> asked) throws Exception {
        return pages.perform(asked.with(user(login)).with(csrf())).andReturn().getResponse();
    }

    private String officer(String name) {
        accounts.open(new NewAccount(name, "Cán bộ xã", "mot-mat-khau-dai", false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(name, Role.COMMUNE_OFFICER, here.unit(), term, "QĐ 1"), Actor.MACHINE);
        return name;
    }
}
