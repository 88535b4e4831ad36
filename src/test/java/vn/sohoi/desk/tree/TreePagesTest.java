package vn.sohoi.desk.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohoi.BookTest;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.Relation;
import vn.sohoi.units.Succession;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.Units;

@BookTest
class TreePagesTest {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate BEGINNING = LocalDate.of(1990, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);
    private static final DateSpan TERM = DateSpan.between(CHANGE, LocalDate.of(2030, 7, 1));

    @Autowired
    MockMvc mvc;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    private String login = "";
    private String old = "";
    private String fresh = "";
    private UnitId commune = new UnitId(0);
    private UnitId city = new UnitId(0);
    private UnitId ended = new UnitId(0);

    /** A commune that was renamed and took another in on the same day, and a reader of it. */
    @BeforeEach
    void a_commune_with_a_past() {
        int number = COUNT.incrementAndGet();
        login = "doc-cay-" + number;
        old = "Xã Đường Cũ " + number;
        fresh = "Xã Lối Mới " + number;
        city = open(UnitKind.CITY, "Thành phố Cây " + number, null, DateSpan.since(BEGINNING));
        commune = open(UnitKind.RURAL_COMMUNE, old, city, DateSpan.since(BEGINNING));
        ended = open(UnitKind.RURAL_COMMUNE, "Xã Đã Hết " + number, city, DateSpan.between(BEGINNING, CHANGE));
        units.rename(commune, fresh, CHANGE, "NQ 1656", Actor.MACHINE);
        units.succeed(List.of(Succession.of(ended, commune, CHANGE, Relation.PART, "NQ 1656, điều 1")), Actor.MACHINE);
        accounts.open(new NewAccount(login, "Người đọc", "mat-khau-du-dai-de-thu", false), Actor.MACHINE);
        accounts.appoint(new NewMandate(login, Role.COMMUNE_CHAIR, commune, TERM, "QĐ 1"), Actor.MACHINE);
    }

    @Test
    void the_tree_shows_the_units_of_the_asked_day_by_their_names_of_that_day() throws Exception {
        assertThat(page("/don-vi?unit=" + city + "&on=30/06/2025"))
                .contains(old, "Xã Đã Hết", "2 đơn vị", "value=\"30/06/2025\"")
                .doesNotContain("on=30/06/2025\">" + fresh);
        assertThat(page("/don-vi?unit=" + city + "&on=01/07/2025"))
                .contains(fresh, "1 đơn vị")
                .doesNotContain(old, "Xã Đã Hết");
    }

    @Test
    void a_reader_begins_at_her_own_unit_and_finds_the_way_up() throws Exception {
        assertThat(page("/don-vi")).contains("<h1>" + fresh, "/don-vi?unit=" + city + "&amp;on=");
    }

    @Test
    void a_unit_that_is_not_of_the_day_leads_to_the_nearest_day_on_which_it_was() throws Exception {
        assertThat(page("/don-vi?unit=" + ended + "&on=01/01/2026"))
                .contains("không có trong cây đơn vị vào ngày 01/01/2026", "on=30/06/2025");
        assertThat(page("/don-vi/" + ended + "?on=01/01/1980")).contains("on=01/01/1990");
    }

    @Test
    void a_unit_tells_its_names_and_what_it_came_from_and_an_unknown_share_is_never_a_number() throws Exception {
        assertThat(page("/don-vi/" + commune))
                .contains("từ 01/01/1990 đến hết 30/06/2025", old, "từ 01/07/2025 đến nay", fresh)
                .contains("Xã Đã Hết", "Nhập một phần", "chưa rõ", "NQ 1656, điều 1")
                .contains("/buc-tranh?unit=" + commune);
        assertThat(page("/don-vi/" + ended)).contains("Về sau thành", fresh);
    }

    @Test
    void an_old_name_is_found_without_marks_with_the_days_on_which_it_held() throws Exception {
        var words = "duong cu " + COUNT.get();
        assertThat(page("/don-vi/tim?q=" + words)).contains(old, "đến hết 30/06/2025", "Thành phố Cây");
        assertThat(page("/tim?q=" + words)).contains(old, "/don-vi/" + commune);
        assertThat(page("/don-vi/tim?q=khong-co-ten-nay")).contains("Không thấy");
    }

    @Test
    void a_day_is_read_as_people_write_it_and_a_day_of_no_calendar_is_said() throws Exception {
        assertThat(page("/don-vi?unit=" + city + "&on=1/7/2025")).contains("value=\"01/07/2025\"", fresh);
        mvc.perform(get("/buc-tranh?on=31/02/2026").with(user(login)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("“31/02/2026” không phải một ngày có trong lịch")));
    }

    @Test
    void the_picture_of_a_unit_that_was_not_there_says_so_and_the_others_keep_the_day() throws Exception {
        mvc.perform(get("/buc-tranh?on=01/01/1980").with(user(login)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không có trong cây đơn vị vào ngày 01/01/1980")));
        assertThat(page("/buc-tranh?on=30/06/2025")).contains("ngày 30/06/2025");
    }

    @Test
    void the_palette_finds_the_readers_own_pages_without_marks() throws Exception {
        assertThat(page("/tim?q=so lieu")).contains("href=\"/so-lieu\"", "Trang");
        assertThat(page("/tim?q=hoi vien")).contains("href=\"/hoi-vien\"");
        assertThat(page("/tim?q=them hoi vien")).contains("href=\"/hoi-vien/them\"");
    }

    @Test
    void an_unknown_unit_is_not_found() throws Exception {
        mvc.perform(get("/don-vi/999999999").with(user(login))).andExpect(status().isNotFound());
        mvc.perform(get("/don-vi?unit=999999999").with(user(login))).andExpect(status().isNotFound());
    }

    private UnitId open(UnitKind kind, String name, @Nullable UnitId parent, DateSpan life) {
        return units.open(new NewUnit(kind.level(), name, null, kind, parent, life, "Thử"), Actor.MACHINE);
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(user(login)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
