package vn.sohoi.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.sohoi.access.Entering;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.OpenToAll;
import vn.sohoi.access.Passkeys;
import vn.sohoi.access.pages.PasskeysPage.Row;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;

/** Passkeys: made, named and taken away by their owner, and signed in with. */
@Controller
@OpenToAll
class PasskeysController {
    static final String PAGE = "/khoa-truy-cap";
    private static final String SIGN_IN = "/dang-nhap/khoa-truy-cap";

    private final Passkeys passkeys;
    private final Entering entering;
    private final Texts texts;
    private final Clock clock;

    PasskeysController(Passkeys passkeys, Entering entering, Texts texts, Clock clock) {
        this.passkeys = passkeys;
        this.entering = entering;
        this.texts = texts;
        this.clock = clock;
    }

    @FreshProof
    @GetMapping(PAGE)
    PasskeysPage all(Actor reader, Locale language) {
        if (!passkeys.areFor(reader)) throw new NotFound();
        return page("", Map.of(), reader, language);
    }

    @GetMapping(path = PAGE + "/hoi", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String askToAdd(Actor actor, HttpServletRequest request) {
        if (!passkeys.areFor(actor)) throw new NotFound();
        return passkeys.askToAdd(request);
    }

    @FreshProof
    @PostMapping(PAGE)
    Object add(
            @RequestParam String passkey,
            @RequestParam String label,
            HttpServletRequest request,
            Actor actor,
            Locale language) {
        try {
            passkeys.add(passkey, label, actor, request);
            return "redirect:" + PAGE;
        } catch (Refused refused) {
            var text = texts.say(language, refused);
            return page(label, Map.of("label", text), actor, language);
        }
    }

    @FreshProof
    @PostMapping(PAGE + "/{id}/bo")
    String remove(@PathVariable UUID id, Actor actor) {
        passkeys.remove(id, actor);
        return "redirect:" + PAGE;
    }

    /** For signing in, and for showing again that it is she. */
    @GetMapping(path = SIGN_IN + "/hoi", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String askToUse(HttpServletRequest request) {
        if (!passkeys.arePossible()) throw new NotFound();
        return passkeys.askToUse(request);
    }

    @PostMapping(SIGN_IN)
    String signIn(@RequestParam String passkey, HttpServletRequest request, HttpServletResponse response) {
        return "redirect:" + entering.withPasskey(passkey, request, response);
    }

    private PasskeysPage page(String label, Map<String, String> errors, Actor reader, Locale language) {
        var rows = passkeys.of(reader).stream()
                .map(one -> new Row(
                        one.id(),
                        one.label(),
                        Moment.say(one.since(), clock.getZone()),
                        Moment.say(one.used(), clock.getZone())))
                .toList();
        return new PasskeysPage(texts.say(language, "access.passkeys"), rows, label, errors);
    }
}
