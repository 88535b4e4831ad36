package vn.sohoi.access;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.sql.Db;

/**
 * By what the provider outside knows an officer. It is entered by whoever may give her a card; nobody is let in by a name or an
 * e-mail that happens to be alike, and no account is made by signing in.
 */
@Service
public class OutsideAccounts {
    /** As a provider words it: no blanks at the ends, no line breaks. */
    private static final Pattern SUBJECT = Pattern.compile("[^\\s\\p{Cntrl}](?:[^\\p{Cntrl}]{0,253}[^\\s\\p{Cntrl}])?");

    private final Db db;
    private final Audit audit;
    private final OutsideSettings settings;
    private final Accounts accounts;
    private final Appointing appointing;

    OutsideAccounts(Db db, Audit audit, OutsideSettings settings, Accounts accounts, Appointing appointing) {
        this.db = db;
        this.audit = audit;
        this.settings = settings;
        this.accounts = accounts;
        this.appointing = appointing;
    }

    /** By what the provider of today knows the account; empty when it does not. */
    @Transactional(readOnly = true)
    public Optional<String> of(String login) {
        return db.sql("""
                        select subject from access.outside_account join access.account on account.id = account_id
                         where login = :login and issuer = :issuer and claim = :claim""")
                .param("login", login)
                .param("issuer", settings.issuer())
                .param("claim", settings.claim())
                .query(String.class)
                .optional();
    }

    /** The login of the open account that the provider of today knows so. */
    @Transactional(readOnly = true)
    Optional<String> ownerOf(String subject) {
        return db.sql("""
                        select login from access.outside_account join access.account on account.id = account_id
                         where issuer = :issuer and claim = :claim and subject = :subject and closed_at is null""")
                .param("issuer", settings.issuer())
                .param("claim", settings.claim())
                .param("subject", subject)
                .query(String.class)
                .optional();
    }

    /**
     * From now on the provider's account of this mark signs in as the holder of a post, in place of the one before.
     *
     * @param subject as the provider words it, small and capital letters told apart; empty so that none does any more
     * @throws NotFound when there is no such post, or beyond the reach
     * @throws Forbidden when the actor has no say in that post
     * @throws Refused when she holds another post that is above the actor, and as {@link #enterFor} does
     */
    @Transactional
    public void enter(long mandate, String subject, Actor actor) {
        var post = appointing.find(mandate, actor);
        if (!appointing.mayGiveCard(post, actor)) throw new Forbidden();
        if (!appointing.isAboveAllOf(post.login(), actor)) throw new Refused("access.outside-other-posts");
        keep(post.login(), subject, actor);
    }

    /**
     * The same for whoever holds the machine of the book.
     *
     * @throws NotFound when there is no such account, or it is closed
     * @throws Refused when no provider is set, and for a mark that cannot be one or is another officer's
     */
    @Transactional
    public void enterFor(String login, String subject) {
        if (!accounts.exists(login)) throw new NotFound();
        keep(login, subject, Actor.MACHINE);
    }

    private void keep(String login, String subject, Actor actor) {
        if (!settings.areThere()) throw new Refused("access.outside-none");
        if (!subject.isEmpty() && !SUBJECT.matcher(subject).matches()) throw new Refused("access.outside-unreadable");
        if (subject.equals(of(login).orElse(""))) return;
        remove(login);
        if (!subject.isEmpty()) add(login, subject, actor);
        audit.wrote(actor, "access.enter-outside", "access.account", login, "outside");
    }

    private void remove(String login) {
        db.sql("""
                        delete from access.outside_account
                         where account_id = (select id from access.account where login = :login)
                           and issuer = :issuer and claim = :claim""")
                .param("login", login)
                .param("issuer", settings.issuer())
                .param("claim", settings.claim())
                .update();
    }

    private void add(String login, String subject, Actor actor) {
        try {
            var added = db.sql("""
                            insert into access.outside_account (account_id, issuer, claim, subject, entered_by)
                            select id, :issuer, :claim, :subject, :by from access.account
                             where login = :login and closed_at is null""")
                    .param("login", login)
                    .param("issuer", settings.issuer())
                    .param("claim", settings.claim())
                    .param("subject", subject)
                    .param("by", actor.login())
                    .update();
            if (added == 0) throw new NotFound();
        } catch (DuplicateKeyException taken) {
            throw new Refused("access.outside-taken");
        }
    }
}
