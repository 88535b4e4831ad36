package vn.sohoi.targets.pages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Instruction;
import vn.sohoi.targets.InstructionId;
import vn.sohoi.targets.Instructions;
import vn.sohoi.targets.WrittenDate;
import vn.sohoi.web.Ink;

/** The pages of papers from above. */
@Component
class InstructionQuery {
    private final Instructions instructions;
    private final TargetWords words;

    InstructionQuery(Instructions instructions, TargetWords words) {
        this.instructions = instructions;
        this.words = words;
    }

    InstructionsPage all(UnitId unit, Actor actor, Locale language) {
        var name = words.unit(unit, words.today()).name();
        return new InstructionsPage(
                words.say(language, "targets.instructions-of", TargetWords.within(name)),
                unit.value(),
                instructions.of(unit, actor).stream()
                        .map(one -> line(one, language))
                        .toList(),
                unit.equals(actor.unit()) && instructions.mayWrite(unit, actor));
    }

    InstructionPage one(
            InstructionId id, InstructionPage.Typed typed, Map<String, String> errors, Actor actor, Locale language) {
        var found = instructions.find(id, actor);
        var read = found.dated().read();
        return new InstructionPage(
                found.subject(),
                actor.unitOr(null).value(),
                "/chi-dao/" + id,
                found.issuer(),
                found.number(),
                found.dated().text(),
                read == null ? "" : Ink.day(read),
                doubt(found.dated()),
                found.errands().stream().map(this::row).toList(),
                open(found, actor),
                typed,
                errors);
    }

    static String doubt(WrittenDate dated) {
        return dated.doubt() == WrittenDate.Doubt.NONE ? "" : "targets.doubt." + dated.doubt();
    }

    private InstructionsPage.Line line(Instruction one, Locale language) {
        long all = one.errands().size();
        long done =
                one.errands().stream().filter(errand -> errand.done() != null).count();
        long late = one.errands().stream()
                .filter(errand -> errand.done() == null && errand.isLate(words.today()))
                .count();
        return new InstructionsPage.Line(
                one.subject(),
                "/chi-dao/" + one.id(),
                Stream.of(one.issuer(), one.number())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                one.dated().text(),
                doubt(one.dated()),
                late > 0
                        ? words.say(language, "targets.errands-late", done, all, late)
                        : words.say(language, "targets.errands-done", done, all),
                done == all ? "done" : late > 0 ? "waiting" : "");
    }

    private Map<String, String> open(Instruction found, Actor actor) {
        var open = new LinkedHashMap<String, String>();
        found.errands().stream()
                .filter(errand -> errand.done() == null && errand.unit().equals(actor.unit()))
                .filter(errand -> instructions.mayWrite(errand.unit(), actor))
                .forEach(errand -> open.put(errand.id().toString(), errand.deed()));
        return open;
    }

    private InstructionPage.Row row(Instruction.Errand errand) {
        var done = errand.done();
        boolean late = errand.isLate(words.today());
        var state = done == null ? late ? "LATE" : "OPEN" : late ? "DONE_LATE" : "DONE";
        return new InstructionPage.Row(
                words.unit(errand.unit(), words.today()).name(),
                errand.deed(),
                Ink.day(errand.due()),
                done == null ? "" : Ink.day(done),
                errand.answer(),
                "targets.errand." + state,
                done != null ? "done" : late ? "waiting" : "");
    }
}
