package vn.sohoi;

import static java.util.Objects.requireNonNull;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who asks for a page in a test, and since when it is known that it is she. */
public final class Signed {
    private Signed() {}

    /** Signed in a moment ago, so that nothing asks for the password again. */
    public static RequestPostProcessor in(String login) {
        return user(login).authorities(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
    }

    /** As if she had shown her secret so long ago, in every session of hers. */
    public static <S extends Session> void inSince(
            FindByIndexNameSessionRepository<S> sessions, String login, Duration ago) {
        for (var session : sessions.findByPrincipalName(login).values()) {
            SecurityContext context = requireNonNull(session.getAttribute(SPRING_SECURITY_CONTEXT_KEY));
            var then = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                    .issuedAt(Instant.now().minus(ago))
                    .build();
            var who = requireNonNull(context.getAuthentication()).toBuilder()
                    .authorities(all -> {
                        all.removeIf(FactorGrantedAuthority.class::isInstance);
                        all.add(then);
                    })
                    .build();
            session.setAttribute(SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(who));
            sessions.save(session);
        }
    }
}
