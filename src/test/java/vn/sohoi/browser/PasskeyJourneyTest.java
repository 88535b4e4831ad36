package vn.sohoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Protocol;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Transport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.sohoi.Places;
import vn.sohoi.Signed;
import vn.sohoi.TestBook;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** An officer adds a passkey, signs in with it, shows it where the book asks again, and takes it away. On a book with a name. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT, properties = "sohoi.demo=none")
@ContextConfiguration(initializers = TestBook.class)
@DirtiesContext
class PasskeyJourneyTest {
    private static final int PORT = free();
    private static final String CHAIR = "chutich-khoa";
    private static final String BRANCH = "chihoi-khoa";

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    private UnitId branch = new UnitId(0);

    @DynamicPropertySource
    static void byName(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> PORT);
        settings.add("sohoi.address", () -> "http://localhost:" + PORT);
    }

    @BeforeEach
    void a_chair_and_a_branch_head() {
        var commune = Places.commune(units, 1);
        branch = commune.branch(0);
        appoint(CHAIR, Role.COMMUNE_CHAIR, commune.unit());
        appoint(BRANCH, Role.BRANCH_HEAD, branch);
    }

    @Test
    void a_passkey_is_added_signed_in_with_shown_again_and_taken_away() {
        try (var browser = Browser.byName(PORT)) {
            browser.driver()
                    .addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                            .setProtocol(Protocol.CTAP2)
                            .setTransport(Transport.INTERNAL)
                            .setHasResidentKey(true)
                            .setHasUserVerification(true)
                            .setIsUserVerified(true));
            browser.signIn(CHAIR);
            browser.open("/chuc-danh");
            browser.press("Khóa truy cập của chị");
            browser.fill("label", "Máy cơ quan");
            browser.press("Thêm khóa cho máy này");
            assertThat(browser.says()).contains("Máy cơ quan");

            browser.signOut();
            browser.open("/dang-nhap");
            browser.press("Vào bằng khóa truy cập");
            assertThat(browser.path()).isEqualTo("/");

            Signed.inSince(sessions, CHAIR, Duration.ofMinutes(11));
            browser.open("/phan-cong/moi?don-vi=" + branch);
            assertThat(browser.says()).contains("Xác nhận là chị");
            browser.press("Dùng khóa truy cập");
            assertThat(browser.path()).isEqualTo("/phan-cong/moi");
            assertThat(browser.says()).contains("Quyết định số");

            browser.open("/khoa-truy-cap");
            browser.press("Bỏ khóa Máy cơ quan");
            assertThat(browser.says()).doesNotContain("Máy cơ quan");
            browser.signOut();
            browser.open("/dang-nhap");
            browser.press("Vào bằng khóa truy cập");
            assertThat(browser.says()).contains("Sổ chưa nhận ra khóa truy cập này");

            browser.signIn(BRANCH);
            browser.open("/chuc-danh");
            assertThat(browser.says()).doesNotContain("Khóa truy cập");
        }
    }

    private void appoint(String login, Role role, UnitId unit) {
        accounts.open(new NewAccount(login, "Thử", Accounts.DEMO_PASSWORD, false), Actor.MACHINE);
        accounts.appoint(
                new NewMandate(
                        login,
                        role,
                        unit,
                        DateSpan.between(LocalDate.of(2025, 7, 1), LocalDate.of(2030, 7, 1)),
                        "QĐ 1"),
                Actor.MACHINE);
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
