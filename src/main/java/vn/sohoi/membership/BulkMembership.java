package vn.sohoi.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.MemberLists.Row;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Whole lists of members at once, for imports and the demo: all rows of a list or none. */
@Service
public class BulkMembership {
    private static final int BATCH = 2_000;

    private final Members members;
    private final MemberLists lists;
    private final Membership membership;
    private final Units units;
    private final RollGate gate;
    private final Audit audit;

    BulkMembership(Members members, MemberLists lists, Membership membership, Units units, RollGate gate, Audit audit) {
        this.members = members;
        this.lists = lists;
        this.membership = membership;
        this.units = units;
        this.gate = gate;
        this.audit = audit;
    }

    /**
     * Takes over a list of members as it stands: no decision is asked for and no rule refuses. A stay begins on the last
     * day on which she may have joined, and on the list's own day when the list says nothing or a later day.
     *
     * @param listedOn the day the list speaks for
     * @throws NotFound when a branch is outside the actor's reach
     */
    public TakenOver takeOver(List<ListedMember> listed, LocalDate listedOn, Actor actor) {
        demandWrite(listed.stream().map(ListedMember::branch).toList(), actor);
        return gate.scopes().names(actor, () -> {
            var taken = new ArrayList<PersonId>(listed.size());
            var at = members.instant();
            inBatches(
                    listed,
                    batch -> taken.addAll(lists.enter(
                            batch.stream().map(member -> row(member, listedOn)).toList(), Begun.LISTED, "", at)));
            var entered = new HashSet<>(taken);
            audit.wrote(actor, "membership.take-over", "membership.member", taken.size() + " rows");
            return new TakenOver(
                    taken,
                    listed.stream()
                            .map(ListedMember::person)
                            .filter(person -> !entered.contains(person))
                            .toList());
        });
    }

    /**
     * Admits many by decision, each under the same rules as one. The answers come in the order of the wishes; who was a
     * member before is admitted again.
     */
    public List<Admission> admitAll(List<Wish> wishes, Actor actor) {
        demandWrite(wishes.stream().map(Wish::branch).toList(), actor);
        return gate.scopes().names(actor, () -> {
            var facts = facts(wishes);
            var open = openBranches(wishes);
            var answers = new HashMap<PersonId, Admission>();
            for (var wish : wishes) answers.put(wish.person(), answer(wish, facts, open));
            var granted = wishes.stream()
                    .filter(wish -> answers.get(wish.person()) instanceof Admission.Done)
                    .toList();
            var entered = enter(granted);
            granted.stream()
                    .filter(wish -> !entered.contains(wish.person()))
                    .forEach(wish -> answers.put(wish.person(), membership.admit(wish, actor)));
            audit.wrote(actor, "membership.admit-many", "membership.member", entered.size() + " rows");
            return wishes.stream().map(wish -> answers.get(wish.person())).toList();
        });
    }

    private HashSet<PersonId> enter(List<Wish> granted) {
        var entered = new HashSet<PersonId>();
        var at = members.instant();
        var byDecision = new HashMap<String, List<Wish>>();
        granted.forEach(wish -> byDecision
                .computeIfAbsent(wish.decision(), decision -> new ArrayList<>())
                .add(wish));
        byDecision.forEach((decision, wishes) -> inBatches(
                wishes,
                batch -> entered.addAll(
                        lists.enter(batch.stream().map(BulkMembership::row).toList(), Begun.ADMITTED, decision, at))));
        return entered;
    }

    private Admission answer(Wish wish, Map<PersonId, AdmissionRules.Facts> facts, Map<UnitId, Unit> open) {
        var known = facts.get(wish.person());
        if (known == null) throw new NotFound();
        if (wish.day().isAfter(gate.today())) return new Admission.InFuture(wish.day());
        var refusal = AdmissionRules.on(wish.day()).refusal(known, wish.kind(), wish.day());
        if (refusal.isPresent()) return refusal.get();
        var branch = open.get(wish.branch());
        if (branch == null || !branch.valid().holds(wish.day()))
            return new Admission.UnitClosed(wish.branch(), wish.day());
        return new Admission.Done(wish.person(), Begun.ADMITTED, wish.day());
    }

    private Map<PersonId, AdmissionRules.Facts> facts(List<Wish> wishes) {
        var facts = new HashMap<PersonId, AdmissionRules.Facts>();
        inBatches(
                wishes.stream().map(Wish::person).toList(),
                batch ->
                        lists.candidates(batch).forEach(candidate -> facts.put(candidate.person(), candidate.facts())));
        return facts;
    }

    /** The branches with the days of their lives, as the latest of the days knows them. */
    private Map<UnitId, Unit> openBranches(List<Wish> wishes) {
        var open = new HashMap<UnitId, Unit>();
        var wanted = new HashSet<UnitId>();
        wishes.forEach(wish -> wanted.add(wish.branch()));
        // mostly one question: a branch that lives on the last day tells its whole life
        var days = wishes.stream().map(Wish::day).distinct().sorted(Comparator.reverseOrder());
        for (var day : (Iterable<LocalDate>) days::iterator) {
            if (open.keySet().containsAll(wanted)) break;
            units.on(wanted, day).stream()
                    .filter(unit -> unit.level() == UnitLevel.BRANCH || unit.level() == UnitLevel.GROUP)
                    .forEach(unit -> open.putIfAbsent(unit.id(), unit));
        }
        return open;
    }

    private void demandWrite(Collection<UnitId> branches, Actor actor) {
        new HashSet<>(branches).forEach(branch -> gate.demandWrite(actor, branch));
    }

    private static Row row(ListedMember member, LocalDate listedOn) {
        var joined = member.joined();
        var since = joined == null || joined.latest().isAfter(listedOn) ? listedOn : joined.latest();
        return new Row(member.person(), member.branch(), joined, since, member.kind(), member.core());
    }

    private static Row row(Wish wish) {
        return new Row(wish.person(), wish.branch(), PartialDate.of(wish.day()), wish.day(), wish.kind(), false);
    }

    private static <T> void inBatches(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += BATCH)
            work.accept(all.subList(from, Math.min(all.size(), from + BATCH)));
    }
}
