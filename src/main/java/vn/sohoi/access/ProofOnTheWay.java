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
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the password that somebody signed in shows again, out of whatever form it comes with: the form goes on to its own handler
 * as it was typed, and no handler meets a password.
 */
class ProofOnTheWay extends OncePerRequestFilter {
    /** The field of the form. */
    static final String FIELD = "proof";

    /** Where the request says what became of it: {@code wrong}, {@code wait}, or an empty text. */
    static final String OUTCOME = ProofOnTheWay.class.getName();

    private final Proofs proofs;

    ProofOnTheWay(Proofs proofs) {
        this.proofs = proofs;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getParameter(FIELD) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var typed = request.getParameter(FIELD);
        if (typed != null && !typed.isEmpty()) request.setAttribute(OUTCOME, proofs.show(typed, request, response));
        chain.doFilter(new WithoutProof(request), response);
    }

    /** The form as it was before the page asked. */
    private static final class WithoutProof extends HttpServletRequestWrapper {
        WithoutProof(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return name.equals(FIELD) ? null : super.getParameter(name);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return name.equals(FIELD) ? null : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var fields = new LinkedHashMap<>(super.getParameterMap());
            fields.remove(FIELD);
            return fields;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
