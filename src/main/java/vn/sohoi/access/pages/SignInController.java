package vn.sohoi.access.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.OpenToAll;
import vn.sohoi.access.OutsideSettings;
import vn.sohoi.access.Passkeys;
import vn.sohoi.access.pages.SignInPage.Guest;
import vn.sohoi.platform.start.BookKind;
import vn.sohoi.platform.text.Texts;

/** The page before all others. The demo's book shows its roles here; a book of one's own never does. */
@Controller
@OpenToAll
class SignInController {
    /**
     * By what stands in the address: a sign-in that failed, too many, a card that was used, a session that is over, an account
     * without a post or a task account without a task, a passkey that nobody knows, a provider outside that did not vouch for anybody known, or did not answer.
     */
    private static final Map<String, String> NOTICES = Map.ofEntries(
            Map.entry("sai", "wrong"),
            Map.entry("cho", "wait"),
            Map.entry("xong", "ready"),
            Map.entry("het", "over"),
            Map.entry("chua-co", "no-post"),
            Map.entry("chua-co-viec", "no-task"),
            Map.entry("sai-khoa", "wrong-passkey"),
            Map.entry("sai-ngoai", "wrong-outside"),
            Map.entry("ngoai-khong-toi", "outside-away"));

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final OutsideSettings outside;
    private final BookKind kind;
    private final PostNames names;
    private final Texts texts;

    SignInController(
            Accounts accounts,
            Passkeys passkeys,
            OutsideSettings outside,
            BookKind kind,
            PostNames names,
            Texts texts) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.outside = outside;
        this.kind = kind;
        this.names = names;
        this.texts = texts;
    }

    /**
     * Says what the last step left to say; never whether the name or the password was wrong.
     */
    @GetMapping("/dang-nhap")
    SignInPage signIn(@RequestParam Map<String, String> came, Locale language) {
        var title = texts.say(language, "access.sign-in");
        var notice = NOTICES.entrySet().stream()
                .filter(one -> came.containsKey(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        var guests = kind.isDemo() ? guests(language) : List.<Guest>of();
        return new SignInPage(title, notice, passkeys.arePossible(), outside.name(), guests);
    }

    private List<Guest> guests(Locale language) {
        return accounts.demoActors().stream()
                .map(actor -> new Guest(actor.login(), actor.name(), names.role(actor, language), names.unit(actor)))
                .toList();
    }
}
