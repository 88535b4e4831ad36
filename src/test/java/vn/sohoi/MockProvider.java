package vn.sohoi;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

/** A provider of sign-ins on this machine: it gives a code for whatever a test lets it say, and exchanges it once, by the rules. */
public final class MockProvider implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** What people call it. */
    public static final String NAME = "Tài khoản Thành phố";

    private static final String CLIENT = "so-hoi";
    private static final String SECRET = "bi-mat-cua-so";
    private static final Map<String, Grant> GRANTS = new ConcurrentHashMap<>();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static volatile RSAKey key = freshKey();
    private static final HttpServer SERVER = started();

    /** What a code is worth, and to whom. */
    private record Grant(String challenge, String token) {}

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var secret = Files.createTempFile(Files.createDirectories(TestBook.HOME), "oidc", ".secret");
            Files.writeString(secret, SECRET + "\n");
            secret.toFile().deleteOnExit();
            TestPropertyValues.of(
                            "sohoi.oidc.issuer=" + issuer(),
                            "sohoi.oidc.client=" + CLIENT,
                            "sohoi.oidc.secret-file=" + secret,
                            "sohoi.oidc.name=" + NAME)
                    .applyTo(context);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The address by which it calls itself. */
    public static String issuer() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    /** The paths at which it was asked so far. */
    public static List<String> asked() {
        return List.copyOf(ASKED);
    }

    /** From now on it signs with another key, and publishes only that. */
    public static void changeKey() {
        key = freshKey();
    }

    /**
     * Somebody signs in where the book sent her.
     *
     * @param asked the address to which the book led
     * @param other what it says otherwise than it should
     * @return the code with which it sends her back
     */
    public static String grant(String asked, String subject, Consumer<JWTClaimsSet.Builder> other) {
        return grant(asked, subject, other, key);
    }

    /** The same, signed by somebody else. */
    public static String grantForged(String asked, String subject) {
        return grant(
                asked,
                subject,
                same -> {},
                new RSAKey.Builder(freshKey()).keyID(key.getKeyID()).build());
    }

    private static String grant(String asked, String subject, Consumer<JWTClaimsSet.Builder> other, RSAKey by) {
        var words = UriComponentsBuilder.fromUriString(asked).build().getQueryParams();
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject(subject)
                .claim("nonce", words.getFirst("nonce"))
                .claim("email", "ai-do@example.org")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
        other.accept(claims);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(), claims.build());
        try {
            token.sign(new RSASSASigner(by));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        var code = UUID.randomUUID().toString();
        GRANTS.put(code, new Grant(String.valueOf(words.getFirst("code_challenge")), token.serialize()));
        return code;
    }

    private static HttpServer started() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", MockProvider::answer);
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
            return server;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        ASKED.add(path);
        switch (path) {
            case "/.well-known/openid-configuration" -> send(exchange, 200, configuration());
            case "/keys" -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
            case "/token" -> exchange(exchange);
            default -> send(exchange, 404, "{}");
        }
    }

    private static String configuration() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","userinfo_endpoint":"%1$s/userinfo","response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
    }

    private static void exchange(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var words = UriComponentsBuilder.fromUriString("/?" + body).build(true).getQueryParams();
        var grant = GRANTS.remove(String.valueOf(words.getFirst("code")));
        var basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (grant == null
                || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !grant.challenge().equals(challenge(String.valueOf(words.getFirst("code_verifier"))))) {
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        send(exchange, 200, """
                {"access_token":"khong-dung","token_type":"Bearer","expires_in":300,"id_token":"%s"}""".formatted(grant.token()));
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static RSAKey freshKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
