package vn.sohoi.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.imports.spi.Ground;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Taking.Decided;
import vn.sohoi.imports.spi.Taking.Outcome;
import vn.sohoi.imports.spi.Taking.Taken;
import vn.sohoi.imports.spi.Taking.What;
import vn.sohoi.imports.spi.Taking.Written;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.units.NewUnit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Writes the rows of a list of members that were decided: branches first, then new women, then what is added to others. */
@Component
class MemberWriting {
    private final MemberComparison comparison;
    private final Rolls rolls;
    private final Units units;
    private final Authoriser authoriser;

    MemberWriting(MemberComparison comparison, Rolls rolls, Units units, Authoriser authoriser) {
        this.comparison = comparison;
        this.rolls = rolls;
        this.units = units;
        this.authoriser = authoriser;
    }

    /** Where women and members are written. */
    @Component
    record Rolls(People people, BulkMembership bulk, MemberAdding adding) {}

    Taken write(List<Decided> rows, Ground ground, Actor actor) {
        var written = new ArrayList<Written>();
        var opened = open(rows, ground, actor, written);
        var branches = branches(ground);
        var outcomes = new ArrayList<Outcome>();
        var fresh = new LinkedHashMap<ListedWoman, UnitId>();
        var women = rows.stream()
                .filter(row -> row.same() == null)
                .map(row -> ListedWoman.of(row.row()))
                .toList();
        var taken = comparison.takenIds(women);
        for (var woman : women) {
            var branch = branches.find(woman.branch());
            var refusal = refusal(woman, branch, taken);
            if (refusal == null && branch != null) fresh.put(woman, branch);
            else outcomes.add(new Outcome(woman.row().place(), What.LEFT_OUT, null, List.of(), refusal));
        }
        enter(fresh, ground, actor, outcomes, written);
        var same = rows.stream().filter(row -> row.same() != null).toList();
        outcomes.addAll(rolls.adding().add(same, branches, ground, actor, written));
        for (var branch : units.branchesUnder(ground.unit(), ground.day()))
            written.add(new Written(MemberTaking.BRANCH, branch.toString()));
        opened.forEach(unit -> written.add(new Written(MemberTaking.OPENED, unit.toString())));
        return new Taken(outcomes, written);
    }

    private List<UnitId> open(List<Decided> rows, Ground ground, Actor actor, List<Written> written) {
        if (!ground.opens()) return List.of();
        var branches = branches(ground);
        var wanted = new LinkedHashMap<String, String>();
        for (var row : rows) {
            var name = row.row().text("branch");
            if (row.same() == null && name != null && branches.find(name) == null && branches.lacks(name))
                wanted.putIfAbsent(ListedBranches.bare(name), name);
        }
        if (wanted.isEmpty()) return List.of();
        authoriser.demand(actor, Purpose.UNITS, Act.WRITE);
        var unit = units.on(ground.unit(), ground.day());
        // nobody wrote down when the branch began; it is as old as its commune until somebody does
        var valid = new DateSpan(unit.valid().from(), null);
        return units.openAll(
                wanted.values().stream()
                        .map(name -> new NewUnit(
                                UnitLevel.BRANCH, name, null, UnitKind.BRANCH, unit.id(), valid, ground.basis()))
                        .toList(),
                actor);
    }

    private ListedBranches branches(Ground ground) {
        return comparison.branches(ground, units.branchesUnder(ground.unit(), ground.day()));
    }

    private static @Nullable Reason refusal(ListedWoman woman, @Nullable UnitId branch, Set<String> taken) {
        var number = woman.identity().citizenId();
        // a number that is new is taken from now on: the second row with it is left out
        if (number != null && !taken.add(number))
            return new Reason("membership.refused.id-elsewhere", "citizen_id", List.of());
        if (branch != null) return null;
        var written = woman.branch();
        return written == null
                ? new Reason("membership.question.no-branch", "branch", List.of())
                : new Reason("membership.question.unknown-branch", "branch", List.of(written));
    }

    private void enter(
            Map<ListedWoman, UnitId> fresh, Ground ground, Actor actor, List<Outcome> outcomes, List<Written> written) {
        var women = List.copyOf(fresh.keySet());
        if (women.isEmpty()) return;
        var people = rolls.people()
                .registerAll(
                        women.stream()
                                .map(woman -> new NewPerson(
                                        branch(fresh, woman),
                                        woman.identity(),
                                        since(woman, ground.day()),
                                        null,
                                        woman.note()))
                                .toList(),
                        actor);
        var members = new ArrayList<ListedMember>();
        for (int i = 0; i < women.size(); i++) {
            members.add(member(women.get(i), people.get(i), branch(fresh, women.get(i))));
            written.add(new Written(MemberTaking.FRESH, people.get(i).toString()));
            outcomes.add(new Outcome(
                    women.get(i).row().place(),
                    What.NEW,
                    people.get(i).value(),
                    List.of(),
                    women.get(i).phoneUnreadable()
                            ? new Reason("membership.question.phone-unreadable", "phone", List.of())
                            : null));
        }
        rolls.bulk().takeOver(members, ground.day(), actor);
    }

    static ListedMember member(ListedWoman woman, PersonId person, UnitId branch) {
        return new ListedMember(
                person, branch, woman.joined(), MemberKind.REGULAR, woman.row().tells("core"));
    }

    private static UnitId branch(Map<ListedWoman, UnitId> fresh, ListedWoman woman) {
        return java.util.Objects.requireNonNull(fresh.get(woman));
    }

    /** She lives where the list finds her at least as long as she is a member there. */
    private static LocalDate since(ListedWoman woman, LocalDate listedOn) {
        var joined = woman.joined();
        return joined == null || joined.latest().isAfter(listedOn) ? listedOn : joined.latest();
    }
}
