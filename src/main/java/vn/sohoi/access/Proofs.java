package vn.sohoi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;

/** When she last showed that it is she: by her password or her passkey. Ten minutes it counts, unless the setting says otherwise. */
@Component
class Proofs {
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Accounts accounts;
    private final Allowance allowance;
    private final PasswordEncoder passwords;
    private final Audit audit;
    /** The real one, by which Spring Security writes down when a secret was shown. */
    private final Clock clock = Clock.systemUTC();

    private final Duration counts;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Proofs(
            Accounts accounts,
            Allowance allowance,
            PasswordEncoder passwords,
            Audit audit,
            @Value("${sohoi.session.proof}") Duration counts) {
        this.accounts = accounts;
        this.allowance = allowance;
        this.passwords = passwords;
        this.audit = audit;
        this.counts = counts;
    }

    /** @throws ProofNeeded when the last proof of whoever is signed in is too old */
    void demand() {
        if (!isFresh(SecurityContextHolder.getContext().getAuthentication())) throw new ProofNeeded();
    }

    boolean isFresh(@Nullable Authentication who) {
        return who != null
                && who.getAuthorities().stream()
                        .anyMatch(authority -> authority instanceof FactorGrantedAuthority shown
                                && clock.instant().isBefore(shown.getIssuedAt().plus(counts)));
    }

    /**
     * Looks at a password that whoever is signed in shows again, under a limiter of its own.
     *
     * @return {@code wrong}, {@code wait} for too many tries, or an empty text when it is right
     */
    String show(String typed, HttpServletRequest request, HttpServletResponse response) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null) return "";
        var tries = "proof|" + who.getName();
        if (!allowance.take(tries, TRIES, PAUSE)) return "wait";
        var hash = accounts.passwordHash(who.getName());
        if (hash.isEmpty() || !passwords.matches(typed, hash.get())) {
            audit.notLetIn(who.getName(), "access.prove-again", "access.wrong-sign-in");
            return "wrong";
        }
        allowance.giveBack(tries);
        renew(request, response, FactorGrantedAuthority.PASSWORD_AUTHORITY);
        return "";
    }

    /** The same for a passkey, by whose it is; it cannot be guessed, so nothing counts the tries. */
    String answer(String owner, HttpServletRequest request, HttpServletResponse response) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null) return "";
        if (!who.getName().equals(owner)) {
            audit.notLetIn(who.getName(), "access.prove-again", "access.wrong-passkey");
            return "wrong-passkey";
        }
        renew(request, response, FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
        return "";
    }

    /** She showed it: the session goes on under a new number, and its proof is of now. */
    void renew(HttpServletRequest request, HttpServletResponse response, String factor) {
        var context = SecurityContextHolder.createEmptyContext();
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null) throw new IllegalStateException("nobody is signed in");
        var shown = FactorGrantedAuthority.withAuthority(factor)
                .issuedAt(clock.instant())
                .build();
        context.setAuthentication(who.toBuilder()
                .authorities(all -> {
                    all.removeIf(FactorGrantedAuthority.class::isInstance);
                    all.add(shown);
                })
                .build());
        if (request.getSession(false) != null) request.changeSessionId();
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        audit.signedIn(who.getName(), "access.prove-again");
    }
}
