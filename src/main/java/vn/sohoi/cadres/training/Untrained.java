package vn.sohoi.cadres.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.cadres.CadreGate;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Who holds a post and came to no course since she took it: the list from which the next course is called. */
@Service
public class Untrained {
    /** A longer list is worked through unit by unit. */
    public static final int MOST_NAMES = 200;

    private final TraineeRows rows;
    private final CadreGate gate;
    private final Units units;
    private final Audit audit;

    Untrained(TraineeRows rows, CadreGate gate, Units units, Audit audit) {
        this.rows = rows;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /**
     * What a unit lacks today.
     *
     * @param holders how many hold the posts, in the unit and beneath it
     * @param missing how many of them came to no course since they took theirs
     * @param beneath the same of each unit directly beneath where somebody lacks it
     * @param people those who lack it, by name; empty for a reader who sees numbers only, and where they are more than
     *     {@link #MOST_NAMES}
     */
    public record Gap(long holders, long missing, List<Of> beneath, List<Candidate> people) {}

    /** A unit directly beneath. */
    public record Of(Unit unit, long holders, long missing) {}

    /**
     * Of those who hold one of the posts today; acting is not counted.
     *
     * @throws NotFound beyond the reader's reach
     */
    @Transactional
    public Gap of(UnitId unit, Collection<Post> posts, Actor reader) {
        gate.demandRead(reader, unit);
        var tree = units.treeOn(gate.today());
        if (tree.find(unit) == null) throw new NotFound();
        var within = tree.unitsUnder(unit);
        var all = gate.counting(() -> rows.holders(within, gate.today(), posts, null, false));
        var owner = new HashMap<UnitId, Unit>();
        for (var child : tree.children(unit)) for (var one : tree.subtree(child.id())) owner.put(one.id(), child);
        var beneath = new LinkedHashMap<Unit, Of>();
        for (var child : tree.children(unit)) beneath.put(child, new Of(child, 0, 0));
        for (var one : all) {
            var child = owner.get(one.unit());
            if (child != null)
                beneath.computeIfPresent(
                        child, (key, sum) -> new Of(key, sum.holders() + 1, sum.missing() + (one.isTrained() ? 0 : 1)));
        }
        var missing = all.stream()
                .filter(one -> !one.isTrained())
                .map(Candidate::cadre)
                .toList();
        return new Gap(
                all.size(),
                missing.size(),
                beneath.values().stream().filter(one -> one.missing() > 0).toList(),
                missing.size() > MOST_NAMES || !gate.seesNames(reader)
                        ? List.of()
                        : people(within, posts, new HashSet<>(missing), reader));
    }

    /** Through the reader's own scope; whether she was trained the whole book knows, also of a course elsewhere. */
    private List<Candidate> people(List<UnitId> within, Collection<Post> posts, Set<CadreId> missing, Actor reader) {
        var found = gate.reading(reader, () -> rows.holders(within, gate.today(), posts, null, false)).stream()
                .filter(one -> missing.contains(one.cadre()))
                .toList();
        if (!found.isEmpty())
            audit.read(
                    reader, Reading.ofMany("cadres.read-untrained", "units.unit", reader.unit(), found.size(), "name"));
        return found;
    }
}
