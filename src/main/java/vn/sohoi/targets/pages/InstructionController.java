package vn.sohoi.targets.pages;

import static vn.sohoi.targets.pages.TargetWords.said;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.targets.ErrandId;
import vn.sohoi.targets.InstructionId;
import vn.sohoi.targets.Instructions;
import vn.sohoi.web.Asked;
import vn.sohoi.web.TypedDay;

/** Papers from above: what they ask, and what was done. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class InstructionController {
    private final Instructions instructions;
    private final InstructionQuery query;
    private final TargetWords words;

    InstructionController(Instructions instructions, InstructionQuery query, TargetWords words) {
        this.instructions = instructions;
        this.query = query;
        this.words = words;
    }

    @GetMapping("/chi-dao")
    InstructionsPage all(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        return query.all(actor.unitOr(unit), actor, language);
    }

    @GetMapping("/chi-dao/{id}")
    InstructionPage one(@PathVariable UUID id, Actor actor, Locale language) {
        return query.one(new InstructionId(id), new InstructionPage.Typed("", "", ""), Map.of(), actor, language);
    }

    @PostMapping("/chi-dao/{id}/tra-loi")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object answer(
            @PathVariable UUID id,
            @Asked({"errand", "done", "answer"}) @RequestParam Map<String, String> form,
            Actor actor,
            Locale language) {
        var instruction = new InstructionId(id);
        var errand = said(form.get("errand"));
        var typed = new InstructionPage.Typed(errand, said(form.get("done")), said(form.get("answer")));
        var done = TypedDay.of(typed.done());
        if (done == null)
            return query.one(
                    instruction, typed, Map.of("done", words.say(language, "targets.error.day")), actor, language);
        try {
            instructions.answer(instruction, read(errand), done, typed.answer(), actor);
        } catch (Refused refused) {
            if (!refused.key().startsWith("targets.error.")) throw refused;
            var field = refused.key().equals("targets.error.day-ahead") ? "done" : "answer";
            return query.one(instruction, typed, Map.of(field, words.say(language, refused.key())), actor, language);
        }
        return "redirect:/chi-dao/" + id;
    }

    private static ErrandId read(String errand) {
        try {
            return new ErrandId(UUID.fromString(errand));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }
}
