package vn.sohoi.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Signed;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.units.Units;

/** What weighs more asks for the secret again after ten minutes, and nothing that was typed is lost by it. */
@BookTest
class ProofsTest {
    private static final String PASSWORD = "mot-mat-khau-dai";
    private static final String COOKIE = "__Host-sohoi-phien";

    @Autowired
    MockMvc pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> kept;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private final String login = "chac-" + UUID.randomUUID().toString().substring(0, 8);
    private Places.Commune commune;
    private Phone phone;

    @BeforeEach
    void a_chair_signed_in_eleven_minutes_ago() throws Exception {
        commune = Places.commune(units, 1);
        accounts.open(new NewAccount(login, "Thử", PASSWORD, false), Actor.MACHINE);
        accounts.appoint(
                new NewMandate(
                        login,
                        Role.COMMUNE_CHAIR,
                        commune.unit(),
                        DateSpan.between(LocalDate.of(2025, 7, 1), LocalDate.of(2030, 7, 1)),
                        "QĐ 1"),
                Actor.MACHINE);
        phone = new Phone(pages);
        phone.signIn(login, PASSWORD);
        Signed.inSince(kept, login, Duration.ofMinutes(11));
    }

    @Test
    void an_everyday_page_does_not_ask_and_a_moment_after_signing_in_nothing_does() throws Exception {
        assertThat(phone.open("/phan-cong").getStatus()).isEqualTo(200);
        Signed.inSince(kept, login, Duration.ofMinutes(9));
        assertThat(phone.open("/phan-cong/moi").getStatus()).isEqualTo(200);
    }

    @Test
    void a_page_asks_and_leads_back_to_where_she_was_under_a_new_number() throws Exception {
        var form = asked(phone.open("/phan-cong/moi?don-vi=" + commune.branch(0)));
        var before = requireNonNull(phone.cookie(COOKIE)).getValue();
        assertThat(form.attr("action")).isEqualTo("/xac-nhan");
        var to = phone.send(form.attr("action"), filled(form, PASSWORD)).getRedirectedUrl();
        assertThat(to).isEqualTo("/phan-cong/moi?don-vi=" + commune.branch(0));
        assertThat(requireNonNull(phone.cookie(COOKIE)).getValue()).isNotEqualTo(before);
        assertThat(phone.open(requireNonNull(to)).getStatus()).isEqualTo(200);
    }

    @Test
    void what_she_typed_waits_through_a_wrong_password_and_is_then_taken() throws Exception {
        var who = login + "-moi";
        var first = asked(phone.send(
                "/phan-cong/moi",
                "unit",
                commune.branch(0).toString(),
                "role",
                "BRANCH_HEAD",
                "login",
                who,
                "name",
                "Nguyễn Thị <Nhàn>",
                "from",
                "1/7/2026",
                "until",
                "1/7/2028",
                "decision",
                "12/QĐ"));
        assertThat(accounts.exists(who)).isFalse();
        assertThat(first.attr("action")).isEqualTo("/phan-cong/moi");
        var second = asked(phone.send(first.attr("action"), filled(first, "sai")));
        assertThat(second.text()).contains("Mật khẩu chưa đúng");
        assertThat(phone.send(second.attr("action"), filled(second, PASSWORD)).getRedirectedUrl())
                .startsWith("/phan-cong/");
        assertThat(accounts.nameOf(who)).isEqualTo("Nguyễn Thị <Nhàn>");
    }

    @Test
    void guessing_at_it_is_slowed_and_the_right_one_waits_too() throws Exception {
        for (int i = 0; i < 5; i++) phone.send("/xac-nhan", "den", "/", "_proof", "sai");
        assertThat(asked(phone.send("/xac-nhan", "den", "/", "_proof", PASSWORD))
                        .text())
                .contains("chờ một phút");
    }

    @Test
    void nobody_is_led_out_of_the_book() throws Exception {
        Signed.inSince(kept, login, Duration.ZERO);
        for (var out : new String[] {"//x.vn/", "https://x.vn/", "/\\x.vn", "x", "/a\nb"})
            assertThat(phone.send("/xac-nhan", "den", out).getRedirectedUrl()).isEqualTo("/");
        assertThat(phone.send("/xac-nhan", "den", "/hoi-vien?q={a}").getRedirectedUrl())
                .isEqualTo("/hoi-vien?q={a}");
    }

    @Test
    void every_act_that_gives_or_takes_rights_asks() {
        assertThat(silent((address, can) -> can.purpose() == Purpose.MANDATES && can.act() != Act.READ))
                .isEmpty();
    }

    /** Guarded fields (C3) of one woman, home or case: security.md 3.1 and the issue ask for a secret shown again. */
    @Test
    void every_page_of_one_thing_told_in_trust_asks() {
        var inTrust = Set.of(Purpose.HARDSHIP, Purpose.REQUESTS, Purpose.LOANS, Purpose.SCREENING, Purpose.CASES);
        assertThat(silent((address, can) -> inTrust.contains(can.purpose())
                        && address.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                        && address.getPatternValues().stream().anyMatch(path -> path.contains("{"))))
                .isEmpty();
    }

    /** Where somebody lives is told in trust too, though the roll's pages ask for nothing. */
    @Test
    void the_address_of_a_home_asks() {
        assertThat(silent((address, can) -> address.getPatternValues().contains("/hoi-vien/{id}/dia-chi")))
                .isEmpty();
    }

    private List<String> silent(BiPredicate<RequestMappingInfo, Can> must) {
        var silent = new ArrayList<String>();
        handlers.getHandlerMethods().forEach((address, handler) -> {
            var can = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Can.class);
            if (can == null) can = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Can.class);
            boolean asks = AnnotatedElementUtils.hasAnnotation(handler.getMethod(), FreshProof.class)
                    || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), FreshProof.class);
            if (!asks && can != null && must.test(address, can)) silent.add(address.toString());
        });
        return silent;
    }

    private static Element asked(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(403);
        return requireNonNull(
                Jsoup.parse(answer.getContentAsString()).select("main form").first());
    }

    private static String[] filled(Element form, String password) {
        var fields = new ArrayList<String>();
        for (var field : form.select("input[name]:not([name=_csrf])")) {
            fields.add(field.attr("name"));
            fields.add(field.attr("name").equals("_proof") ? password : field.val());
        }
        return fields.toArray(String[]::new);
    }
}
