package vn.sohoi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohoi.BookTest;
import vn.sohoi.Offices;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.StoryDay;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.Units;

/** Who holds no office reads what a task gives her, for as long as task and account last, and else signs in nowhere. */
@BookTest
class TaskAccountsTest {
    private static final LocalDate TODAY = LocalDate.now(StoryDay.VIETNAM);
    private static final String SENTENCE = "mùa sen nở ở đầm";

    @Autowired
    TaskAccounts taskAccounts;

    @Autowired
    Tasks tasks;

    @Autowired
    Accounts accounts;

    @Autowired
    Offices offices;

    @Autowired
    Appointing appointing;

    @Autowired
    Cards cards;

    @Autowired
    Authoriser authoriser;

    @Autowired
    Units units;

    @Autowired
    MockMvc pages;

    private final String login = "thu-ky-" + UUID.randomUUID().toString().substring(0, 8);
    private Commune here;
    private Actor chair;

    @BeforeEach
    void a_chair_is_in_office() {
        here = Places.commune(units, 2);
        chair = offices.held(Role.COMMUNE_CHAIR, here.unit());
    }

    @Test
    void without_a_task_she_is_told_so_and_signs_in_nowhere_and_with_one_she_reads_that_alone() throws Exception {
        long account = taskAccounts.open(wish(login, 30), chair);
        cards.activate(login, appointing.card(account, chair).code(), SENTENCE);
        var phone = new Phone(pages);
        assertThat(phone.signIn(login, SENTENCE).getRedirectedUrl()).isEqualTo("/dang-nhap?chua-co-viec");
        assertThat(phone.open("/hoi-vien").getStatus()).isEqualTo(302);

        tasks.give(task(Purpose.ROLL, FieldClass.C2), chair);
        assertThat(phone.signIn(login, SENTENCE).getRedirectedUrl()).isEqualTo("/");
        assertThat(phone.open("/").getStatus()).isEqualTo(200);
        assertThat(phone.open("/hoi-vien").getStatus()).isEqualTo(200);
        for (var closed : List.of("/so-lieu", "/can-bo", "/phan-cong", "/van-dong/ho-ngheo"))
            assertThat(phone.open(closed).getStatus()).as(closed).isEqualTo(403);

        appointing.revoke(account, "Đại hội xong", chair);
        assertThat(accounts.actorsOf(login))
                .as("the task ends with the account")
                .isEmpty();
        assertThat(phone.open("/hoi-vien").getStatus()).isEqualTo(302);
    }

    @Test
    void the_table_gives_it_the_roll_and_the_officers_up_to_names_and_nothing_else() {
        taskAccounts.open(wish(login, 30), chair);
        tasks.give(task(Purpose.PERSONNEL, FieldClass.C2), chair);
        var reader = accounts.actorsOf(login).getFirst();
        for (var purpose : Purpose.values())
            assertThat(authoriser.allows(reader, purpose, Act.READ))
                    .as(purpose.name())
                    .isEqualTo(purpose == Purpose.PERSONNEL);
        assertThat(authoriser.allows(reader, Purpose.PERSONNEL, Act.WRITE)).isFalse();
        for (var more : List.of(
                task(Purpose.ROLL, FieldClass.C3),
                task(Purpose.HARDSHIP, FieldClass.C2),
                task(Purpose.PERSONNEL, FieldClass.C3))) refused("access.task-no-post", () -> tasks.give(more, chair));
    }

    @Test
    void whoever_may_give_tasks_opens_it_for_her_own_unit_and_nobody_else_does() {
        var city = Objects.requireNonNull(units.on(here.unit(), TODAY).parent());
        for (var other : List.of(
                offices.held(Role.COMMUNE_OFFICER, here.unit()),
                offices.held(Role.BRANCH_HEAD, here.branch(0)),
                offices.held(Role.PROVINCE_OFFICER, city)))
            assertThatThrownBy(() -> taskAccounts.open(wish(login, 30), other)).isInstanceOf(Forbidden.class);
        long account = taskAccounts.open(wish(login, 30), offices.held(Role.PROVINCE_CHAIR, city));
        assertThat(accounts.actorsOf(login)).isEmpty();
        assertThatThrownBy(() -> appointing.find(account, chair)).isInstanceOf(vn.sohoi.kernel.NotFound.class);
    }

    @Test
    void nobody_gets_at_the_account_of_somebody_else_so() {
        var officer = offices.held(
                Role.PROVINCE_OFFICER,
                Objects.requireNonNull(units.on(here.unit(), TODAY).parent()));
        refused("access.login-taken", () -> taskAccounts.open(wish(officer.login(), 30), chair));
        refused("access.login-taken", () -> taskAccounts.open(wish(chair.login(), 30), chair));
        taskAccounts.open(
                wish(login, 30),
                offices.held(Role.COMMUNE_CHAIR, Places.commune(units, 1).unit()));
        refused("access.login-taken", () -> taskAccounts.open(wish(login, 30), chair));
    }

    @Test
    void it_has_a_name_a_paper_and_an_end_within_six_months_and_is_opened_again_when_it_ended() {
        refused("access.no-name", () -> taskAccounts.open(wish(login, " ", 30, "QĐ 12"), chair));
        refused("access.no-decision", () -> taskAccounts.open(wish(login, "Lan", 30, " "), chair));
        refused("access.term-over", () -> taskAccounts.open(wish(login, -1), chair));
        refused("access.task-account-too-long", () -> taskAccounts.open(wish(login, 190), chair));
        refused("access.login-unreadable", () -> taskAccounts.open(wish("Thư ký", 30), chair));
        long first = taskAccounts.open(wish(login, 30), chair);
        refused("access.post-held", () -> taskAccounts.open(wish(login, 20), chair));
        appointing.revoke(first, "Nghỉ", chair);
        assertThat(taskAccounts.open(wish(login, 20), chair)).isGreaterThan(first);
    }

    private static NewTaskAccount wish(String login, int days) {
        return wish(login, "Trần Thị Thư Ký", days, "QĐ 12");
    }

    private static NewTaskAccount wish(String login, String name, int days, String paper) {
        return new NewTaskAccount(login, name, TODAY.plusDays(days), paper);
    }

    private NewTask task(Purpose purpose, FieldClass most) {
        return new NewTask(login, here.unit(), purpose, most, TODAY.plusDays(5), "Chuẩn bị đại hội");
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
