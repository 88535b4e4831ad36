package vn.sohoi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.sohoi.BookTest;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.sql.Db;

/** A card lets the owner of an account choose her password: once, within seven days, and nobody else's card does. */
@BookTest
class CardsTest {
    private static final String SENTENCE = "mùa sen nở ở đầm";

    @Autowired
    Cards cards;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    Db db;

    private final String login = "hoi-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void an_account_without_a_password() {
        accounts.openWithoutPassword(login, "Hội viên", Actor.MACHINE);
    }

    @Test
    void with_the_card_she_chooses_her_password_once() {
        var card = cards.issue(login, Actor.MACHINE);
        assertThat(accounts.passwordHash(login)).isEmpty();
        cards.activate(login, card.code(), SENTENCE);
        assertThat(passwords.matches(SENTENCE, accounts.passwordHash(login).orElseThrow()))
                .isTrue();
        refusedWith("access.card-unknown", () -> cards.activate(login, card.code(), SENTENCE + "!"));
    }

    @Test
    void a_new_card_ends_the_old_and_an_old_one_is_worth_nothing_after_seven_days() {
        var first = cards.issue(login, Actor.MACHINE);
        var second = cards.issue(login, Actor.MACHINE);
        refusedWith("access.card-unknown", () -> cards.activate(login, first.code(), SENTENCE));
        later();
        refusedWith("access.card-unknown", () -> cards.activate(login, second.code(), SENTENCE));
    }

    @Test
    void unknown_account_wrong_code_and_no_card_are_told_with_one_sentence() {
        refusedWith("access.card-unknown", () -> cards.activate("khong-co-ai", "12345678", SENTENCE));
        refusedWith("access.card-unknown", () -> cards.activate(login, "12345678", SENTENCE));
    }

    @Test
    void an_easy_password_is_refused_and_the_card_stays_good() {
        var card = cards.issue(login, Actor.MACHINE);
        refusedWith("access.password-short", () -> cards.activate(login, card.code(), "ngan"));
        for (var easy : new String[] {"1234567890", "aaaaaaaaaaaa", login + "1", "HoiPhuNu2026", "matkhau-cua-toi"})
            refusedWith("access.password-easy", () -> cards.activate(login, card.code(), easy));
        cards.activate(login, card.code(), SENTENCE);
        assertThat(accounts.passwordHash(login)).isPresent();
    }

    @Test
    void the_book_keeps_no_code() {
        var card = cards.issue(login, Actor.MACHINE);
        var row = db.sql("select activation_card::text from access.activation_card order by id desc limit 1")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(card.code());
        assertThat(card).hasToString("Card[" + login + "]");
    }

    /** As if the last card had been issued eight days ago. */
    private void later() {
        db.sql(
                        "update access.activation_card set revoked_at = clock_timestamp() where used_at is null and revoked_at is null")
                .update();
        db.sql("""
                        insert into access.activation_card (account_id, code_mac, issued_by, issued_at, expires_at)
                        select account_id, code_mac, issued_by, issued_at - interval '8 days', expires_at - interval '8 days'
                          from access.activation_card
                         where account_id = (select id from access.account where login = :login)
                         order by id desc limit 1""").param("login", login).update();
    }

    private static void refusedWith(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(Objects.requireNonNull(refused.key()))
                                .isEqualTo(key));
    }
}
