package vn.sohoi.reorganisation.pages;

import static vn.sohoi.reorganisation.pages.BranchForm.said;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reorganisation.BranchActs;
import vn.sohoi.web.TypedDay;

/** Opens a branch of a commune, and ends one that is empty, by the commune's own decision. */
@Controller
@Can(purpose = Purpose.UNITS, act = Act.APPROVE)
class BranchController {
    private final BranchActs branches;
    private final Texts texts;

    BranchController(BranchActs branches, Texts texts) {
        this.branches = branches;
        this.texts = texts;
    }

    @GetMapping("/don-vi/{id}/chi-hoi-moi")
    BranchOpenPage begin(@PathVariable long id, Actor actor, Locale language) {
        return opening(new UnitId(id), new BranchForm(null, null, null, null), Map.of(), actor, language);
    }

    @PostMapping("/don-vi/{id}/chi-hoi-moi")
    Object open(@PathVariable long id, @ModelAttribute BranchForm form, Actor actor, Locale language) {
        var commune = new UnitId(id);
        branches.commune(commune, actor);
        var errors = new LinkedHashMap<String, String>();
        var decided = day("decided", form.decided(), errors, language);
        var day = day("day", form.day(), errors, language);
        if (decided != null && day != null)
            try {
                var paper = new BranchActs.Paper(said(form.number()), decided);
                return "redirect:/don-vi/" + branches.open(commune, said(form.name()), paper, day, actor) + "?on="
                        + vn.sohoi.web.Ink.day(day);
            } catch (Refused refused) {
                errors.put(field(refused.key()), texts.say(language, refused));
            }
        return opening(commune, form, errors, actor, language);
    }

    @GetMapping("/don-vi/{id}/ket-thuc")
    BranchEndPage look(@PathVariable long id, Actor actor, Locale language) {
        return ending(new UnitId(id), new BranchForm(null, null, null, null), Map.of(), actor, language);
    }

    @PostMapping("/don-vi/{id}/ket-thuc")
    Object end(@PathVariable long id, @ModelAttribute BranchForm form, Actor actor, Locale language) {
        var branch = new UnitId(id);
        branches.branch(branch, actor);
        var errors = new LinkedHashMap<String, String>();
        var decided = day("decided", form.decided(), errors, language);
        if (decided != null)
            try {
                branches.end(branch, new BranchActs.Paper(said(form.number()), decided), actor);
                return "redirect:/don-vi/" + id;
            } catch (Refused refused) {
                errors.put(field(refused.key()), texts.say(language, refused));
            }
        return ending(branch, form, errors, actor, language);
    }

    /** Where a refusal belongs on the form. */
    private static String field(String key) {
        return switch (key) {
            case "reorganisation.no-number", "reorganisation.branch.not-empty" -> "number";
            case "reorganisation.decided-after" -> "decided";
            case "units.parent-not-there" -> "day";
            default -> "name";
        };
    }

    private @Nullable LocalDate day(String field, @Nullable String typed, Map<String, String> errors, Locale language) {
        var day = TypedDay.of(typed);
        if (day == null) errors.put(field, texts.say(language, "reorganisation.error.day"));
        return day;
    }

    private BranchOpenPage opening(
            UnitId commune, BranchForm form, Map<String, String> errors, Actor actor, Locale language) {
        return new BranchOpenPage(
                texts.say(language, "reorganisation.branch.open-title"),
                commune.value(),
                branches.commune(commune, actor).name(),
                form,
                errors);
    }

    private BranchEndPage ending(
            UnitId branch, BranchForm form, Map<String, String> errors, Actor actor, Locale language) {
        var unit = branches.branch(branch, actor);
        var stands = branches.stands(branch, actor);
        return new BranchEndPage(
                texts.say(language, "reorganisation.branch.end-title", unit.name()),
                branch.value(),
                stands.people().stream()
                        .map(one -> new Counted(one.textKey(), one.count(), one.href()))
                        .toList(),
                stands.groups(),
                stands.matters().stream()
                        .map(one -> new BranchEndPage.Matter(
                                texts.say(
                                        language, one.textKey(), one.arguments().toArray()),
                                one.href()))
                        .toList(),
                stands.nothing(),
                form,
                errors);
    }
}
