package vn.sohoi.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.OpenToAll;
import vn.sohoi.access.Passkeys;
import vn.sohoi.access.ProofNeeded;
import vn.sohoi.access.Proving;
import vn.sohoi.access.pages.ProofPage.Kept;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.FormKey;

/**
 * Shows the page that asks for the secret again, in place of whatever needs it, and leads back. A form that waited goes on to its
 * own address with all that was typed; a page that was asked for is asked for again.
 */
@Controller
@ControllerAdvice
@Order(0)
@OpenToAll
class ProofController {
    static final String PAGE = "/xac-nhan";
    private static final String TO = "den";

    /** The page that asks brings fresh ones. */
    private static final Set<String> OF_THE_SHELL = Set.of("_csrf", FormKey.FIELD);

    private static final Pattern WITHIN = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private final Passkeys passkeys;
    private final Texts texts;

    ProofController(Passkeys passkeys, Texts texts) {
        this.passkeys = passkeys;
        this.texts = texts;
    }

    @ExceptionHandler
    ProofPage ask(ProofNeeded needed, HttpServletRequest request, Locale language) {
        var outcome = Proving.outcome(request);
        var errors = outcome.isEmpty()
                ? Map.<String, String>of()
                : Map.of(Proving.FIELD, texts.say(language, "access.proof." + outcome));
        boolean form = request.getMethod().equals("POST");
        return new ProofPage(
                texts.say(language, "access.proof"),
                form ? address(request) : PAGE,
                form ? typed(request) : List.of(new Kept(TO, address(request))),
                passkeys.arePossible(),
                errors);
    }

    /** Where a page that was asked for leads on, once the secret was shown; whoever holds no post today is led nowhere. */
    @FreshProof
    @RequestMapping(
            path = PAGE,
            method = {RequestMethod.GET, RequestMethod.POST})
    RedirectView on(@RequestParam(name = TO, defaultValue = "/") String to, Actor holder) {
        var leading = new RedirectView(WITHIN.matcher(to).matches() ? to : "/");
        leading.setExpandUriTemplateVariables(false);
        return leading;
    }

    private static String address(HttpServletRequest request) {
        var asked = request.getQueryString();
        return request.getRequestURI() + (asked == null ? "" : "?" + asked);
    }

    private static List<Kept> typed(HttpServletRequest request) {
        var kept = new ArrayList<Kept>();
        request.getParameterMap().forEach((name, values) -> {
            if (OF_THE_SHELL.contains(name)) return;
            for (var value : values) kept.add(new Kept(name, value));
        });
        return kept;
    }
}
