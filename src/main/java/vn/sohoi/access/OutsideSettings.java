package vn.sohoi.access;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Refused;

/**
 * At which provider outside (OpenID Connect) officers may sign in; none, unless all of it is set. What is set wrongly stops the
 * program at its start with a sentence: a door that opens otherwise than meant is worse than none.
 */
@Component
public class OutsideSettings {
    /** Given anew to others, or chosen by their owner: by these nobody is known. */
    private static final Set<String> NEVER = Set.of("email", "name", "phone_number");

    private static final Pattern CLAIM = Pattern.compile("[a-z][a-z_]{1,39}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String issuer;
    private final String client;
    private final Path secret;
    private final String claim;
    private final String name;

    OutsideSettings(
            @Value("${sohoi.oidc.issuer:}") String issuer,
            @Value("${sohoi.oidc.client:}") String client,
            @Value("${sohoi.oidc.secret-file:}") String secretFile,
            @Value("${sohoi.oidc.claim:sub}") String claim,
            @Value("${sohoi.oidc.name:}") String name) {
        this.issuer = issuer.strip();
        this.client = client.strip();
        this.secret = Path.of(secretFile.strip());
        this.claim = claim.strip();
        this.name = name.strip();
        if (!areThere()) return;
        if (!isSafe(URI.create(this.issuer))) throw new Refused("access.outside-issuer", this.issuer);
        if (!CLAIM.matcher(this.claim).matches() || NEVER.contains(this.claim))
            throw new Refused("access.outside-claim", this.claim);
        if (this.client.isEmpty() || this.name.isEmpty() || secret().isEmpty())
            throw new Refused("access.outside-incomplete");
    }

    /** Whether there is such a provider. */
    public boolean areThere() {
        return !issuer.isEmpty();
    }

    /** What people call the provider; empty when there is none. */
    public String name() {
        return areThere() ? name : "";
    }

    /** By which address the provider calls itself. */
    String issuer() {
        return issuer;
    }

    /** By which name the provider knows the book. */
    String client() {
        return client;
    }

    /** What the provider says of somebody by which she is known here; {@code sub} unless set otherwise. */
    String claim() {
        return claim;
    }

    /** The book's secret at the provider, read anew each time, so that it can be exchanged in its file. */
    String secret() {
        try {
            return Files.isRegularFile(secret) ? Files.readString(secret).strip() : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Whether an address is the provider's own: nothing else that it names is ever asked. */
    boolean isOfProvider(URI address) {
        var own = URI.create(issuer);
        return own.getScheme().equalsIgnoreCase(address.getScheme())
                && own.getAuthority().equalsIgnoreCase(address.getAuthority());
    }

    /** Over https; without it only on the machine itself, where nobody listens on the way. */
    private static boolean isSafe(URI address) {
        if (address.getHost() == null || address.getUserInfo() != null || address.getQuery() != null) return false;
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
    }
}
