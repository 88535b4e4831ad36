package vn.sohoi.access;

import static java.util.Objects.requireNonNull;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.BookAddress;

/**
 * Passkeys of those in an office: the finger, the face or the number with which their machine is unlocked, instead of a password
 * that several know. Each ceremony begins with a question that the session keeps and that is answered once.
 */
@Service
@ConditionalOnWebApplication
public class Passkeys {
    private static final String ADDING = "passkey-adding";
    private static final String USING = "passkey-using";
    private static final int LONGEST_LABEL = 60;

    /** Who works at home and in the hamlet, and signs in with a card and a password. */
    private static final Set<Role> WITH_CARDS = EnumSet.of(Role.MEMBER, Role.GROUP_HEAD, Role.BRANCH_HEAD);

    /** Browsers bind a passkey to a name; an address of digits has none. */
    private static final Pattern NAMED = Pattern.compile("(?i)localhost|[a-z0-9.-]*[a-z][a-z0-9-]*");

    private final PasskeyRows rows;
    private final Audit audit;
    private final Webauthn4JRelyingPartyOperations ceremonies;
    private final boolean possible;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(PasskeyRows rows, Audit audit, BookAddress address, Texts texts) {
        this.rows = rows;
        this.audit = audit;
        var book = URI.create(address.of(""));
        var host = book.getHost() == null ? "" : book.getHost();
        possible = NAMED.matcher(host).matches() && ("https".equals(book.getScheme()) || "localhost".equals(host));
        var name = texts.say(Texts.VIETNAMESE, "web.name");
        ceremonies = new Webauthn4JRelyingPartyOperations(
                rows,
                rows,
                PublicKeyCredentialRpEntity.builder().id(host).name(name).build(),
                Set.of(address.of("")));
        ceremonies.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        ceremonies.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    }

    /** One passkey as its owner sees it. */
    public record Kept(UUID id, String label, Instant since, Instant used) {}

    /** Whether the book is reached by a name and safely: browsers keep passkeys for no other. */
    public boolean arePossible() {
        return possible;
    }

    /** Whether the actor's post is one of an office. */
    public boolean areFor(Actor actor) {
        return possible && !WITH_CARDS.contains(Role.valueOf(actor.role()));
    }

    /** Her passkeys, the oldest first. */
    @Transactional(readOnly = true)
    public List<Kept> of(Actor actor) {
        return rows.of(actor.login()).stream()
                .map(row -> new Kept(row.id(), row.label(), row.since(), row.used()))
                .toList();
    }

    /** The question with which the signed-in reader's machine makes a passkey, as the browser's JSON. */
    @Transactional(readOnly = true)
    public String askToAdd(HttpServletRequest request) {
        var who = requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var question = ceremonies.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
        request.getSession().setAttribute(ADDING, question);
        return json.writeValueAsString(question);
    }

    /**
     * Keeps the passkey that the machine made.
     *
     * @param answer the browser's JSON
     * @throws Refused without a name, and when the answer does not belong to the question
     */
    @Transactional
    public void add(String answer, String label, Actor actor, HttpServletRequest request) {
        if (!areFor(actor)) throw new NotFound();
        if (label.isBlank() || label.strip().length() > LONGEST_LABEL) throw new Refused("access.passkey-no-label");
        if (!(taken(request, ADDING) instanceof PublicKeyCredentialCreationOptions question))
            throw new Refused("access.passkey-failed");
        try {
            var made = json.readValue(
                    answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            ceremonies.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    question, new RelyingPartyPublicKey(made, label.strip())));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException unfit) {
            throw new Refused("access.passkey-failed");
        }
        audit.wrote(actor, "access.add-passkey", "access.account", actor.login(), "passkey");
    }

    /**
     * Takes one away.
     *
     * @throws NotFound when it is none of hers
     */
    @Transactional
    public void remove(UUID id, Actor actor) {
        if (!rows.remove(id, actor.login())) throw new NotFound();
        audit.wrote(actor, "access.remove-passkey", "access.account", actor.login(), "passkey");
    }

    /** The question that a machine answers with a passkey, as the browser's JSON. */
    @Transactional(readOnly = true)
    public String askToUse(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var question =
                ceremonies.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(who));
        request.getSession().setAttribute(USING, question);
        return json.writeValueAsString(question);
    }

    /** Whose passkey answered the question of this session; empty when none did. */
    @Transactional
    Optional<String> whoAnswered(String answer, HttpServletRequest request) {
        if (!(taken(request, USING) instanceof PublicKeyCredentialRequestOptions question)) return Optional.empty();
        try {
            var shown =
                    json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var owner = ceremonies.authenticate(new RelyingPartyAuthenticationRequest(question, shown));
            audit.signedIn(owner.getName(), "access.use-passkey");
            return Optional.of(owner.getName());
        } catch (WebAuthnException | JacksonException | IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** A question is answered once. */
    private static @Nullable Object taken(HttpServletRequest request, String key) {
        var session = request.getSession(false);
        if (session == null) return null;
        var question = session.getAttribute(key);
        session.removeAttribute(key);
        return question;
    }
}
