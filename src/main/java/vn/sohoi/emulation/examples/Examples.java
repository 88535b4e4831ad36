package vn.sohoi.emulation.examples;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.emulation.examples.Example.About;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.people.People;
import vn.sohoi.units.Units;

/** Model examples that units tell: read by all of the Union as far as the women in them agree, written by those who keep them. */
@Service
public class Examples {
    private static final String EXAMPLE = "emulation.example";

    private final ExampleRows rows;
    private final ExampleGate gate;
    private final Units units;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Examples(ExampleRows rows, ExampleGate gate, Units units, People people, Audit audit, Clock clock) {
        this.rows = rows;
        this.gate = gate;
        this.units = units;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a reader is shown.
     *
     * @param told the newest deeds first, without their proofs
     * @param hidden how many more there are of women whose consent does not hold
     */
    public record Shown(List<Example> told, long hidden) {}

    /**
     * Those that the unit and all beneath it today tell; of a unit that is no more its own.
     *
     * @throws NotFound for a unit that never was
     */
    @Transactional
    public Shown under(UnitId unit, Actor reader) {
        gate.demandRead(reader);
        var stood = units.onOrLast(unit, LocalDate.now(clock)).id();
        var tree = units.treeOn(LocalDate.now(clock));
        var keepers = tree.find(stood) == null ? List.of(stood) : tree.unitsUnder(stood);
        var all = gate.read(() -> rows.of(keepers));
        var told = all.stream().filter(one -> isShown(one, reader)).toList();
        long women = told.stream().filter(one -> one.about() == About.WOMAN).count();
        if (women > 0)
            audit.read(reader, Reading.ofMany("emulation.list-examples", "units.unit", unit, women, "name", "story"));
        return new Shown(told, all.size() - told.size());
    }

    /**
     * One of them with its proofs.
     *
     * @throws NotFound where there is none, or the woman's consent does not hold and the reader does not keep it
     */
    @Transactional
    public Example find(ExampleId id, Actor reader) {
        gate.demandRead(reader);
        var example = gate.read(() -> rows.find(id).stream().toList()).stream()
                .filter(one -> isShown(one, reader))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (example.about() == About.WOMAN)
            audit.read(reader, Reading.of("emulation.read-example", EXAMPLE, id, example.keeper(), "name", "story"));
        return example;
    }

    private boolean isShown(Example example, Actor reader) {
        return example.agreed() || gate.keeps(example.keeper(), reader);
    }

    /** Whether the actor tells examples for the unit and changes those that it told. */
    public boolean mayTell(UnitId keeper, Actor actor) {
        return gate.mayTell(keeper, actor);
    }

    /**
     * Asks for what telling for the unit asks for.
     *
     * @throws NotFound where the actor does not keep what it tells, or the unit does not stand today
     */
    @Transactional(readOnly = true)
    public void demandTell(UnitId keeper, Actor actor) {
        gate.demandTell(keeper, actor);
        units.on(keeper, LocalDate.now(clock));
    }

    /**
     * Tells one.
     *
     * @throws NotFound for a keeper or woman beyond the actor's reach
     * @throws Refused without a story, for a collective that is not the keeper or beneath it, and for days to come
     */
    @Transactional
    public ExampleId tell(UnitId keeper, Subject subject, Example.Told told, Actor actor) {
        gate.demandTell(keeper, actor);
        var clean = clean(told);
        var name = VietnameseText.clean(name(keeper, subject, actor));
        var id = gate.writing(actor, () -> rows.add(keeper, subject, name, clean, actor));
        audit.wrote(actor, "emulation.tell-example", EXAMPLE, id, "name", "story", "span");
        return id;
    }

    /**
     * Tells it anew; whom it is about stays.
     *
     * @throws NotFound where there is none, or the actor does not keep it
     * @throws Refused as {@link #tell}
     */
    @Transactional
    public void change(ExampleId id, Example.Told told, Actor actor) {
        var before = find(id, actor);
        gate.demandTell(before.keeper(), actor);
        if (before.name().isEmpty()) throw new NotFound();
        var clean = clean(told);
        gate.writing(actor, () -> {
            rows.change(before, clean);
            return true;
        });
        audit.wrote(actor, "emulation.change-example", EXAMPLE, id, "story", "span", "proofs");
    }

    /**
     * Takes it out of the book.
     *
     * @throws NotFound where there is none, or the actor does not keep it
     */
    @Transactional
    public void remove(ExampleId id, Actor actor) {
        gate.demandTell(find(id, actor).keeper(), actor);
        gate.writing(actor, () -> {
            rows.remove(id);
            return true;
        });
        audit.wrote(actor, "emulation.remove-example", EXAMPLE, id, "name", "story");
    }

    private String name(UnitId keeper, Subject subject, Actor actor) {
        return switch (subject) {
            case Subject.Collective collective -> {
                var path = units.treeOn(LocalDate.now(clock)).path(collective.unit());
                if (path.stream().noneMatch(unit -> unit.id().equals(keeper)))
                    throw new Refused("emulation.example.error.not-beneath");
                yield path.getLast().name();
            }
            case Subject.Woman woman ->
                people.find(woman.person(), actor)
                        .orElseThrow(NotFound::new)
                        .identity()
                        .fullName();
        };
    }

    private Example.Told clean(Example.Told told) {
        var story = Normalizer.normalize(told.story().strip(), Normalizer.Form.NFC);
        if (story.isEmpty()) throw new Refused("emulation.example.error.story");
        var from = told.span().from();
        if (from == null || from.isAfter(LocalDate.now(clock))) throw new Refused("emulation.example.error.to-come");
        return new Example.Told(story, told.span(), told.proofs());
    }
}
