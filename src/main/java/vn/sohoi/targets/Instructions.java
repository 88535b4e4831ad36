package vn.sohoi.targets;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** What is asked from above: who must do what by when, what they answered, who is late. */
@Service
public class Instructions {
    private final InstructionRows rows;
    private final TargetGate gate;
    private final Units units;
    private final Audit audit;

    Instructions(InstructionRows rows, TargetGate gate, Units units, Audit audit) {
        this.rows = rows;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /**
     * Enters a paper that the actor's unit received.
     *
     * @throws Refused without issuer, subject or errand, with one errand twice, or for a unit that is neither the receiver nor directly beneath it
     */
    @Transactional
    public InstructionId enter(NewInstruction paper, Actor actor) {
        gate.demandWrite(actor, paper.unit());
        if (paper.issuer().isBlank()) throw new Refused("targets.error.issuer");
        if (paper.subject().isBlank()) throw new Refused("targets.error.subject");
        if (paper.errands().isEmpty()) throw new Refused("targets.error.errands");
        long distinct = paper.errands().stream()
                .map(one -> List.of(one.unit(), one.deed()))
                .distinct()
                .count();
        if (distinct < paper.errands().size()) throw new Refused("targets.error.same-deed");
        var beneath = units.children(paper.unit(), gate.today());
        for (var errand : paper.errands()) {
            if (errand.deed().isBlank()) throw new Refused("targets.error.deed");
            boolean its = errand.unit().equals(paper.unit())
                    || beneath.stream().anyMatch(one -> one.id().equals(errand.unit()));
            if (!its) throw new Refused("targets.error.not-its-units");
        }
        var id = rows.enter(paper, actor);
        audit.wrote(actor, "targets.enter-instruction", "targets.instruction", id);
        return id;
    }

    /** What a unit received and what it must do by the papers of the unit above, the newest first. */
    @Transactional(readOnly = true)
    public List<Instruction> of(UnitId unit, Actor reader) {
        gate.demandRead(reader, unit);
        return rows.of(unit).stream().map(one -> seenBy(one, unit)).toList();
    }

    /**
     * One instruction as the reader may see it.
     *
     * @throws NotFound when there is none within her reach that her unit received or must carry out
     */
    @Transactional(readOnly = true)
    public Instruction find(InstructionId id, Actor reader) {
        var found = rows.find(id).orElseThrow(NotFound::new);
        if (gate.reaches(reader, found.unit())) {
            gate.demandRead(reader, found.unit());
            return found;
        }
        var own = reader.unit();
        if (own == null
                || found.errands().stream().noneMatch(errand -> errand.unit().equals(own))) throw new NotFound();
        gate.demandRead(reader, own);
        return seenBy(found, own);
    }

    /**
     * A unit says that its errand is done.
     *
     * @throws Refused without words, or for a day to come
     * @throws NotFound for an errand of another unit
     */
    @Transactional
    public void answer(InstructionId id, ErrandId errand, LocalDate done, String answer, Actor actor) {
        var its = rows.find(id).orElseThrow(NotFound::new).errands().stream()
                .filter(one -> one.id().equals(errand))
                .findFirst()
                .orElseThrow(NotFound::new);
        gate.demandWrite(actor, its.unit());
        if (answer.isBlank()) throw new Refused("targets.error.errand-answer");
        if (done.isAfter(gate.today())) throw new Refused("targets.error.day-ahead");
        rows.answer(errand, done, answer, actor);
        audit.wrote(actor, "targets.answer-instruction", "targets.instruction", id, "answer");
    }

    /** Instructions by which the reader's own unit has still something to do; none where she may not write. */
    @Transactional(readOnly = true)
    public List<InstructionId> toDo(Actor reader) {
        var own = reader.unit();
        return own == null || !gate.mayWrite(reader, own) ? List.of() : rows.waitingFor(own);
    }

    /** Whether the actor enters papers and answers for the unit. */
    public boolean mayWrite(UnitId unit, Actor actor) {
        return gate.mayWrite(actor, unit);
    }

    private static Instruction seenBy(Instruction one, UnitId unit) {
        if (one.unit().equals(unit)) return one;
        return new Instruction(
                one.id(),
                one.unit(),
                one.issuer(),
                one.number(),
                one.dated(),
                one.subject(),
                one.errands().stream()
                        .filter(errand -> errand.unit().equals(unit))
                        .toList());
    }
}
