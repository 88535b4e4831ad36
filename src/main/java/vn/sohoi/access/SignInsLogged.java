package vn.sohoi.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;

/** Who came in, who went, who was not let in. A name that is no account's is not kept: it may be a password. */
@Component
@ConditionalOnWebApplication
class SignInsLogged {
    private final Audit audit;
    private final Accounts accounts;

    SignInsLogged(Audit audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    @EventListener
    void on(AuthenticationSuccessEvent came) {
        audit.signedIn(came.getAuthentication().getName(), "access.sign-in");
    }

    @EventListener
    void on(LogoutSuccessEvent went) {
        audit.signedIn(went.getAuthentication().getName(), "access.sign-out");
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent kept) {
        var login = kept.getAuthentication().getName();
        boolean known = accounts.passwordHash(login).isPresent();
        audit.notLetIn(known ? login : "unknown", "access.sign-in", "access.wrong-sign-in");
    }
}
