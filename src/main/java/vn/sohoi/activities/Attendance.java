package vn.sohoi.activities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/**
 * Who came, by name. Each branch or group that takes part calls its own members as they stood on the day; another's women it does
 * not see. At a meeting of a branch or group everybody is expected, at an activity of a unit above nobody is.
 */
@Service
public class Attendance {
    private final ActivityRows rows;
    private final SheetRows sheets;
    private final Telling telling;
    private final ActivityGate gate;
    private final Units units;
    private final Audit audit;

    Attendance(ActivityRows rows, SheetRows sheets, Telling telling, ActivityGate gate, Units units, Audit audit) {
        this.rows = rows;
        this.sheets = sheets;
        this.telling = telling;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /**
     * The branches and groups whose members may be called, in the tree's order; numbers only. Of a unit above branches these are all
     * branches beneath it, of a club that meets those whose women belong to it.
     *
     * @throws NotFound when the reader reaches none of the units that hold the activity
     */
    @Transactional(readOnly = true)
    public List<Sheet> sheets(ActivityId id, Actor reader) {
        var activity = activity(id, reader);
        var tree = units.treeOn(activity.plan().day());
        var calling = calling(activity, tree);
        var places = new ArrayList<SheetRows.Place>();
        for (var unit : calling)
            for (var branch : tree.branchesUnder(unit.id())) places.add(new SheetRows.Place(unit.id(), branch));
        var known = new HashMap<UnitId, SheetRows.Numbers>();
        gate.counting(() -> sheets.numbers(id, places, tree.day())).forEach(one -> known.put(one.sheet(), one));
        boolean ofClub = activity.plan().club() != null;
        return calling.stream()
                .filter(unit ->
                        !ofClub || Objects.requireNonNull(known.get(unit.id())).hasAny())
                .map(unit -> sheet(unit, Objects.requireNonNull(known.get(unit.id()))))
                .toList();
    }

    private static Sheet sheet(Unit unit, SheetRows.Numbers numbers) {
        return new Sheet(unit, numbers.members(), numbers.taken(), numbers.came(), numbers.guests());
    }

    /**
     * The members of a branch or group on the day of the activity, with what its roll call says.
     *
     * @throws NotFound when it takes no part, or its women are not seen by the reader
     */
    @Transactional
    public Register register(ActivityId id, UnitId branch, Actor reader) {
        var register = unlogged(id, branch, reader);
        int people = register.women().size();
        if (people > 0)
            audit.read(
                    reader,
                    Reading.ofMany("activities.read-register", "units.unit", branch, people, "full_name", "birth"));
        return register;
    }

    /** The same for who hands on less of it and says in the log what. */
    Register unlogged(ActivityId id, UnitId branch, Actor reader) {
        var activity = activity(id, reader);
        gate.demandCall(reader, branch);
        var tree = units.treeOn(activity.plan().day());
        var unit = demandCalling(activity, branch, tree);
        return gate.names(reader, () -> {
            var women = sheets.women(id, branch, tree.branchesUnder(branch), tree.day()).stream()
                    .sorted(Comparator.comparing(woman -> FullName.of(woman.name()), FullName.ORDER))
                    .toList();
            return new Register(activity, unit, sheets.way(id, branch).orElse(null), women, sheets.guests(id, branch));
        });
    }

    /**
     * Takes a roll call, or says it anew. An activity that was only planned is held with it.
     *
     * @throws Refused before its day, when it was not met or called off, and when one of the women was called by another branch
     */
    @Transactional
    public void call(ActivityId id, RollCall call, Actor actor) {
        var activity = activity(id, actor);
        gate.demandCall(actor, call.branch());
        var tree = units.treeOn(activity.plan().day());
        demandCalling(activity, call.branch(), tree);
        if (activity.plan().day().isAfter(gate.today())) throw new Refused("activities.error.not-yet");
        rows.lock(id);
        if (activity.state() == State.PLANNED) rows.become(id, State.HELD, "", "", null);
        else if (activity.state() != State.HELD) throw new Refused("activities.error.not-held");
        sheets.take(id, call.branch(), call.way(), actor);
        boolean called = calls(activity);
        try {
            gate.names(actor, () -> {
                sheets.tell(activity, call, tree.branchesUnder(call.branch()), called);
                sheets.writeGuests(id, call);
                return true;
            });
        } catch (DataIntegrityViolationException elsewhere) {
            throw new Refused("activities.error.called-elsewhere");
        }
        telling.tellAnew(id);
        audit.wrote(actor, "activities.call", "activities.activity", id, "attendance", "guests");
    }

    /**
     * Takes a roll call back that was written by mistake: nobody came and nobody was called.
     *
     * @throws Refused when there is none
     */
    @Transactional
    public void takeBack(ActivityId id, UnitId branch, Actor actor) {
        var activity = activity(id, actor);
        gate.demandCall(actor, branch);
        if (sheets.way(activity.id(), branch).isEmpty()) throw new Refused("activities.error.no-call");
        gate.names(actor, () -> {
            sheets.takeBack(id, branch);
            return true;
        });
        audit.wrote(actor, "activities.take-call-back", "activities.activity", id, "attendance", "guests");
    }

    /** Whether the actor takes roll calls of the branch. */
    public boolean mayCall(UnitId branch, Actor actor) {
        return gate.mayCall(actor, branch);
    }

    private Activity activity(ActivityId id, Actor reader) {
        var activity = rows.find(id).orElseThrow(NotFound::new);
        gate.demandRead(reader, activity);
        return activity;
    }

    /** Branches and groups that take part themselves, and all branches of units above them; none that another one calls. */
    private static List<Unit> calling(Activity activity, UnitTree tree) {
        var parts = activity.parts();
        return tree.units().stream()
                .filter(unit -> unit.level() == UnitLevel.BRANCH || unit.level() == UnitLevel.GROUP)
                .filter(unit -> {
                    var above = tree.path(unit.id()).stream().map(Unit::id).toList();
                    boolean takesPart = above.stream().anyMatch(parts::contains);
                    if (unit.level() == UnitLevel.BRANCH) return takesPart;
                    return parts.contains(unit.id())
                            && above.stream().noneMatch(one -> !one.equals(unit.id()) && parts.contains(one));
                })
                .toList();
    }

    private static Unit demandCalling(Activity activity, UnitId branch, UnitTree tree) {
        return calling(activity, tree).stream()
                .filter(unit -> unit.id().equals(branch))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether everybody is called there: at meetings of branches, groups and clubs, and at no others. */
    public boolean calls(Activity activity) {
        var plan = activity.plan();
        return plan.club() != null || isMeeting(units.treeOn(plan.day()).unit(plan.owner()));
    }

    private static boolean isMeeting(Unit owner) {
        return owner.level() == UnitLevel.BRANCH || owner.level() == UnitLevel.GROUP;
    }
}
