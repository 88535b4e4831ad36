package vn.sohoi.targets.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Instruction;
import vn.sohoi.targets.Instructions;
import vn.sohoi.web.LateBeneath;

/** What units beneath should have done by an instruction and have not, although its last day is over. */
@Component
@Order(30)
class InstructionsLate implements LateBeneath {
    private final Instructions instructions;
    private final Authoriser authoriser;
    private final TargetWords words;

    InstructionsLate(Instructions instructions, Authoriser authoriser, TargetWords words) {
        this.instructions = instructions;
        this.authoriser = authoriser;
        this.words = words;
    }

    /** Who was late on a past day, nobody asks: it was done since then, or is late today. */
    @Override
    public List<Late> of(UnitId unit, LocalDate on, Actor reader, Locale language) {
        if (!on.equals(words.today()) || !authoriser.allows(reader, Purpose.FIGURES, Act.READ)) return List.of();
        return instructions.of(unit, reader).stream()
                .filter(paper -> paper.unit().equals(unit))
                .flatMap(paper -> paper.errands().stream()
                        .filter(errand -> errand.done() == null && errand.isLate(on))
                        .filter(errand -> !errand.unit().equals(unit))
                        .map(errand -> late(paper, errand, on, language)))
                .toList();
    }

    private Late late(Instruction paper, Instruction.Errand errand, LocalDate on, Locale language) {
        return new Late(
                errand.unit(),
                words.say(language, "targets.instruction-late", paper.subject(), errand.deed()),
                words.say(language, "targets.days-late", ChronoUnit.DAYS.between(errand.due(), on)),
                "/chi-dao/" + paper.id());
    }
}
