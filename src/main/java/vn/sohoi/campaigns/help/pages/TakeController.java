package vn.sohoi.campaigns.help.pages;

import static vn.sohoi.campaigns.help.pages.HelpWords.said;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.help.Donor;
import vn.sohoi.campaigns.help.Godchild;
import vn.sohoi.campaigns.help.Godchildren;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Ink;

/** Enters a child that gets a godmother. */
@Controller
@Can(purpose = Purpose.HARDSHIP, act = Act.WRITE)
class TakeController {
    private static final String PATH = GodchildController.HOME + "/ghi";
    private static final Map<String, String> FIELDS = Map.of(
            "campaigns.help.error.day-to-come", "since",
            "campaigns.help.error.branch", "branch",
            "campaigns.help.error.born", "born",
            "campaigns.help.error.donor", "donor",
            "campaigns.help.error.proof", "proof");

    private final Godchildren children;
    private final HelpWords words;

    TakeController(Godchildren children, HelpWords words) {
        this.children = children;
        this.words = words;
    }

    @GetMapping(PATH)
    TakePage form(Actor actor, Locale language) {
        return page(TakeForm.on(Ink.day(words.today())), Map.of(), actor, language);
    }

    @PostMapping(PATH)
    Object take(@ModelAttribute TakeForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var since = words.day("since", form.since(), errors, language);
        long worth = words.amount("worth", form.worth(), errors, language);
        var born = said(form.born());
        if (!born.isEmpty() && !born.matches("\\d{4}")) errors.put("born", words.say(language, "error.born"));
        if (!said(form.branch()).matches("\\d{1,18}")) errors.put("branch", words.say(language, "error.branch"));
        if (since == null || !errors.isEmpty()) return page(form, errors, actor, language);
        var child = new Godchild.New(
                new UnitId(Long.parseLong(said(form.branch()))),
                said(form.name()),
                born.isEmpty() ? null : Integer.valueOf(born),
                new Donor(HelpWords.chosen(List.of(Donor.Kind.values()), form.giver()), said(form.donor())),
                worth,
                said(form.proof()),
                since);
        try {
            return "redirect:" + GodchildController.HOME + "/" + children.take(child, actor);
        } catch (Refused refused) {
            if (refused instanceof Forbidden || !refused.key().startsWith("campaigns.help.error.")) throw refused;
            errors.put(FIELDS.getOrDefault(refused.key(), "name"), words.say(refused, language));
            return page(form, errors, actor, language);
        }
    }

    private TakePage page(TakeForm form, Map<String, String> errors, Actor actor, Locale language) {
        var own = actor.unitOr(null);
        children.demandTaking(own, actor);
        return new TakePage(
                words.branchesUnder(own),
                words.options(List.of(Donor.Kind.values()), "donor.", language),
                form,
                errors);
    }
}
