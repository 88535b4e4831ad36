package vn.sohoi.access;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.KeyedMark;
import vn.sohoi.platform.sql.Db;

/**
 * Activation cards: eight digits on paper that let the owner of an account choose her password, once and within seven days. A
 * new card ends the one before, and is how a forgotten password is got over.
 */
@Service
public class Cards {
    private static final int CODES = 100_000_000;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Db db;
    private final Audit audit;
    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final KeyedMark marks;

    Cards(Db db, Audit audit, Accounts accounts, Sessions sessions, PasswordEncoder passwords, BookKeys keys) {
        this.db = db;
        this.audit = audit;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        marks = keys.mark("activation");
    }

    /**
     * What is printed, shown this once: the book keeps only a keyed mark of the code, because eight digits are
     * few and whoever reads the table alone must not be able to try them all.
     *
     * @param until from this instant on it is worth nothing
     */
    public record Card(String login, String code, Instant until) {
        @Override
        public String toString() {
            return "Card[" + login + "]";
        }
    }

    /** Issues a card for the account; its caller has seen to it that the actor may. */
    @Transactional
    public Card issue(String login, Actor actor) {
        var code = String.format(Locale.ROOT, "%08d", CHANCE.nextInt(CODES));
        db.sql("""
                        update access.activation_card set revoked_at = clock_timestamp()
                         where account_id = (select id from access.account where login = :login)
                           and used_at is null and revoked_at is null""").param("login", login).update();
        var until = db.sql("""
                        insert into access.activation_card (account_id, code_mac, issued_by, issued_at, expires_at)
                        select id, :mac, :by, at, at + interval '7 days'
                          from access.account, (select clock_timestamp() as at) now
                         where login = :login and closed_at is null
                        returning expires_at""")
                .param("mac", marks.of(login + "|" + code))
                .param("by", actor.login())
                .param("login", login)
                .query(OffsetDateTime.class)
                .optional()
                .orElseThrow(NotFound::new);
        audit.wrote(actor, "access.issue-card", "access.account", login);
        return new Card(login, code, until.toInstant());
    }

    /**
     * Uses the card up, sets the password, and ends whatever was signed in with the old one.
     *
     * @throws Refused with one sentence for an unknown account, a wrong code and a card that is used or too old; and, before
     *     any of it is looked at, for a password that is too weak
     */
    @Transactional
    public void activate(String login, String code, String password) {
        PasswordRules.check(login, password);
        // costs the same whether the card is there or not
        var hash = passwords.encode(password);
        var card = db.sql("""
                        select card.id, code_mac from access.activation_card card join access.account on account.id = account_id
                         where login = :login and closed_at is null and used_at is null and revoked_at is null
                           and expires_at > clock_timestamp() for update of card""")
                .param("login", login)
                .query((row, n) -> new Live(row.getObject("id", UUID.class), row.getString("code_mac")))
                .optional();
        if (!marks.is(card.map(Live::mac).orElse(""), login + "|" + code) || card.isEmpty())
            throw new Refused("access.card-unknown");
        db.sql("update access.activation_card set used_at = clock_timestamp() where id = :id")
                .param("id", card.get().id())
                .update();
        db.sql("update access.account set password_hash = :hash where login = :login")
                .param("hash", hash)
                .param("login", login)
                .update();
        sessions.endAll(login);
        audit.signedIn(login, "access.activate");
    }

    /** Keeps that a card was not taken; its own transaction went back with the refusal. */
    @Transactional
    public void keepRefusal(String login, String rule) {
        audit.notLetIn(accounts.exists(login) ? login : "unknown", "access.activate", rule);
    }

    private record Live(UUID id, String mac) {}
}
