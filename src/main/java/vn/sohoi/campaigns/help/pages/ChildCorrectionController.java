package vn.sohoi.campaigns.help.pages;

import static vn.sohoi.campaigns.help.pages.HelpWords.said;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.help.ChildCorrections;
import vn.sohoi.campaigns.help.ChildId;
import vn.sohoi.campaigns.help.Godchildren;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.Households;

/** Puts right what a child with a godmother is called, and says with whom it lives. */
@Controller
@Can(purpose = Purpose.HARDSHIP, act = Act.WRITE)
class ChildCorrectionController {
    private static final Map<String, String> FIELDS =
            Map.of("campaigns.help.error.born", "born", "campaigns.help.error.why", "reason");

    private final Godchildren children;
    private final ChildCorrections corrections;
    private final Households households;
    private final NamedWomen women;
    private final GodchildView view;
    private final HelpWords words;

    ChildCorrectionController(
            Godchildren children,
            ChildCorrections corrections,
            Households households,
            NamedWomen women,
            GodchildView view,
            HelpWords words) {
        this.children = children;
        this.corrections = corrections;
        this.households = households;
        this.women = women;
        this.view = view;
        this.words = words;
    }

    @PostMapping(GodchildController.HOME + "/{id}/sua")
    Object correct(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String born,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Locale language) {
        var child = children.find(new ChildId(id), actor);
        var form = Map.of("name", name, "born", born, "reason", reason);
        var year = said(born);
        if (!year.isEmpty() && !year.matches("\\d{4}"))
            return view.page(child.id(), form, Map.of("born", words.say(language, "error.born")), actor, language);
        try {
            corrections.correct(child.id(), name, year.isEmpty() ? null : Integer.valueOf(year), said(reason), actor);
            return "redirect:" + GodchildController.HOME + "/" + id;
        } catch (Refused refused) {
            return view.again(child, FIELDS.getOrDefault(refused.key(), "name"), form, refused, actor, language);
        }
    }

    @PostMapping(GodchildController.HOME + "/{id}/ho")
    Object home(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String adult,
            @RequestParam(defaultValue = "") String who,
            Actor actor,
            Locale language) {
        var child = children.find(new ChildId(id), actor);
        var form = Map.of("adult", adult, "who", who);
        var errors = new LinkedHashMap<String, String>();
        var her = women.one("adult", said(who), said(adult), errors, actor, language);
        if (her == null) return view.page(child.id(), form, errors, actor, language);
        var home = households.of(her, words.today(), actor);
        if (home.isEmpty())
            return view.page(child.id(), form, Map.of("adult", words.say(language, "error.no-home")), actor, language);
        return view.done(
                child,
                "adult",
                form,
                actor,
                language,
                () -> corrections.livesWith(child.id(), home.get().id(), actor));
    }
}
