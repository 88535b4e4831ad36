package vn.sohoi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/** A password that was kept with less work than is asked today is kept anew when its owner signs in. */
@BookTest
class KeptAnewTest {
    private static final String PASSWORD = "mot-mat-khau-dai";

    @Autowired
    MockMvc pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Autowired
    OwnerDb owner;

    private final String login = "cu-" + UUID.randomUUID().toString().substring(0, 8);
    private final String weak = new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode(PASSWORD);

    @BeforeEach
    void an_account_of_long_ago() {
        accounts.open(new NewAccount(login, "Thử", PASSWORD, false), Actor.MACHINE);
        accounts.appoint(
                new NewMandate(
                        login,
                        Role.COMMUNE_CHAIR,
                        Places.commune(units, 1).unit(),
                        DateSpan.between(LocalDate.of(2025, 7, 1), LocalDate.of(2030, 7, 1)),
                        "QĐ 1"),
                Actor.MACHINE);
        owner.sql("update access.account set password_hash = :weak where login = :login")
                .param("weak", weak)
                .param("login", login)
                .update();
    }

    @Test
    void the_right_password_is_kept_anew_once_and_lets_its_owner_in_as_before() throws Exception {
        assertThat(new Phone(pages).signIn(login, PASSWORD).getRedirectedUrl()).isEqualTo("/");
        var anew = kept();
        assertThat(anew).isNotEqualTo(weak).contains("m=19456,t=2");
        assertThat(new Phone(pages).signIn(login, PASSWORD).getRedirectedUrl()).isEqualTo("/");
        assertThat(kept()).isEqualTo(anew);
    }

    @Test
    void a_wrong_password_leaves_it_as_it_is() throws Exception {
        new Phone(pages).signIn(login, "mot-mat-khau-khac");
        assertThat(kept()).isEqualTo(weak);
    }

    private String kept() {
        return accounts.passwordHash(login).orElseThrow();
    }
}
