package vn.sohoi.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/** A session is one mandate's, ends with whatever ends the right to it, and then tells the browser to forget. */
@BookTest
class SessionsTest {
    private static final String PASSWORD = "mot-mat-khau-dai";
    private static final String COOKIE = "__Host-sohoi-phien";
    private static final String OVER = "/dang-nhap?het";

    @Autowired
    MockMvc pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Cards cards;

    @Autowired
    Units units;

    @Autowired
    OwnerDb owner;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> kept;

    @Autowired
    Clock clock;

    private final String login = "phien-" + UUID.randomUUID().toString().substring(0, 8);
    private Phone phone;

    @BeforeEach
    void she_is_signed_in() throws Exception {
        accounts.open(new NewAccount(login, "Phiên", PASSWORD, false), Actor.MACHINE);
        appoint();
        phone = new Phone(pages);
        phone.open("/dang-nhap");
        assertThat(phone.signIn(login, PASSWORD).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void signing_in_gives_a_new_number_and_the_cookie_is_sealed() throws Exception {
        var fresh = new Phone(pages);
        fresh.open("/dang-nhap");
        var before = requireNonNull(fresh.cookie(COOKIE)).getValue();
        fresh.signIn(login, PASSWORD);
        var after = requireNonNull(fresh.cookie(COOKIE));
        assertThat(after.getValue()).isNotEqualTo(before);
        assertThat(after.isHttpOnly()).isTrue();
        assertThat(after.getSecure()).isTrue();
        assertThat(after.getPath()).isEqualTo("/");
    }

    @Test
    void the_number_in_the_database_opens_nothing_without_the_books_mark() throws Exception {
        var id = owner.sql("select session_id from access.session where principal_name = :login")
                .param("login", login)
                .query(String.class)
                .single();
        var thief = new Phone(pages);
        for (var forged : new String[] {id, id + ".", id + "." + "0".repeat(64)}) {
            thief.keep(new Cookie(COOKIE, Base64.getEncoder().encodeToString(forged.getBytes())));
            assertThat(thief.open("/chuc-danh").getRedirectedUrl()).isEqualTo("/dang-nhap");
        }
    }

    @Test
    void nothing_of_the_secret_stands_in_the_session() {
        var contents = owner.sql("""
                        select string_agg(encode(attribute_bytes, 'escape'), ' ') from access.session_attributes
                          join access.session on primary_id = session_primary_id where principal_name = :login""").param("login", login).query(String.class).single();
        assertThat(contents).contains(login).doesNotContain("argon2").doesNotContain(PASSWORD);
    }

    @Test
    void bytes_that_are_not_ours_are_not_built_and_she_signs_in_anew() throws Exception {
        owner.sql("""
                        update access.session_attributes set attribute_bytes = :bytes
                         where attribute_name = 'SPRING_SECURITY_CONTEXT'
                           and session_primary_id in (select primary_id from access.session where principal_name = :login)""")
                .param("bytes", serialized(new java.net.URI("http://127.0.0.1:1/")))
                .param("login", login)
                .update();
        assertThat(phone.open("/chuc-danh").getRedirectedUrl()).isEqualTo("/dang-nhap");
    }

    @Test
    void after_half_an_hour_without_a_page_it_is_over_and_the_browser_forgets() throws Exception {
        earlier(Duration.ofMinutes(29));
        assertThat(phone.open("/chuc-danh").getStatus()).isEqualTo(200);
        earlier(Duration.ofMinutes(31));
        assertOver(phone.open("/chuc-danh"));
    }

    @Test
    void after_a_working_day_it_is_over_however_busy() throws Exception {
        begun(Duration.ofHours(12).minusMinutes(1));
        assertThat(phone.open("/chuc-danh").getStatus()).isEqualTo(200);
        begun(Duration.ofHours(12));
        assertOver(phone.open("/chuc-danh"));
    }

    @Test
    void it_dies_with_its_mandate_though_she_holds_another() throws Exception {
        var first = accounts.actorsOf(login).getFirst().mandate();
        appoint();
        assertThat(phone.open("/chuc-danh").getStatus()).isEqualTo(200);
        owner.sql("update access.mandate set revoked_at = now() where id = :id")
                .param("id", first)
                .update();
        assertOver(phone.open("/chuc-danh"));
        assertThat(phone.open("/chuc-danh").getRedirectedUrl()).isEqualTo("/dang-nhap");
    }

    @Test
    void it_dies_with_the_account() throws Exception {
        owner.sql("update access.account set closed_at = now() where login = :login")
                .param("login", login)
                .update();
        assertOver(phone.open("/chuc-danh"));
    }

    @Test
    void a_new_password_ends_whatever_was_signed_in_with_the_old_one() throws Exception {
        var other = new Phone(pages);
        other.signIn(login, PASSWORD);
        cards.activate(login, cards.issue(login, Actor.MACHINE).code(), "mùa sen nở ở đầm");
        assertOver(phone.open("/chuc-danh"));
        assertOver(other.send("/chuc-danh", "mandate", "1"));
    }

    @Test
    void another_post_is_another_session_and_the_old_one_is_over() throws Exception {
        appoint();
        var old = requireNonNull(phone.cookie(COOKIE));
        var second = accounts.actorsOf(login).getLast().mandate();
        assertThat(phone.send("/chuc-danh", "mandate", String.valueOf(second)).getRedirectedUrl())
                .isEqualTo("/");
        assertThat(phone.open("/chuc-danh").getStatus()).isEqualTo(200);
        var left = new Phone(pages);
        left.keep(old);
        assertOver(left.open("/chuc-danh"));
    }

    @Test
    void an_account_without_a_post_is_told_so_and_is_not_signed_in() throws Exception {
        owner.sql("""
                        update access.mandate set revoked_at = now()
                         where account_id = (select id from access.account where login = :login)""").param("login", login).update();
        var fresh = new Phone(pages);
        assertThat(fresh.signIn(login, PASSWORD).getRedirectedUrl()).isEqualTo("/dang-nhap?chua-co");
        assertThat(fresh.open("/chuc-danh").getStatus()).isEqualTo(302);
    }

    @Test
    void signing_out_ends_it_and_the_browser_forgets() throws Exception {
        var old = requireNonNull(phone.cookie(COOKIE));
        assertThat(phone.send("/dang-xuat").getHeader("Clear-Site-Data")).contains("storage");
        var left = new Phone(pages);
        left.keep(old);
        assertOver(left.open("/chuc-danh"));
    }

    private static void assertOver(MockHttpServletResponse answer) {
        assertThat(answer.getRedirectedUrl()).isEqualTo(OVER);
        assertThat(answer.getHeader("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
    }

    private void appoint() {
        accounts.appoint(
                new NewMandate(
                        login,
                        Role.COMMUNE_OFFICER,
                        Places.commune(units, 1).unit(),
                        DateSpan.between(LocalDate.of(2025, 7, 1), LocalDate.of(2030, 7, 1)),
                        "QĐ 1"),
                Actor.MACHINE);
    }

    /** As if nobody had asked for a page for so long. */
    private void earlier(Duration ago) {
        owner.sql("update access.session set last_access_time = :then where principal_name = :login")
                .param("then", clock.millis() - ago.toMillis())
                .param("login", login)
                .update();
    }

    /** As if she had signed in so long ago. */
    private void begun(Duration ago) {
        begun(kept, ago);
    }

    private <S extends Session> void begun(FindByIndexNameSessionRepository<S> kept, Duration ago) {
        for (var session : kept.findByPrincipalName(login).values()) {
            SessionStart start = requireNonNull(session.getAttribute(SessionStart.KEY));
            session.setAttribute(
                    SessionStart.KEY, new SessionStart(clock.instant().minus(ago), start.machine(), start.network()));
            kept.save(session);
        }
    }

    private static byte[] serialized(Object object) throws java.io.IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var out = new java.io.ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }
}
