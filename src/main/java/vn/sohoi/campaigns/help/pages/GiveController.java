package vn.sohoi.campaigns.help.pages;

import static vn.sohoi.campaigns.help.pages.HelpWords.said;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.help.Donor;
import vn.sohoi.campaigns.help.Given;
import vn.sohoi.campaigns.help.HelpBook;
import vn.sohoi.campaigns.help.HelpId;
import vn.sohoi.campaigns.help.HelpKind;
import vn.sohoi.campaigns.help.Partnerships;
import vn.sohoi.campaigns.help.pages.GiveForm.Whom;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Ink;

/** Enters something that was given, or says otherwise what was. */
@Controller
@Can(purpose = Purpose.HARDSHIP, act = Act.WRITE)
class GiveController {
    private final HelpBook help;
    private final Partnerships partnerships;
    private final GiveReading reading;
    private final HelpWords words;

    GiveController(HelpBook help, Partnerships partnerships, GiveReading reading, HelpWords words) {
        this.help = help;
        this.partnerships = partnerships;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping(HelpController.HOME + "/ghi")
    GivePage form(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        var id = actor.unitOr(unit);
        return page(null, GiveForm.fresh(id, Ink.day(words.today())), Map.of(), actor, language);
    }

    @PostMapping(HelpController.HOME + "/ghi")
    Object give(@ModelAttribute GiveForm form, Actor actor, Locale language) {
        demandWrite(asked(form, actor), actor);
        var errors = new LinkedHashMap<String, String>();
        var what = reading.of(form, null, errors, actor, language);
        if (what == null) return page(null, form, errors, actor, language);
        try {
            return "redirect:" + HelpController.HOME + "/" + help.give(what, actor);
        } catch (Refused refused) {
            return again(null, form, refused, actor, language);
        }
    }

    @GetMapping(HelpController.HOME + "/{id}/sua")
    @FreshProof
    GivePage correction(@PathVariable UUID id, Actor actor, Locale language) {
        var before = help.find(new HelpId(id), actor);
        return page(before, GiveForm.of(before), Map.of(), actor, language);
    }

    @PostMapping(HelpController.HOME + "/{id}/sua")
    Object correct(@PathVariable UUID id, @ModelAttribute GiveForm form, Actor actor, Locale language) {
        var before = help.find(new HelpId(id), actor);
        var errors = new LinkedHashMap<String, String>();
        var what = reading.of(form, before, errors, actor, language);
        if (what == null) return page(before, form, errors, actor, language);
        try {
            help.correct(before.id(), what, said(form.why()), actor);
            return "redirect:" + HelpController.HOME + "/" + id;
        } catch (Refused refused) {
            return again(before, form, refused, actor, language);
        }
    }

    private GivePage again(@Nullable Given before, GiveForm form, Refused refused, Actor actor, Locale language) {
        if (refused instanceof Forbidden || !refused.key().startsWith("campaigns.help.error.")) throw refused;
        return page(before, form, Map.of(GiveReading.field(refused), words.say(refused, language)), actor, language);
    }

    private GivePage page(
            @Nullable Given before, GiveForm form, Map<String, String> errors, Actor actor, Locale language) {
        var unit = before == null ? asked(form, actor) : before.what().unit();
        demandWrite(unit, actor);
        var own = actor.unitOr(null);
        var home = HelpController.HOME;
        return new GivePage(
                before == null ? home + "/ghi" : home + "/" + before.id() + "/sua",
                before == null ? home + "?unit=" + unit : home + "/" + before.id(),
                before != null,
                words.unitsUnder(own),
                before != null && before.what().kind() == HelpKind.SPONSORSHIP ? Map.of() : words.kinds(language),
                whoms(before, language),
                reading.whos(form, before, actor, language),
                words.options(List.of(Donor.Kind.values()), "donor.", language),
                programmes(unit, actor, language),
                form,
                errors);
    }

    /** A form that could only be refused is not offered. */
    private void demandWrite(UnitId unit, Actor actor) {
        if (!help.mayWrite(unit, actor)) throw new NotFound();
    }

    private static UnitId asked(GiveForm form, Actor actor) {
        return said(form.unit()).matches("\\d{1,18}")
                ? new UnitId(Long.parseLong(said(form.unit())))
                : actor.unitOr(null);
    }

    private Map<String, String> whoms(@Nullable Given before, Locale language) {
        var whoms = new LinkedHashMap<String, String>();
        if (before != null) whoms.put(Whom.SAME.name(), words.to(before.what().to(), language));
        if (before != null && before.what().kind() == HelpKind.SPONSORSHIP) return whoms;
        for (var one : List.of(Whom.PERSON, Whom.HOUSEHOLD, Whom.COUNTED))
            whoms.put(one.name(), words.say(language, "whom." + one));
        return whoms;
    }

    private Map<String, String> programmes(UnitId unit, Actor actor, Locale language) {
        var programmes = new LinkedHashMap<String, String>();
        programmes.put("", words.say(language, "no-partnership"));
        for (var one : partnerships.of(unit, actor))
            programmes.put(one.id().toString(), words.say(language, "programme", one.name(), one.partner()));
        return programmes;
    }
}
