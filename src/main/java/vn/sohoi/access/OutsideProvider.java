package vn.sohoi.access;

import static org.springframework.security.oauth2.core.oidc.IdTokenClaimNames.SUB;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;
import vn.sohoi.web.BookAddress;

/**
 * The provider outside, as the server itself asks it: where its doors are, what a code is worth, and with which keys it signs.
 * It is asked at its own host only and follows no redirect; a start of the book asks nothing.
 */
@Component
class OutsideProvider {
    /** The page to which the provider sends browsers back. */
    static final String BACK = "/dang-nhap/ngoai/ve";

    private static final String NAME = "outside";
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);

    private final OutsideSettings settings;
    private final String back;
    private volatile @Nullable Known known;

    OutsideProvider(OutsideSettings settings, BookAddress address) {
        this.settings = settings;
        back = address.of(BACK);
    }

    /** The provider did not answer, or not as itself. */
    static final class Unreached extends Exception {
        Unreached(String why, @Nullable Throwable cause) {
            super(why, cause);
        }
    }

    /**
     * What was learnt of it, kept until the program ends; its keys are asked for anew when it signs with another.
     *
     * @param asking judges what comes back: state, code, signature, issuer, audience, days and nonce
     */
    record Known(ClientRegistration registration, OidcAuthorizationCodeAuthenticationProvider asking) {}

    /** What is known of it, asked at the first need. */
    Known known() throws Unreached {
        var before = known;
        if (before != null) return before;
        var line = line();
        var registration = registration(configuration(line));
        var fresh = new Known(registration, asking(registration, line));
        known = fresh;
        return fresh;
    }

    /** Made at the first need: a book without a provider has none. */
    private static ClientHttpRequestFactory line() {
        var straight = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(TO_CONNECT)
                .build());
        straight.setReadTimeout(TO_ANSWER);
        return straight;
    }

    private Map<String, Object> configuration(ClientHttpRequestFactory line) throws Unreached {
        var issuer = settings.issuer();
        var well = (issuer.endsWith("/") ? issuer : issuer + "/") + ".well-known/openid-configuration";
        try {
            var said = RestClient.builder()
                    .requestFactory(line)
                    .build()
                    .get()
                    .uri(URI.create(well))
                    .retrieve()
                    .body(new ParameterizedTypeReference<Map<String, Object>>() {});
            if (said == null || !issuer.equals(said.get("issuer"))) throw new Unreached("calls itself otherwise", null);
            return said;
        } catch (RestClientException silent) {
            throw new Unreached("does not answer", silent);
        }
    }

    private ClientRegistration registration(Map<String, Object> said) throws Unreached {
        try {
            var made = ClientRegistrations.fromOidcConfiguration(said)
                    .registrationId(NAME)
                    .clientId(settings.client())
                    .clientSecret(settings.secret())
                    .redirectUri(back)
                    .scope(settings.claim().equals(SUB) ? List.of("openid") : List.of("openid", "profile"))
                    .build();
            var doors = made.getProviderDetails();
            for (var door : new String[] {doors.getAuthorizationUri(), doors.getTokenUri(), doors.getJwkSetUri()})
                if (door == null || !settings.isOfProvider(URI.create(door)))
                    throw new Unreached("names an address that is not its own", null);
            return made;
        } catch (IllegalArgumentException unreadable) {
            throw new Unreached("says what cannot be read", unreadable);
        }
    }

    private OidcAuthorizationCodeAuthenticationProvider asking(
            ClientRegistration registration, ClientHttpRequestFactory line) {
        var exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.setRestClient(RestClient.builder()
                .requestFactory(line)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        // of the provider's word only who it is: no address of it is asked for more, and no token of it is kept
        var asking = new OidcAuthorizationCodeAuthenticationProvider(
                exchange, request -> new DefaultOidcUser(List.of(), request.getIdToken()));
        var decoder = decoder(registration, line);
        asking.setJwtDecoderFactory(one -> decoder);
        return asking;
    }

    private JwtDecoder decoder(ClientRegistration registration, ClientHttpRequestFactory line) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        String.valueOf(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .restOperations(new RestTemplate(line))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }
}
