package vn.sohoi.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Mandates;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * Opening and ending one branch by the commune's own decision. Nothing moves with it: a branch ends only when nobody and
 * nothing stands there any more, so two branches become one by transferring the members and then ending the one that is empty.
 */
@Service
public class BranchActs {
    /** Who comes on a day that is already written stands there too. */
    private static final LocalDate TO_COME = LocalDate.of(2900, 1, 1);

    private final Units units;
    private final Authoriser authoriser;
    private final Counting counting;
    private final Mandates mandates;
    private final Scopes scopes;
    private final BranchMatters matters;

    BranchActs(
            Units units,
            Authoriser authoriser,
            Counting counting,
            Mandates mandates,
            Scopes scopes,
            BranchMatters matters) {
        this.units = units;
        this.authoriser = authoriser;
        this.counting = counting;
        this.mandates = mandates;
        this.scopes = scopes;
        this.matters = matters;
    }

    /**
     * The paper on which a branch begins or ends.
     *
     * @param number as it stands on the paper
     * @param decidedOn its day, not after the day on which it works
     */
    public record Paper(String number, LocalDate decidedOn) {
        /** As the tree keeps it. */
        String basis() {
            return number.strip() + " (" + decidedOn + ")";
        }
    }

    /**
     * What stands on a branch today.
     *
     * @param people by what is counted, a key of the features' texts; all noughts are left out
     * @param groups how many groups are beneath
     */
    public record Stands(List<People> people, int groups, List<Conflict> matters) {
        /** People, and where the figure opens; empty when nowhere. */
        public record People(String textKey, long count, String href) {}

        /** Whether the branch may end. */
        public boolean nothing() {
            return people.isEmpty() && groups == 0 && matters.isEmpty();
        }
    }

    /**
     * The commune beneath which the actor opens branches.
     *
     * @throws NotFound for a unit beyond reach
     * @throws Refused for a unit that is no commune of today
     */
    public Unit commune(UnitId id, Actor actor) {
        return at(id, UnitLevel.COMMUNE, "reorganisation.branch.not-commune", actor);
    }

    /**
     * The branch that the actor may end.
     *
     * @throws NotFound for a unit beyond reach
     * @throws Refused for a unit that is no branch of today
     */
    public Unit branch(UnitId id, Actor actor) {
        return at(id, UnitLevel.BRANCH, "reorganisation.branch.not-branch", actor);
    }

    /**
     * Opens an empty branch beneath a commune from the day on.
     *
     * @throws NotFound for a unit beyond reach
     * @throws Refused beneath another unit than a commune, without number, name, or for a decision younger than its day
     */
    @Transactional
    public UnitId open(UnitId commune, String name, Paper paper, LocalDate day, Actor actor) {
        var unit = commune(commune, actor);
        demandPaper(paper, day);
        if (name.isBlank()) throw new Refused("units.no-name");
        boolean known = units.children(unit.id(), day).stream()
                .anyMatch(one -> VietnameseText.fold(one.name()).equals(VietnameseText.fold(name)));
        if (known) throw new Refused("reorganisation.branch.same-name", name.strip());
        return units.open(
                new NewUnit(
                        UnitLevel.BRANCH,
                        VietnameseText.clean(name),
                        null,
                        UnitKind.BRANCH,
                        commune,
                        DateSpan.since(day),
                        paper.basis()),
                actor);
    }

    /**
     * What stands on the branch, to be settled before it ends.
     *
     * @throws NotFound for a unit beyond reach
     * @throws Refused for a unit that is no branch of today
     */
    public Stands stands(UnitId branch, Actor actor) {
        branch(branch, actor);
        return scopes.numbers(() -> standing(branch));
    }

    /**
     * Ends an empty branch: from today on it is no more, and mandates on it end with it.
     *
     * @throws NotFound for a unit beyond reach
     * @throws Refused while anybody or anything stands there, or without the decision's number
     */
    public void end(UnitId branch, Paper paper, Actor actor) {
        var unit = branch(branch, actor);
        var today = matters.today();
        demandPaper(paper, today);
        scopes.numbers(() -> {
            var there = standing(branch);
            if (!there.nothing()) throw new Refused("reorganisation.branch.not-empty", unit.name());
            units.close(branch, today, paper.basis(), actor);
            var held = mandates.on(List.of(branch), today.minusDays(1)).stream()
                    .filter(one -> one.until().isAfter(today))
                    .map(Mandates.Held::id)
                    .toList();
            mandates.end(held, today, actor);
            return true;
        });
    }

    private Stands standing(UnitId branch) {
        var today = matters.today();
        var groups = units.children(branch, today).size();
        var people = new ArrayList<Stands.People>();
        var places = Set.copyOf(units.branchesUnder(branch, today));
        var later = counting.totals(TO_COME, places).iterator();
        for (var total : counting.totals(today, places)) {
            long count = Math.max(total.count(), later.next().count());
            if (count > 0)
                people.add(new Stands.People(total.textKey(), count, counting.href(total.textKey(), branch, today)));
        }
        return new Stands(people, groups, matters.of(branch));
    }

    private Unit at(UnitId id, UnitLevel level, String key, Actor actor) {
        authoriser.demand(actor, Purpose.UNITS, Act.APPROVE, id);
        var unit = units.find(id, matters.today());
        if (unit.isEmpty() || unit.get().level() != level)
            throw new Refused(key, units.onOrLast(id, matters.today()).name());
        return unit.get();
    }

    private static void demandPaper(Paper paper, LocalDate day) {
        if (paper.number().isBlank()) throw new Refused("reorganisation.no-number");
        if (paper.decidedOn().isAfter(day)) throw new Refused("reorganisation.decided-after");
    }
}
