package vn.sohoi.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.sohoi.BookTest;
import vn.sohoi.MockProvider;
import vn.sohoi.Places;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/** Whom the provider outside vouches for and the book has entered is let in; every other answer is told the same, and kept. */
@BookTest
class OutsideSignInTest {
    private static final String PASSWORD = "mot-mat-khau-dai";
    private static final String BEGIN = "/dang-nhap/ngoai";
    private static final String REFUSED = "/dang-nhap?sai-ngoai";

    @Autowired
    MockMvc pages;

    @Autowired
    Accounts accounts;

    @Autowired
    OutsideAccounts outside;

    @Autowired
    Allowance allowance;

    @Autowired
    Units units;

    @Autowired
    OwnerDb owner;

    private final String login = "ngoai-" + UUID.randomUUID().toString().substring(0, 8);
    private final String subject = "Ma-" + login;
    private Places.Commune commune;
    private Phone phone;
    private Actor giver;

    @BeforeEach
    void a_branch_head_whom_the_provider_knows() {
        commune = Places.commune(units, 1);
        appoint(login, Role.BRANCH_HEAD);
        appoint(login + "-ct", Role.COMMUNE_CHAIR);
        giver = accounts.actorsOf(login + "-ct").getFirst();
        outside.enter(mandate(), subject, giver);
        phone = new Phone(pages);
        // all of these browsers sit in one network
        allowance.giveBack(TriesOfSecrets.network(new MockHttpServletRequest()));
    }

    @Test
    void she_is_let_in_under_a_new_number_and_the_log_says_by_which_way() throws Exception {
        var asked = led();
        var before = requireNonNull(phone.cookie("__Host-sohoi-phien")).getValue();
        assertThat(back(asked, MockProvider.grant(asked, subject, same()))).isEqualTo("/");
        assertThat(requireNonNull(phone.cookie("__Host-sohoi-phien")).getValue())
                .isNotEqualTo(before);
        assertThat(phone.cookie("sohoi-may")).isNotNull();
        assertThat(phone.open("/chuc-danh").getContentAsString()).contains("Ngoại " + login);
        assertThat(entries(login)).containsKeys("access.use-outside", "access.sign-in");
        assertThat(phone.open("/may-dang-nhap").getContentAsString())
                .contains(subject)
                .contains(MockProvider.NAME);
    }

    @Test
    void the_question_names_a_challenge_a_state_and_a_nonce_and_only_the_providers_host_is_asked() throws Exception {
        var asked = led();
        assertThat(asked).startsWith(MockProvider.issuer() + "/authorize?");
        var words = UriComponentsBuilder.fromUriString(asked).build().getQueryParams();
        assertThat(words.keySet()).contains("state", "nonce", "code_challenge");
        assertThat(words.getFirst("response_type")).isEqualTo("code");
        assertThat(words.getFirst("code_challenge_method")).isEqualTo("S256");
        assertThat(words.getFirst("prompt")).isEqualTo("login");
        back(asked, MockProvider.grant(asked, subject, same()));
        assertThat(MockProvider.asked())
                .contains("/token")
                .containsAnyOf("/keys")
                .doesNotContain("/userinfo", "/authorize");
    }

    @Test
    void it_is_no_proof_for_what_weighs_more() throws Exception {
        outside.enterFor(giver.login(), subject + "-ct");
        var asked = led();
        assertThat(back(asked, MockProvider.grant(asked, subject + "-ct", same())))
                .isEqualTo("/");
        var answer = phone.open("/phan-cong/moi");
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.getContentAsString()).select("input[name=_proof]"))
                .hasSize(1);
    }

    @Test
    void what_is_wrong_in_the_answer_is_refused_with_one_sentence_and_kept() throws Exception {
        var wrong = new LinkedHashMap<String, Consumer<JWTClaimsSet.Builder>>();
        wrong.put("nonce", said -> said.claim("nonce", "cua-nguoi-khac"));
        wrong.put("no nonce", said -> said.claim("nonce", null));
        wrong.put("audience", said -> said.audience("so-khac"));
        wrong.put("issuer", said -> said.issuer("https://noi-khac.example"));
        wrong.put("expired", said -> said.issueTime(ago(20)).expirationTime(ago(10)));
        wrong.put("unknown", said -> said.subject("ai-do"));
        wrong.put("small letters", said -> said.subject(subject.toLowerCase(Locale.ROOT)));
        wrong.put("nobody", said -> said.subject(null));
        for (var one : wrong.entrySet()) {
            long before = last();
            var asked = led();
            assertThat(back(asked, MockProvider.grant(asked, subject, one.getValue())))
                    .as(one.getKey())
                    .isEqualTo(REFUSED);
            assertRefusedAndKept(one.getKey(), before);
        }
        assertThat(phone.open(REFUSED).getContentAsString()).contains(MockProvider.NAME);
    }

    @Test
    void a_foreign_signature_another_code_and_a_refusal_of_the_provider_are_refused() throws Exception {
        long before = last();
        var asked = led();
        assertThat(back(asked, MockProvider.grantForged(asked, subject))).isEqualTo(REFUSED);
        assertRefusedAndKept("forged", before);
        asked = led();
        assertThat(back(asked, "mot-ma-bia")).isEqualTo(REFUSED);
        asked = led();
        assertThat(phone.open(BEGIN + "/ve?error=access_denied&state=" + state(asked))
                        .getRedirectedUrl())
                .isEqualTo(REFUSED);
        assertThat(phone.open("/chuc-danh").getRedirectedUrl()).endsWith("/dang-nhap");
    }

    @Test
    void a_state_is_answered_once_and_only_in_the_browser_that_asked() throws Exception {
        var asked = led();
        var another = new Phone(pages);
        another.open(BEGIN);
        assertThat(back(another, asked, MockProvider.grant(asked, subject, same())))
                .isEqualTo(REFUSED);
        assertThat(back(new Phone(pages), asked, MockProvider.grant(asked, subject, same())))
                .isEqualTo(REFUSED);
        assertThat(back(asked, MockProvider.grant(asked, subject, same()))).isEqualTo("/");
        assertThat(back(asked, MockProvider.grant(asked, subject, same()))).isEqualTo(REFUSED);
    }

    @Test
    void a_code_that_somebody_else_asked_for_cannot_be_exchanged() throws Exception {
        var thief = new Phone(pages);
        var stolen = MockProvider.grant(led(), subject, same());
        var own = requireNonNull(thief.open(BEGIN).getRedirectedUrl());
        assertThat(back(thief, own, stolen)).isEqualTo(REFUSED);
    }

    @Test
    void the_provider_may_change_its_key() throws Exception {
        MockProvider.changeKey();
        var asked = led();
        assertThat(back(asked, MockProvider.grant(asked, subject, same()))).isEqualTo("/");
    }

    @Test
    void a_closed_account_and_a_mark_taken_back_open_nothing() throws Exception {
        outside.enter(mandate(), "", giver);
        var asked = led();
        assertThat(back(asked, MockProvider.grant(asked, subject, same()))).isEqualTo(REFUSED);
        outside.enter(mandate(), subject, giver);
        owner.sql("update access.account set closed_at = now() where login = :login")
                .param("login", login)
                .update();
        asked = led();
        assertThat(back(asked, MockProvider.grant(asked, subject, same()))).isEqualTo(REFUSED);
    }

    @Test
    void whose_post_is_over_is_told_so_and_not_let_in() throws Exception {
        owner.sql("update access.mandate set revoked_at = now() where id = :id")
                .param("id", mandate())
                .update();
        var asked = led();
        assertThat(back(asked, MockProvider.grant(asked, subject, same()))).isEqualTo("/dang-nhap?chua-co");
        assertThat(phone.open("/chuc-danh").getRedirectedUrl()).contains("/dang-nhap");
    }

    @Test
    void the_page_leads_there_with_a_link_and_no_form_may_leave_the_book() throws Exception {
        var answer = phone.open("/dang-nhap");
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("a[href=" + BEGIN + "]")
                        .text())
                .isEqualTo("Vào bằng " + MockProvider.NAME);
        assertThat(answer.getHeader("Content-Security-Policy")).contains("form-action 'self'");
    }

    private static Consumer<JWTClaimsSet.Builder> same() {
        return as_it_should -> {};
    }

    private static Date ago(int minutes) {
        return Date.from(Instant.now().minus(Duration.ofMinutes(minutes)));
    }

    private String led() throws Exception {
        return requireNonNull(phone.open(BEGIN).getRedirectedUrl());
    }

    private String back(String asked, String code) throws Exception {
        return back(phone, asked, code);
    }

    private static String back(Phone browser, String asked, String code) throws Exception {
        return requireNonNull(browser.open(BEGIN + "/ve?code=" + code + "&state=" + state(asked))
                .getRedirectedUrl());
    }

    private static String state(String asked) {
        var state = UriComponentsBuilder.fromUriString(asked)
                .build()
                .getQueryParams()
                .getFirst("state");
        return UriUtils.decode(requireNonNull(state), StandardCharsets.UTF_8);
    }

    private void assertRefusedAndKept(String why, long before) throws Exception {
        assertThat(phone.open("/chuc-danh").getRedirectedUrl()).as(why).contains("/dang-nhap");
        assertThat(owner.sql("""
                        select count(*) from audit.entry
                         where id > :before and login = 'unknown' and action = 'access.sign-in' and rule like 'access.outside-%'""").param("before", before).query(Integer.class).single())
                .as(why)
                .isEqualTo(1);
    }

    private long last() {
        return owner.sql("select coalesce(max(id), 0) from audit.entry")
                .query(Long.class)
                .single();
    }

    private Map<String, Long> entries(String who) {
        var counted = new LinkedHashMap<String, Long>();
        owner.sql("select action, count(*) as times from audit.entry where login = :login group by action")
                .param("login", who)
                .query((row, n) -> counted.put(row.getString("action"), row.getLong("times")))
                .list();
        return counted;
    }

    private long mandate() {
        return requireNonNull(accounts.actorsOf(login).getFirst().mandate());
    }

    private void appoint(String who, Role role) {
        accounts.open(new NewAccount(who, "Ngoại " + who, PASSWORD, false), Actor.MACHINE);
        accounts.appoint(
                new NewMandate(
                        who,
                        role,
                        role == Role.BRANCH_HEAD ? commune.branch(0) : commune.unit(),
                        DateSpan.between(LocalDate.of(2025, 7, 1), LocalDate.of(2030, 7, 1)),
                        "QĐ 1"),
                Actor.MACHINE);
    }
}
