package vn.sohoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/** Who is shown a woman, and who is refused, stands in the log; the woman and the head of her unit can ask. */
@BookTest
class LoggedReadsTest {
    private static final String PASSWORD = "mot-mat-khau-dai";

    @Autowired
    MockMvc pages;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Db db;

    @Autowired
    OwnerDb owner;

    private Commune here;
    private PersonId lan;
    private String officer;
    private String chair;
    private long before;

    @BeforeEach
    void lan_stands_in_the_book() {
        here = Places.commune(units, 1);
        officer = account("can-bo", Role.COMMUNE_OFFICER);
        chair = account("chu-tich", Role.COMMUNE_CHAIR);
        var woman = Identity.woman("Nguyễn Thị Lan", PartialDate.parse("1965-03-12"));
        lan = people.register(NewPerson.of(here.branch(0), woman, null), here.officer());
        before = owner.sql("select max(id) from audit.entry").query(Long.class).single();
    }

    @Test
    void opening_her_page_is_one_reading_of_named_fields_with_its_purpose() throws Exception {
        pages.perform(as(officer, get("/hoi-vien/" + lan))).andExpect(status().isOk());
        var reading = logged("people.read");
        assertThat(reading).hasSize(1);
        assertThat(reading.getFirst())
                .containsEntry("kind", "READ")
                .containsEntry("login", officer)
                .containsEntry("object_id", lan.toString())
                .containsEntry("purpose", "ROLL")
                .containsEntry("role", "COMMUNE_OFFICER")
                .containsEntry("about_unit", here.branch(0).toString())
                .containsEntry("people", "1")
                .containsEntry("said", "full_name,birth,phone,note")
                .containsEntry("network", "127.0.0.0/24");
        assertThat(owner.sql("select count(*) from audit.entry where entry::text like '%Nguyễn Thị Lan%'")
                        .query(Long.class)
                        .single())
                .as("values")
                .isZero();
    }

    @Test
    void a_refusal_is_kept_though_its_transaction_is_rolled_back() throws Exception {
        var foreign = Places.commune(units, 1);
        var mai = people.register(
                NewPerson.of(foreign.branch(0), Identity.woman("Trần Thị Mai", null), null), foreign.officer());
        pages.perform(as(officer, post("/hoi-vien/" + mai + "/ra"))
                        .param("how", "OWN_WISH")
                        .param("on", "01/11/2026"))
                .andExpect(status().isNotFound());
        pages.perform(as(officer, get("/ai-da-xem"))).andExpect(status().isForbidden());
        assertThat(refusals()).contains("access.not-found", "access.forbidden");
    }

    @Test
    void coming_in_and_failing_to_are_kept_and_a_name_that_is_no_accounts_is_not() throws Exception {
        signIn(officer, PASSWORD);
        signIn(officer, "sai");
        signIn("mat-khau-cua-toi", "sai");
        assertThat(logged("access.sign-in"))
                .extracting(row -> row.get("kind") + " " + row.get("login"))
                .containsExactly("SIGN_IN " + officer, "REFUSED " + officer, "REFUSED unknown");
    }

    @Test
    void her_page_tells_who_looked_and_the_units_page_tells_it_without_her_name() throws Exception {
        pages.perform(as(officer, get("/hoi-vien/" + lan))).andExpect(status().isOk());
        pages.perform(as(chair, get("/hoi-vien/" + lan + "/ai-da-xem")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Người can-bo")))
                .andExpect(content().string(containsString("Mở trang riêng: họ tên, ngày sinh, điện thoại")));
        pages.perform(as(chair, get("/ai-da-xem")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Người can-bo")))
                .andExpect(content().string(containsString("Quản lý hội viên")))
                .andExpect(content().string(not(containsString("Nguyễn Thị Lan"))));
        var foreign = Places.commune(units, 1);
        pages.perform(as(account("nguoi-la", Role.COMMUNE_CHAIR, foreign), get("/hoi-vien/" + lan + "/ai-da-xem")))
                .andExpect(status().isNotFound());
    }

    @Test
    void nobody_changes_the_log_neither_the_application_nor_the_owner() {
        assertThatThrownBy(() -> db.sql("update audit.entry set login = 'x'").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> db.sql("delete from audit.entry").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(
                        () -> db.sql("insert into audit.leaf values (0, 1, '')").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> db.sql("""
                        insert into audit.entry (at, login, action, object_type, object_id)
                        values (now() - interval '1 day', 'x', 'x', 'x', 'x')""").update()).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> owner.sql("update audit.entry set login = 'x'").update())
                .hasStackTraceContaining("only appended to");
        assertThatThrownBy(() -> owner.sql("delete from audit.leaf").update())
                .hasStackTraceContaining("only appended to");
        assertThatThrownBy(() -> owner.sql("delete from audit.checkpoint").update())
                .hasStackTraceContaining("only appended to");
        assertThatThrownBy(() -> owner.sql("truncate audit.entry cascade").update())
                .hasStackTraceContaining("only appended to");
    }

    private void signIn(String login, String password) throws Exception {
        pages.perform(post("/dang-nhap").with(csrf()).param("login", login).param("password", password));
    }

    private String account(String kind, Role role) {
        return account(kind, role, here);
    }

    private String account(String kind, Role role, Commune where) {
        var login = kind + "-" + where.unit();
        accounts.open(new NewAccount(login, "Người " + kind, PASSWORD, false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login, role, where.unit(), term, "QĐ 1"), Actor.MACHINE);
        return login;
    }

    private static MockHttpServletRequestBuilder as(String login, MockHttpServletRequestBuilder request) {
        return request.with(Signed.in(login)).with(csrf());
    }

    private List<Map<String, String>> logged(String action) {
        return owner.sql("""
                        select kind, login, object_id, purpose, role, about_unit, people, network, rule,
                               array_to_string(fields, ',') as said
                          from audit.entry where id > :before and action = :action order by id""")
                .param("before", before)
                .param("action", action)
                .query((row, n) -> {
                    var entry = new HashMap<String, String>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++)
                        entry.put(row.getMetaData().getColumnLabel(i), String.valueOf(row.getString(i)));
                    return (Map<String, String>) entry;
                })
                .list();
    }

    private List<String> refusals() {
        return owner.sql("select rule from audit.entry where id > :before and kind = 'REFUSED' and login = :login")
                .param("before", before)
                .param("login", officer)
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
    }
}
