package vn.sohoi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;
import vn.sohoi.audit.Audit;

/** The door behind every secret: whoever showed one that is right gets a session, or is told why not. */
@Service
@ConditionalOnWebApplication
public class Entering {
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final KnownDevice device;
    private final TaskAccounts taskAccounts;
    private final Audit audit;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Entering(Passkeys passkeys, Sessions sessions, KnownDevice device, TaskAccounts taskAccounts, Audit audit) {
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.device = device;
        this.taskAccounts = taskAccounts;
        this.audit = audit;
    }

    /** What an account is to the wall around the pages. */
    static User user(String login, String hash) {
        return new User(login, hash, List.of(new SimpleGrantedAuthority("ROLE_SIGNED_IN")));
    }

    /** Where somebody who is signed in since this request goes on. */
    String begin(HttpServletRequest request, HttpServletResponse response, String login) {
        device.remember(request, response, login);
        if (sessions.begin(request, login)) return "/";
        return SignInEntry.PAGE + (taskAccounts.isWaiting(login) ? "?chua-co-viec" : "?chua-co");
    }

    /** Signs in with what a machine answered to the session's question; where to go on. */
    public String withPasskey(String answer, HttpServletRequest request, HttpServletResponse response) {
        var owner = passkeys.whoAnswered(answer, request);
        if (owner.isEmpty()) {
            audit.notLetIn("unknown", "access.sign-in", "access.wrong-passkey");
            return SignInEntry.PAGE + "?sai-khoa";
        }
        var shown = FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
        return letIn(owner.get(), List.of(shown), request, response);
    }

    /**
     * Signs in whom the provider outside answered for; where to go on. She showed the book itself nothing: before what weighs
     * more she shows her password or passkey.
     */
    String fromOutside(String login, HttpServletRequest request, HttpServletResponse response) {
        audit.signedIn(login, "access.use-outside");
        return letIn(login, List.of(), request, response);
    }

    private String letIn(
            String login,
            List<? extends GrantedAuthority> shown,
            HttpServletRequest request,
            HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        var who = user(login, "");
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()).toBuilder()
                        .authorities(all -> all.addAll(shown))
                        .build());
        request.changeSessionId();
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        audit.signedIn(login, "access.sign-in");
        return begin(request, response, login);
    }
}
