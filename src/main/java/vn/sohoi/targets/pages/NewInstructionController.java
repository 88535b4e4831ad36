package vn.sohoi.targets.pages;

import static vn.sohoi.targets.pages.TargetWords.said;

import java.util.ArrayList;
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
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Instructions;
import vn.sohoi.targets.NewInstruction;
import vn.sohoi.targets.NewInstruction.Errand;
import vn.sohoi.targets.WrittenDate;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Asked;
import vn.sohoi.web.TypedDay;

/** A unit enters a paper that it received, and says who must do what by when. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class NewInstructionController {
    private static final String ITSELF = "itself";
    private static final String ALL = "all";

    private final Instructions instructions;
    private final Units units;
    private final TargetWords words;

    NewInstructionController(Instructions instructions, Units units, TargetWords words) {
        this.instructions = instructions;
        this.units = units;
        this.words = words;
    }

    @GetMapping("/chi-dao/them")
    NewInstructionPage form(@ModelAttribute InstructionForm form, Actor actor, Locale language) {
        return page(form, DeedForm.of(Map.of()), Map.of(), actor, language);
    }

    /** Up to so many deeds, each with who and by when; places left empty are passed over. */
    @PostMapping("/chi-dao/them")
    Object enter(
            @ModelAttribute InstructionForm form,
            @Asked({"issuer", "number", "dateText", "dateRead", "subject", "(deed|doer|due)[2-5]?"}) @RequestParam
                    Map<String, String> typed,
            Actor actor,
            Locale language) {
        var unit = actor.unitOr(null);
        var errors = new LinkedHashMap<String, String>();
        var dated = dated(form, errors, language);
        var deeds = DeedForm.of(typed);
        var errands = errands(deeds, unit, errors, language);
        if (!errors.isEmpty()) return page(form, deeds, errors, actor, language);
        var paper = new NewInstruction(
                unit, said(form.issuer()), said(form.number()), dated, said(form.subject()), errands);
        try {
            return "redirect:/chi-dao/" + instructions.enter(paper, actor);
        } catch (Refused refused) {
            if (!refused.key().startsWith("targets.error.")) throw refused;
            var error = Map.of(field(refused.key()), words.say(language, refused.key()));
            return page(form, deeds, error, actor, language);
        }
    }

    /** The date as written; what it is read as is asked for where the book cannot say or doubts it. */
    private WrittenDate dated(InstructionForm form, Map<String, String> errors, Locale language) {
        var dated = WrittenDate.of(said(form.dateText()), words.today());
        if (said(form.dateRead()).isEmpty()) return dated;
        var read = TypedDay.of(form.dateRead());
        if (read == null) errors.put("dateRead", words.say(language, "targets.error.day"));
        return read == null ? dated : dated.readAs(read);
    }

    private List<Errand> errands(List<DeedForm> deeds, UnitId unit, Map<String, String> errors, Locale language) {
        var errands = new ArrayList<Errand>();
        boolean none = deeds.stream().allMatch(DeedForm::isEmpty);
        for (var deed : deeds) {
            if (deed.isEmpty() && !(none && deed.number() == 1)) continue;
            var due = TypedDay.of(deed.due());
            if (deed.deed().isEmpty()) errors.put(deed.field("deed"), words.say(language, "targets.error.deed"));
            if (due == null) errors.put(deed.field("due"), words.say(language, "targets.error.day"));
            else doers(deed.doer(), unit).forEach(doer -> errands.add(new Errand(doer, deed.deed(), due)));
        }
        return errands;
    }

    private List<UnitId> doers(String doer, UnitId unit) {
        if (doer.equals(ALL))
            return units.children(unit, words.today()).stream().map(Unit::id).toList();
        return List.of(doer.matches("\\d{1,18}") ? new UnitId(Long.parseLong(doer)) : unit);
    }

    /** Where a refusal belongs on the form. */
    private static String field(String key) {
        return switch (key) {
            case "targets.error.issuer" -> "issuer";
            case "targets.error.subject" -> "subject";
            case "targets.error.same-deed" -> "deed";
            default -> "doer";
        };
    }

    private NewInstructionPage page(
            InstructionForm form, List<DeedForm> deeds, Map<String, String> errors, Actor actor, Locale language) {
        var unit = actor.unitOr(null);
        var beneath = units.children(unit, words.today());
        var doers = new LinkedHashMap<String, String>();
        doers.put(ITSELF, words.say(language, "targets.doer-itself"));
        if (!beneath.isEmpty()) doers.put(ALL, words.say(language, "targets.doer-all", beneath.size()));
        for (Unit one : beneath) doers.put(one.id().toString(), one.name());
        return new NewInstructionPage(
                words.unit(unit, words.today()).name(),
                doers,
                new NewInstructionPage.Typed(
                        said(form.issuer()),
                        said(form.number()),
                        said(form.dateText()),
                        said(form.dateRead()),
                        said(form.subject())),
                deeds,
                errors);
    }
}
