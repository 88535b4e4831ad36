package vn.sohoi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** She sees where she is signed in and ends what is not in her hands; so does whoever stands above her. */
@BookTest
class MachinesTest {
    private static final String PASSWORD = "mot-mat-khau-dai";

    @Autowired
    MockMvc pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Appointing appointing;

    @Autowired
    Units units;

    private final String login = "may-" + UUID.randomUUID().toString().substring(0, 8);
    private Places.Commune commune;
    private Phone phone;
    private Phone office;

    @BeforeEach
    void signed_in_on_two_machines() throws Exception {
        commune = Places.commune(units, 1);
        open(login, Role.BRANCH_HEAD, commune.branch(0));
        phone = new Phone(pages);
        phone.signIn(login, PASSWORD);
        office = new Phone(pages);
        office.signIn(login, PASSWORD);
    }

    @Test
    void the_list_names_each_in_plain_words_and_says_which_is_this_one() throws Exception {
        var page = Jsoup.parse(phone.open("/may-dang-nhap").getContentAsString());
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody th").eachText()).containsOnly("Chrome trên điện thoại Android");
        assertThat(page.select("tbody tr").eachText().getFirst()).contains("Máy này", "127.0.0.0/24");
        assertThat(page.text()).doesNotContain("sohoi-phien");
    }

    @Test
    void with_a_second_machine_she_is_told_on_both() throws Exception {
        for (var machine : new Phone[] {phone, office})
            assertThat(machine.open("/").getContentAsString()).contains("Xem các máy đang đăng nhập");
        office.send("/dang-xuat");
        assertThat(phone.open("/").getContentAsString()).doesNotContain("Xem các máy đang đăng nhập");
    }

    @Test
    void she_ends_one_and_the_other_stays() throws Exception {
        var mark = Jsoup.parse(phone.open("/may-dang-nhap").getContentAsString())
                .select("[name=machine]")
                .val();
        phone.send("/may-dang-nhap/ket-thuc", "machine", mark);
        assertThat(office.open("/").getHeader("Clear-Site-Data")).contains("storage");
        assertThat(phone.open("/").getStatus()).isEqualTo(200);
        assertThat(phone.send("/may-dang-nhap/ket-thuc", "machine", mark).getStatus())
                .isEqualTo(404);
    }

    @Test
    void she_ends_all_others_at_once() throws Exception {
        phone.send("/may-dang-nhap/ket-thuc-may-khac");
        assertThat(office.open("/").getRedirectedUrl()).isEqualTo("/dang-nhap?het");
        assertThat(phone.open("/").getStatus()).isEqualTo(200);
    }

    @Test
    void nobody_ends_a_machine_of_somebody_else() throws Exception {
        var stranger = login + "-la";
        open(stranger, Role.BRANCH_HEAD, Places.commune(units, 1).branch(0));
        var other = new Phone(pages);
        other.signIn(stranger, PASSWORD);
        var mark = Jsoup.parse(phone.open("/may-dang-nhap").getContentAsString())
                .select("[name=machine]")
                .val();
        assertThat(other.send("/may-dang-nhap/ket-thuc", "machine", mark).getStatus())
                .isEqualTo(404);
        assertThat(office.open("/").getStatus()).isEqualTo(200);
    }

    @Test
    void her_chair_signs_her_out_everywhere_and_a_chair_elsewhere_does_not() throws Exception {
        var post = appointing.of(List.of(commune.branch(0)), Actor.MACHINE).getFirst();
        var path = "/phan-cong/" + post.mandate() + "/dang-xuat";
        var elsewhere = chair(Places.commune(units, 1).unit());
        assertThat(elsewhere.send(path).getStatus()).isEqualTo(404);
        assertThat(phone.open("/").getStatus()).isEqualTo(200);
        assertThat(chair(commune.unit()).send(path).getStatus()).isEqualTo(302);
        assertThat(phone.open("/").getHeader("Clear-Site-Data")).contains("storage");
        assertThat(office.open("/").getHeader("Clear-Site-Data")).contains("storage");
    }

    @Test
    void a_browser_is_named_as_its_owner_would() {
        assertThat(Machine.of(Phone.ANDROID)).isEqualTo(new Machine("Chrome", "phone", "Android"));
        assertThat(
                        Machine.of(
                                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1"))
                .isEqualTo(new Machine("Safari", "phone", "iPhone"));
        assertThat(Machine.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0"))
                .isEqualTo(new Machine("Edge", "computer", "Windows"));
        assertThat(Machine.of("Mozilla/5.0 (Linux; Android 14) Chrome/1 Mobile Safari/5 Zalo android/12"))
                .isEqualTo(new Machine("Zalo", "phone", "Android"));
        assertThat(Machine.of(null)).isEqualTo(new Machine("", "unknown", ""));
        assertThat(Machine.of("curl/8")).isEqualTo(new Machine("", "unknown", ""));
    }

    private Phone chair(UnitId unit) throws Exception {
        var who = login + "-ct" + unit;
        open(who, Role.COMMUNE_CHAIR, unit);
        var chair = new Phone(pages);
        chair.signIn(who, PASSWORD);
        return chair;
    }

    private void open(String who, Role role, UnitId unit) {
        accounts.open(new NewAccount(who, "Thử", PASSWORD, false), Actor.MACHINE);
        accounts.appoint(
                new NewMandate(
                        who, role, unit, DateSpan.between(LocalDate.of(2025, 7, 1), LocalDate.of(2030, 7, 1)), "QĐ 1"),
                Actor.MACHINE);
    }
}
