package vn.sohoi.access;

import static org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers.withPkce;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import vn.sohoi.access.OutsideProvider.Known;
import vn.sohoi.access.OutsideProvider.Unreached;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.NotFound;

/**
 * Signing in at a provider outside: with a code that only the server exchanges (and only it can, by PKCE), a state and a nonce
 * that one session asks with and that are answered once. Whatever is wrong with an answer, the page says the same.
 */
@Service
@ConditionalOnWebApplication
public class OutsideSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(OutsideSignIn.class);
    private static final String REFUSED = SignInEntry.PAGE + "?sai-ngoai";
    private static final String UNREACHED = SignInEntry.PAGE + "?ngoai-khong-toi";

    private final OutsideSettings settings;
    private final OutsideProvider provider;
    private final OutsideAccounts accounts;
    private final Entering entering;
    private final Allowance allowance;
    private final Audit audit;
    private final HttpSessionOAuth2AuthorizationRequestRepository questions =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    OutsideSignIn(
            OutsideSettings settings,
            OutsideProvider provider,
            OutsideAccounts accounts,
            Entering entering,
            Allowance allowance,
            Audit audit) {
        this.settings = settings;
        this.provider = provider;
        this.accounts = accounts;
        this.entering = entering;
        this.allowance = allowance;
        this.audit = audit;
    }

    /**
     * Where the browser goes to sign in.
     *
     * @throws NotFound when no provider is set
     */
    public String begin(HttpServletRequest request, HttpServletResponse response) {
        if (!settings.areThere()) throw new NotFound();
        try {
            var question = question(provider.known(), request);
            questions.saveAuthorizationRequest(question, request, response);
            return question.getAuthorizationRequestUri();
        } catch (Unreached away) {
            LOG.warn("the provider of sign-ins {}: {}", away.getMessage(), String.valueOf(away.getCause()));
            return UNREACHED;
        }
    }

    /**
     * The browser came back: whoever the provider knows and the book has entered is signed in.
     *
     * @return where to go on
     * @throws NotFound when no provider is set
     */
    public String end(HttpServletRequest request, HttpServletResponse response) {
        if (!settings.areThere()) throw new NotFound();
        var question = questions.removeAuthorizationRequest(request, response);
        if (question == null) return refused("access.outside-not-asked");
        Optional<String> subject;
        try {
            subject = subject(question, request);
        } catch (OAuth2AuthenticationException | OAuth2AuthorizationException wrong) {
            LOG.warn("an answer of the provider of sign-ins was refused: {}", wrong.getMessage());
            return refused("access.outside-wrong");
        } catch (Unreached away) {
            LOG.warn("the provider of sign-ins {}: {}", away.getMessage(), String.valueOf(away.getCause()));
            return UNREACHED;
        }
        return subject.flatMap(accounts::ownerOf)
                .map(login -> letIn(login, request, response))
                .orElseGet(() -> refused("access.outside-unknown"));
    }

    /** Asks who it is each time: the provider must not let in whoever comes to a machine after her. */
    private static OAuth2AuthorizationRequest question(Known known, HttpServletRequest request) {
        var asking = new DefaultOAuth2AuthorizationRequestResolver(
                new InMemoryClientRegistrationRepository(known.registration()), SignInEntry.PAGE);
        asking.setAuthorizationRequestCustomizer(
                withPkce().andThen(more -> more.additionalParameters(words -> words.put("prompt", "login"))));
        return Objects.requireNonNull(
                asking.resolve(request, known.registration().getRegistrationId()));
    }

    private Optional<String> subject(OAuth2AuthorizationRequest question, HttpServletRequest request) throws Unreached {
        var known = provider.known();
        var answered = new OAuth2LoginAuthenticationToken(
                known.registration(), new OAuth2AuthorizationExchange(question, answer(question, request)));
        var who = known.asking().authenticate(answered);
        return who != null && who.getPrincipal() instanceof OidcUser user
                ? Optional.ofNullable(user.getClaimAsString(settings.claim()))
                : Optional.empty();
    }

    private static OAuth2AuthorizationResponse answer(OAuth2AuthorizationRequest question, HttpServletRequest request) {
        var code = text(request.getParameter("code"));
        var answer = code.isEmpty()
                ? OAuth2AuthorizationResponse.error("access_denied")
                : OAuth2AuthorizationResponse.success(code);
        return answer.redirectUri(Objects.requireNonNull(question.getRedirectUri()))
                .state(text(request.getParameter("state")))
                .build();
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }

    private String letIn(String login, HttpServletRequest request, HttpServletResponse response) {
        allowance.giveBack(TriesOfSecrets.network(request));
        return entering.fromOutside(login, request, response);
    }

    /** Who it was is not kept: it is nobody of the book. */
    private String refused(String rule) {
        audit.notLetIn("unknown", "access.sign-in", rule);
        return REFUSED;
    }
}
