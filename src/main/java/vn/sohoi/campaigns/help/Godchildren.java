package vn.sohoi.campaigns.help;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * Children with a godmother (mẹ đỡ đầu; domain 4.3, line 53): of each the branch where it lives, a name and a year. Only who reads
 * guarded data of the unit is shown them.
 */
@Service
public class Godchildren {
    private static final String OBJECT = "campaigns.child";
    private static final int OLDEST = 22;

    private final ChildRows rows;
    private final HelpRows help;
    private final Recipients recipients;
    private final Units units;
    private final HelpGate gate;
    private final Audit audit;

    Godchildren(ChildRows rows, HelpRows help, Recipients recipients, Units units, HelpGate gate, Audit audit) {
        this.rows = rows;
        this.help = help;
        this.recipients = recipients;
        this.units = units;
        this.gate = gate;
        this.audit = audit;
    }

    /**
     * Children of the unit and beneath, those whose help goes on first.
     *
     * @throws NotFound beyond the reader's reach, and for who reads no guarded data by name
     */
    @Transactional
    public List<Godchild> of(UnitId unit, Actor reader) {
        gate.demandChildren(reader, unit, Act.READ);
        var found = gate.reading(reader, () -> rows.of(units.branchesUnder(unit, gate.today())));
        if (!found.isEmpty())
            audit.read(
                    reader,
                    Reading.ofMany("campaigns.list-children", "units.unit", unit, found.size(), "name", "born"));
        return found;
    }

    /**
     * One child.
     *
     * @throws NotFound when there is none within the reader's reach, and for who reads no guarded data by name
     */
    @Transactional
    public Godchild find(ChildId id, Actor reader) {
        var child = gate.reading(reader, () -> rows.find(id)).orElseThrow(NotFound::new);
        gate.demandChildren(reader, child.branch(), Act.READ);
        var what = Reading.of("campaigns.read-child", OBJECT, id, child.branch(), "name", "born", "donor");
        gate.wasShown(reader, what, child.home());
        return child;
    }

    /** What the child was given, the newest first. */
    @Transactional
    public List<Given> given(ChildId id, Actor reader) {
        find(id, reader);
        return gate.reading(reader, () -> help.of(id));
    }

    /**
     * A child gets a godmother.
     *
     * @throws Refused without a name, for a unit that is no branch, a day to come, a child that has one, without a paper
     */
    @Transactional
    public ChildId take(Godchild.New child, Actor actor) {
        gate.demandChildren(actor, child.branch(), Act.WRITE);
        if (child.since().isAfter(gate.today())) throw new Refused("campaigns.help.error.day-to-come");
        var level = units.on(child.branch(), child.since()).level();
        if (!UnitLevel.COMMUNE.above(level)) throw new Refused("campaigns.help.error.branch");
        var name = VietnameseText.clean(child.name());
        var proof = VietnameseText.clean(child.proof());
        var born = child.born();
        if (name.isEmpty()) throw new Refused("campaigns.help.error.child-name");
        demandBorn(born, child.since());
        if (proof.isEmpty()) throw new Refused("campaigns.help.error.proof");
        var sound = new Godchild.New(
                child.branch(), name, born, recipients.donor(child.godmother()), child.worth(), proof, child.since());
        return gate.writing(actor, () -> {
            if (rows.isKnown(child.branch(), name, born, null)) throw new Refused("campaigns.help.error.child-known");
            var id = rows.add(sound, actor);
            audit.wrote(actor, "campaigns.take-child", OBJECT, id, "name", "born", "donor", "worth");
            return id;
        });
    }

    /** @throws Refused for a year in which a child that has a godmother from that day on was not born */
    static void demandBorn(@Nullable Integer born, LocalDate since) {
        if (born != null && (born > since.getYear() || born < since.getYear() - OLDEST))
            throw new Refused("campaigns.help.error.born");
    }

    /**
     * The help ends.
     *
     * @param day the first day without it
     * @throws Refused when it ended before, for a day to come or not after its first on the branch
     */
    @Transactional
    public void end(ChildId id, LocalDate day, Ending ending, Actor actor) {
        var child = find(id, actor);
        gate.demandChildren(actor, child.branch(), Act.WRITE);
        if (child.ending() != null) throw new Refused("campaigns.help.error.ended");
        if (day.isAfter(gate.today())) throw new Refused("campaigns.help.error.day-to-come");
        if (!day.isAfter(child.here())) throw new Refused("campaigns.help.error.day-before");
        gate.writing(actor, () -> {
            rows.end(id, day, ending, actor);
            audit.wrote(actor, "campaigns.end-child", OBJECT, id, "valid", "ending");
            return id;
        });
    }

    /**
     * The child never had this godmother: it counts no more, as of now.
     *
     * @throws Refused without a reason, or when something was given to the child
     */
    @Transactional
    public void strike(ChildId id, String why, Actor actor) {
        var child = find(id, actor);
        gate.demandChildren(actor, child.branch(), Act.WRITE);
        if (why.isBlank()) throw new Refused("campaigns.help.error.why");
        gate.everywhere(() -> {
            if (!help.of(id).isEmpty()) throw new Refused("campaigns.help.error.was-given");
            rows.disbelieve(id, why.strip());
            audit.wrote(actor, "campaigns.strike-child", OBJECT, id, "why");
            return id;
        });
    }

    /**
     * Asks for what taking a child of the unit asks for.
     *
     * @throws NotFound beyond the actor's reach, and for who sees nobody by name
     * @throws Refused for who sees names, but no guarded data
     */
    @Transactional(readOnly = true)
    public void demandTaking(UnitId unit, Actor actor) {
        gate.demandChildren(actor, unit, Act.WRITE);
    }

    /** Whether the actor writes down what happens to children of the branch. */
    @Transactional(readOnly = true)
    public boolean mayWrite(UnitId unit, Actor actor) {
        return gate.mayWrite(actor, unit) && gate.seesChildren(actor);
    }
}
