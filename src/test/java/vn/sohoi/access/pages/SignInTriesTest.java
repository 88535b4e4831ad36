package vn.sohoi.access.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohoi.BookTest;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.kernel.Actor;

/** Guessing at a secret is slowed on every way in, and the owner's own browser gets in all the while. */
@BookTest
class SignInTriesTest {
    private static final String RIGHT = "mot-mat-khau-dai";

    @Autowired
    MockMvc pages;

    @Autowired
    Accounts accounts;

    private final String login = "thu-" + UUID.randomUUID().toString().substring(0, 8);
    private final String network = "2001:db8:" + Integer.toHexString(login.hashCode() & 0xFFFF) + "::";

    @BeforeEach
    void an_account() {
        accounts.open(new NewAccount(login, "Thử", RIGHT, false), Actor.MACHINE);
    }

    @Test
    void after_five_wrong_ones_even_the_right_one_waits_and_an_unknown_account_is_told_the_same() throws Exception {
        for (int i = 0; i < 5; i++)
            assertThat(sentTo("/dang-nhap", login, "sai", null)).isEqualTo("/dang-nhap?sai");
        assertThat(sentTo("/dang-nhap", login, RIGHT, null)).isEqualTo("/dang-nhap?cho");
        for (int i = 0; i < 5; i++)
            assertThat(sentTo("/dang-nhap", login + "x", "sai", null)).isEqualTo("/dang-nhap?sai");
        assertThat(sentTo("/dang-nhap", login + "x", "sai", null)).isEqualTo("/dang-nhap?cho");
    }

    @Test
    void the_browser_in_which_she_signed_in_before_gets_in_while_others_guess() throws Exception {
        var known = requireNonNull(signIn("/dang-nhap", login, RIGHT, null).getCookie("sohoi-may"));
        for (int i = 0; i < 20; i++) sentTo("/dang-nhap", login, "sai", null);
        assertThat(sentTo("/dang-nhap", login, RIGHT, null)).isEqualTo("/dang-nhap?cho");
        assertThat(sentTo("/dang-nhap", login, RIGHT, known)).isEqualTo("/dang-nhap?chua-co");
        var forged = new Cookie(
                "sohoi-may", known.getValue().replace(known.getValue().charAt(40), 'x'));
        assertThat(sentTo("/dang-nhap", login, RIGHT, forged)).isEqualTo("/dang-nhap?cho");
    }

    @Test
    void a_card_is_guessed_at_no_faster() throws Exception {
        int looked = 0;
        for (int i = 0; i < 30; i++)
            if (signIn("/kich-hoat", login, "mùa sen nở ở đầm", null).getStatus() == 422) looked++;
        assertThat(looked).isEqualTo(5);
    }

    @Test
    void whoever_guesses_over_many_accounts_from_one_network_is_slowed_too() throws Exception {
        int looked = 0;
        for (int i = 0; i < 100; i++)
            if ("/dang-nhap?sai".equals(sentTo("/dang-nhap", login + i, "sai", null))) looked++;
        assertThat(looked).isBetween(60, 70);
    }

    @Test
    void what_is_brought_back_from_a_provider_outside_is_looked_at_no_faster() throws Exception {
        int looked = 0;
        for (int i = 0; i < 100; i++) {
            var to = pages.perform(get("/dang-nhap/ngoai/ve")
                            .param("state", "x" + i)
                            .param("code", "x")
                            .with(sent -> {
                                sent.setRemoteAddr(network + "1");
                                return sent;
                            }))
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl();
            if ("/dang-nhap?sai-ngoai".equals(to)) looked++;
            else assertThat(to).isEqualTo("/dang-nhap?cho");
        }
        assertThat(looked).isBetween(60, 70);
    }

    private @Nullable String sentTo(String page, String who, String secret, @Nullable Cookie cookie) throws Exception {
        return signIn(page, who, secret, cookie).getRedirectedUrl();
    }

    private MockHttpServletResponse signIn(String page, String who, String secret, @Nullable Cookie cookie)
            throws Exception {
        var request = post(page)
                .with(csrf())
                .param("login", who)
                .param("code", "12345678")
                .param("password", secret)
                .with(sent -> {
                    sent.setRemoteAddr(network + Integer.toHexString(sent.hashCode() & 0xFFFF));
                    return sent;
                });
        if (cookie != null) request.cookie(cookie);
        return pages.perform(request).andReturn().getResponse();
    }
}
