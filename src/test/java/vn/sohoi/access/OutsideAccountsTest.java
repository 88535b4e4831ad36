package vn.sohoi.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohoi.BookTest;
import vn.sohoi.MockProvider;
import vn.sohoi.Places;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.Units;

/** By which mark the provider outside knows an officer is entered by whoever has a say in all that she may do. */
@BookTest
class OutsideAccountsTest {
    private static final String PASSWORD = "mot-mat-khau-dai";

    @Autowired
    MockMvc pages;

    @Autowired
    Accounts accounts;

    @Autowired
    OutsideAccounts outside;

    @Autowired
    Units units;

    private final String head = "ma-" + UUID.randomUUID().toString().substring(0, 8);
    private final String chair = head + "-ct";
    private Places.Commune commune;

    @BeforeEach
    void a_branch_head_and_her_chair() {
        commune = Places.commune(units, 1);
        open(head);
        appoint(head, Role.BRANCH_HEAD);
        open(chair);
        appoint(chair, Role.COMMUNE_CHAIR);
    }

    @Test
    void her_chair_enters_it_on_the_page_of_her_post_and_takes_it_away() throws Exception {
        var phone = new Phone(pages);
        phone.signIn(chair, PASSWORD);
        var page = "/phan-cong/" + post();
        assertThat(phone.open(page).getContentAsString()).contains(MockProvider.NAME);
        assertThat(phone.send(page + "/ngoai", "outside", "Ma-" + head).getRedirectedUrl())
                .isEqualTo(page);
        assertThat(outside.of(head)).hasValue("Ma-" + head);
        assertThat(Jsoup.parse(phone.open(page).getContentAsString())
                        .select("input[name=outside]")
                        .val())
                .isEqualTo("Ma-" + head);
        phone.send(page + "/ngoai", "outside", "");
        assertThat(outside.of(head)).isEmpty();
    }

    @Test
    void a_mark_is_one_officers_and_what_was_typed_stays() throws Exception {
        open(head + "-kh");
        outside.enterFor(head + "-kh", "Ma-" + head);
        var phone = new Phone(pages);
        phone.signIn(chair, PASSWORD);
        for (var wrong : new String[] {"Ma-" + head, "x".repeat(256)}) {
            var form = Jsoup.parse(phone.send("/phan-cong/" + post() + "/ngoai", "outside", wrong)
                    .getContentAsString());
            assertThat(form.select("#outside-why").text()).contains("Chưa ghi gì");
            assertThat(form.select("input[name=outside]").val()).isEqualTo(wrong);
        }
        assertThat(outside.of(head)).isEmpty();
    }

    @Test
    void who_has_a_say_in_one_of_her_posts_only_enters_none() {
        appoint(head, Role.COMMUNE_OFFICER);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> outside.enter(post(), "ma", actor(chair)))
                .matches(refused -> refused.key().equals("access.outside-other-posts"));
        assertThat(outside.of(head)).isEmpty();
    }

    @Test
    void nobody_enters_her_own_or_one_beyond_her_reach() {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> outside.enter(post(), "ma", actor(head)));
        commune = Places.commune(units, 1);
        var stranger = head + "-la";
        open(stranger);
        appoint(stranger, Role.COMMUNE_CHAIR);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> outside.enter(post(), "ma", actor(stranger)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> outside.enterFor("khong-co-ai", "ma"));
    }

    private long post() {
        return requireNonNull(actor(head).mandate());
    }

    private Actor actor(String login) {
        return accounts.actorsOf(login).getFirst();
    }

    private void open(String login) {
        accounts.open(new NewAccount(login, "Mã " + login, PASSWORD, false), Actor.MACHINE);
    }

    private void appoint(String login, Role role) {
        accounts.appoint(
                new NewMandate(
                        login,
                        role,
                        role == Role.BRANCH_HEAD ? commune.branch(0) : commune.unit(),
                        DateSpan.between(LocalDate.of(2025, 7, 1), LocalDate.of(2030, 7, 1)),
                        "QĐ 1"),
                Actor.MACHINE);
    }
}
