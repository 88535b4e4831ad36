package vn.sohoi.access.pages;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Cards;
import vn.sohoi.access.OpenToAll;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;

/** Where an activation card leads. */
@Controller
@OpenToAll
class ActivateController {
    static final String PAGE = "/kich-hoat";

    private final Cards cards;
    private final Texts texts;

    ActivateController(Cards cards, Texts texts) {
        this.cards = cards;
        this.texts = texts;
    }

    /** What was typed; the code as it stands on the card, with or without its gap. */
    record Typed(
            @Nullable String login,
            @Nullable String code,
            @Nullable String password) {
        static String said(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    @GetMapping(PAGE)
    ActivatePage form(@RequestParam(name = "cho", required = false) @Nullable String wait, Locale language) {
        return page("", wait != null, Map.of(), language);
    }

    @PostMapping(PAGE)
    Object activate(@ModelAttribute Typed typed, Locale language) {
        var login = Typed.said(typed.login()).toLowerCase(Locale.ROOT);
        try {
            cards.activate(
                    login, Typed.said(typed.code()).replace(" ", ""), typed.password() == null ? "" : typed.password());
            return "redirect:/dang-nhap?xong";
        } catch (Refused refused) {
            cards.keepRefusal(login, refused.key());
            var field = refused.key().startsWith("access.password") ? "password" : "code";
            var text = texts.say(language, refused);
            return page(login, false, Map.of(field, text), language);
        }
    }

    private ActivatePage page(String login, boolean tooOften, Map<String, String> errors, Locale language) {
        return new ActivatePage(texts.say(language, "access.activate"), login, tooOften, errors);
    }
}
