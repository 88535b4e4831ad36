package vn.sohoi.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the password or passkey that somebody signed in shows again, out of whatever form it comes with: the form goes on to its
 * own handler as it was typed, and no handler meets a secret.
 */
@Component
@ConditionalOnWebApplication
class ProofOnTheWay extends OncePerRequestFilter {
    /** The field of the form. */
    static final String FIELD = "_proof";

    /** The field in which a machine's answer stands instead. */
    static final String PASSKEY = "_proof-passkey";

    /** Where the request says what became of it: {@code wrong}, {@code wait}, or an empty text. */
    static final String OUTCOME = ProofOnTheWay.class.getName();

    private static final Set<String> FIELDS = Set.of(FIELD, PASSKEY);

    private final Proofs proofs;
    private final Passkeys passkeys;

    ProofOnTheWay(Proofs proofs, Passkeys passkeys) {
        this.proofs = proofs;
        this.passkeys = passkeys;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getParameter(FIELD) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var typed = request.getParameter(FIELD);
        var answer = request.getParameter(PASSKEY);
        if (answer != null && !answer.isEmpty())
            request.setAttribute(
                    OUTCOME, proofs.answer(passkeys.whoAnswered(answer, request).orElse(""), request, response));
        else if (typed != null && !typed.isEmpty())
            request.setAttribute(OUTCOME, proofs.show(typed, request, response));
        chain.doFilter(new WithoutProof(request), response);
    }

    /** The form as it was before the page asked. */
    private static final class WithoutProof extends HttpServletRequestWrapper {
        WithoutProof(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return FIELDS.contains(name) ? null : super.getParameter(name);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return FIELDS.contains(name) ? null : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var fields = new LinkedHashMap<>(super.getParameterMap());
            fields.keySet().removeAll(FIELDS);
            return fields;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
