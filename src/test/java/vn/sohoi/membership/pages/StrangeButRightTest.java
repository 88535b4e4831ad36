package vn.sohoi.membership.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.units.Units;

/** Women are called, born and reached in more ways than a rule would guess: each of these is entered as it is typed. */
@BookTest
class StrangeButRightTest {
    private static final List<String> NAMES = List.of(
            "H'Hen Niê",
            "H’Hen Niê",
            "Rơ Châm H'Yéo",
            "Ksor H'Bơ Khăp",
            "K'Brôi",
            "Y Blứ",
            "Ka Thị Ngọc-Lan",
            "Lan",
            "Hà",
            "Ý",
            "NGUYỄN THỊ LAN ANH",
            "nguyễn thị hồng nhung",
            "Nguyễn  Thị   Mai",
            "  Trần Thị Bưởi  ",
            "Nguyễn\u00a0Thị\u00a0Cúc",
            "Nguyễn Thị Hoà",
            "Nguyễn Thị Hòa",
            "Đặng Thị Đào",
            "Đinh Thị Uyên",
            "Lò Thị Ón",
            "Giàng Thị Mỷ",
            "Sùng Thị Pà",
            "Thạch Thị Sa Ranh",
            "Kim Thị Sóc Kha",
            "Đạo Thị Bạch Kim Loan Châu Ngọc",
            "Công Tằng Tôn Nữ Thị Diệu Huyền Trân Ngọc Khánh Phương Thảo Vi",
            "Tôn Nữ Hỷ Khương",
            "Âu Dương Thị Quân",
            "Hồ Thị Kan Lịch",
            "Bríu Thị Nem",
            "Alăng Thị Bhơơn",
            "María José Nguyễn",
            "Anna O'Connor",
            "Quàng Thị Ỏi",
            "Vừ Thị Dế",
            "Chảo Sử Mẩy",
            "Tẩn Mỹ Dao",
            "Phàn Thị Ú",
            "Lù Thị Ếm",
            "Ngô Thị Ỷ Lan");

    private static final List<String> BIRTHS = List.of(
            "1965",
            "1938",
            "2005",
            "3/1965",
            "03/1965",
            "12/3/1965",
            "12/03/1965",
            "12-3-1965",
            "12.3.1965",
            "12.03.1965",
            "1965-03-12",
            " 12/3/1966 ",
            "29/2/1964",
            "29/02/2000",
            "1/1/1940",
            "31/12/1999",
            "30/4/1975",
            "01/01/1970",
            "1/1/2000",
            "");

    private static final List<String> PHONES = List.of(
            "0912345678",
            "0912 345 678",
            "0912.345.678",
            "0912-345-678",
            "+84912345678",
            "+84 912 345 678",
            "84912345678",
            "(+84) 912345678",
            "0328 123 456",
            "0586123456",
            "0243 861 2345",
            "024 38612345",
            "02438612345",
            "0292 3 812 345",
            " 0912345679 ",
            "0912\u00a0345\u00a0670",
            "0977000001",
            "0349999999",
            "0707070707",
            "");

    /** As cards and lists write them. */
    private static final List<String> CITIZEN_IDS = List.of(
            "001165088345",
            "001 165 012 346",
            "001.165.012.347",
            " 001165012348 ",
            "036165000001",
            "038165000002",
            "079165000003",
            "092165000004",
            "004165000005",
            "068165000006",
            "096165000007",
            "025165000008",
            "020165000009",
            "031165000010",
            "");

    /** Of the card before: nine digits, which a woman may have kept as the only number that she knows. */
    private static final List<String> OLD_IDS =
            List.of("012345678", "012 345 679", "012.345.680", "111222333", "000123456");

    @Autowired
    MockMvc pages;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    private Commune here;
    private String login;
    private int count;
    private final List<String> refused = new ArrayList<>();

    @BeforeEach
    void an_officer() {
        here = Places.commune(units, 1);
        login = "can-bo-" + here.unit();
        accounts.open(new NewAccount(login, "Cán bộ xã", "mot-mat-khau-dai", false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login, Role.COMMUNE_OFFICER, here.unit(), term, "QĐ 1"), Actor.MACHINE);
    }

    @Test
    void each_is_entered() throws Exception {
        for (var name : NAMES) entered("name", name);
        for (var id : OLD_IDS) keptAfterwards(id);
        for (var name : NAMES.subList(0, 10)) entered("name", Normalizer.normalize(name + " Hai", Normalizer.Form.NFD));
        for (var birth : BIRTHS) entered("birth", birth);
        for (var phone : PHONES) entered("phone", phone);
        for (var id : CITIZEN_IDS) entered("citizenId", id);
        assertThat(NAMES.size() + 10 + BIRTHS.size() + PHONES.size() + CITIZEN_IDS.size() + OLD_IDS.size())
                .isGreaterThan(100);
        assertThat(refused).isEmpty();
    }

    @Test
    void twins_of_one_name_day_and_branch_are_two_women() throws Exception {
        var twin = Map.of(
                "name",
                "Lê Thị Sinh Đôi",
                "birth",
                "5/5/1980",
                "branch",
                here.branch(0).toString());
        assertThat(sent("/hoi-vien/them", twin).getStatus()).isEqualTo(302);
        assertThat(sent("/hoi-vien/them", twin).getStatus())
                .as("asked whether it is she")
                .isEqualTo(422);
        var other = new HashMap<>(twin);
        other.put("other", "1");
        assertThat(sent("/hoi-vien/them", other).getStatus()).isEqualTo(302);
    }

    /** With all else as everybody has it, and no name twice. */
    private String entered(String field, String typed) throws Exception {
        var form = new HashMap<>(Map.of(
                "name",
                "Nguyễn Thị Riêng " + letters(),
                "birth",
                born(),
                "branch",
                here.branch(0).toString()));
        form.put(field, typed);
        var answer = sent("/hoi-vien/them", form);
        var address = answer.getRedirectedUrl();
        if (address == null) {
            refused.add(field + " '" + typed + "' " + said(answer));
            return "";
        }
        var page = pages.perform(get(address).with(user(login))).andReturn().getResponse();
        if (page.getStatus() != 200) refused.add(field + " '" + typed + "' has no page");
        return address;
    }

    private void keptAfterwards(String oldId) throws Exception {
        var her = entered("phone", "");
        var page =
                pages.perform(get(her + "/sua").with(user(login))).andReturn().getResponse();
        var form = new HashMap<String, String>();
        for (var field : Jsoup.parse(page.getContentAsString()).select("main form[method=post] input[name]"))
            if (!field.attr("name").startsWith("_")) form.put(field.attr("name"), field.val());
        form.put("oldId", oldId);
        form.put("reason", "Theo giấy chị còn giữ");
        var answer = sent(her + "/sua", form);
        if (answer.getStatus() != 302) refused.add("oldId '" + oldId + "' " + said(answer));
    }

    private String born() {
        return "%d/%d/%d".formatted(1 + count % 28, 1 + count % 12, 1950 + count % 40);
    }

    private String letters() {
        count++;
        return "" + (char) ('A' + count / 26 % 26) + (char) ('a' + count % 26) + (char) ('a' + count / 676);
    }

    private MockHttpServletResponse sent(String address, Map<String, String> form) throws Exception {
        var asked = post(address).with(user(login)).with(csrf());
        form.forEach(asked::param);
        return pages.perform(asked).andReturn().getResponse();
    }

    private static String said(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString())
                .select(".why, .error, .notice")
                .text();
    }
}
