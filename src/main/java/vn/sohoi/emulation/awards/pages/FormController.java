package vn.sohoi.emulation.awards.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.emulation.awards.Form;
import vn.sohoi.emulation.awards.FormKind;
import vn.sohoi.emulation.awards.Forms;
import vn.sohoi.emulation.awards.Praise;
import vn.sohoi.emulation.awards.VoteRule;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.web.Ink;

/** Titles and forms of commendation: which there are, and a new one or a new version of one. */
@Controller
class FormController {
    private static final String HOME = AwardTabs.HOME + "/hinh-thuc";
    private static final List<UnitLevel> LEVELS =
            List.of(UnitLevel.CENTRE, UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE);
    private static final Map<String, String> FIELDS = Map.of(
            "emulation.award.error.form-words", "name",
            "emulation.award.error.form-receiver", "collectives",
            "emulation.award.error.form-praise", "praise",
            "emulation.award.error.form-share", "share",
            "emulation.award.error.form-years", "years",
            "emulation.award.error.form-unknown", "held");

    private final Forms forms;
    private final FormReading reading;
    private final AwardWords words;

    FormController(Forms forms, FormReading reading, AwardWords words) {
        this.forms = forms;
        this.reading = reading;
        this.words = words;
    }

    @Can(purpose = Purpose.CATALOGUE, act = Act.READ)
    @GetMapping("/thi-dua/khen-thuong/hinh-thuc")
    FormsPage list(Actor actor, Locale language) {
        boolean mayWrite = forms.mayWrite(actor);
        return new FormsPage(
                forms.on(words.today()).stream()
                        .map(one -> row(one, mayWrite, language))
                        .toList(),
                mayWrite);
    }

    @Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
    @GetMapping("/thi-dua/khen-thuong/hinh-thuc/moi")
    FormPage form(@RequestParam(defaultValue = "") String tu, Locale language) {
        return page(reading.again(tu), Map.of(), language);
    }

    @Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
    @PostMapping("/thi-dua/khen-thuong/hinh-thuc/moi")
    Object enter(@ModelAttribute FormForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var wish = reading.of(form, errors, language);
        if (wish == null) return page(form, errors, language);
        try {
            forms.enter(wish, actor);
            return "redirect:" + HOME;
        } catch (Refused refused) {
            if (refused instanceof Forbidden || !refused.key().startsWith("emulation.award.error.")) throw refused;
            errors.put(FIELDS.getOrDefault(refused.key(), "from"), words.say(refused, language));
            return page(form, errors, language);
        }
    }

    private FormsPage.Row row(Form form, boolean mayWrite, Locale language) {
        var from = form.valid().from();
        return new FormsPage.Row(
                form.name(),
                words.say(language, "kind." + form.kind()),
                form.giver(),
                words.say(language, whom(form)),
                words.rule(form.rule(), language),
                words.conditions(form, language),
                form.basis(),
                from == null ? "" : Ink.day(from),
                form.doubt(),
                mayWrite ? HOME + "/moi?tu=" + form.key() : "");
    }

    private static String whom(Form form) {
        if (!form.individuals()) return "whom-collectives";
        return form.collectives() ? "whom-both" : "whom-individuals";
    }

    private FormPage page(FormForm form, Map<String, String> errors, Locale language) {
        var versions = forms.versions(AwardWords.said(form.key()));
        var praises = new LinkedHashMap<String, String>();
        praises.put("", words.say(language, "praise-none"));
        praises.putAll(words.options(List.of(Praise.values()), "praise.", language));
        var held = new LinkedHashMap<String, String>();
        held.put("", words.say(language, "held-none"));
        for (var one : forms.on(words.today())) held.put(one.key(), one.name());
        return new FormPage(
                versions.isEmpty() ? "" : versions.getFirst().name(),
                words.options(List.of(FormKind.COMMENDATION, FormKind.TITLE), "kind.", language),
                words.options(LEVELS, "level.", language),
                praises,
                words.options(List.of(VoteRule.Of.values()), "share-of.", language),
                held,
                form,
                errors);
    }
}
