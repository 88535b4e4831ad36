package vn.sohoi.membership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.imports.spi.Ground;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.ListedRow;
import vn.sohoi.imports.spi.Standing;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.ListedPeople;
import vn.sohoi.people.ListedPeople.Alike;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** How the rows of a list of members stand to the book. */
@Component
class MemberComparison {
    private final ListedPeople people;
    private final ListedMembers members;
    private final Units units;

    MemberComparison(ListedPeople people, ListedMembers members, Units units) {
        this.people = people;
        this.members = members;
        this.units = units;
    }

    List<Standing> compare(List<ListedRow> rows, Ground ground, Actor actor) {
        var women = rows.stream().map(ListedWoman::of).toList();
        var here = units.branchesUnder(ground.unit(), ground.day());
        var alike = people.alike(women.stream().map(ListedWoman::identity).toList(), here, actor);
        var one = new Pass(
                branches(ground, here),
                names(here, ground),
                ground.opens(),
                takenIds(women),
                members.members(persons(alike)),
                new HashSet<>(),
                new HashSet<>());
        var standings = new ArrayList<Standing>();
        for (int i = 0; i < women.size(); i++) standings.add(one.standing(women.get(i), alike.get(i)));
        return standings;
    }

    /** The branches of the list's unit by the names that lists give them. */
    ListedBranches branches(Ground ground, Collection<UnitId> here) {
        return new ListedBranches(
                units.on(ground.unit(), ground.day()),
                units.on(here, ground.day()).stream()
                        .filter(unit -> unit.level() == UnitLevel.BRANCH)
                        .toList());
    }

    /** Numbers of the list that the book has, in whatever unit. */
    Set<String> takenIds(List<ListedWoman> women) {
        return people.taken(women.stream()
                .map(woman -> woman.identity().citizenId())
                .filter(Objects::nonNull)
                .toList());
    }

    private Map<UnitId, String> names(Collection<UnitId> here, Ground ground) {
        var names = new HashMap<UnitId, String>();
        for (Unit unit : units.on(here, ground.day())) names.put(unit.id(), unit.name());
        return names;
    }

    private static Set<PersonId> persons(List<List<Alike>> alike) {
        var persons = new HashSet<PersonId>();
        alike.forEach(some -> some.forEach(one -> persons.add(one.person())));
        return persons;
    }

    /** One pass over a list: a person of the book answers to one row, a number to one new woman. */
    private record Pass(
            ListedBranches branches,
            Map<UnitId, String> names,
            boolean opens,
            Set<String> takenIds,
            Map<PersonId, Boolean> members,
            Set<PersonId> used,
            Set<String> numbers) {

        Standing standing(ListedWoman woman, List<Alike> alike) {
            var branch = branches.find(woman.branch());
            var best = best(woman, branch, alike);
            if (best != null) {
                boolean member = members.getOrDefault(best.person(), false);
                if (woman.gone() && !member) return new Standing.Impossible(gone());
                if (!woman.gone() && Likeness.of(woman.identity(), branch, best) == Likeness.SURE)
                    return used.add(best.person()) ? same(woman, best) : maybe(woman, best);
                return maybe(woman, best);
            }
            if (woman.gone()) return new Standing.Impossible(gone());
            return fresh(woman, branch);
        }

        private @Nullable Alike best(ListedWoman woman, @Nullable UnitId branch, List<Alike> alike) {
            Alike best = null;
            int most = 0;
            for (var one : alike) {
                int rank = Likeness.of(woman.identity(), branch, one).ordinal() * 2
                        - (used.contains(one.person()) ? 1 : 0);
                if (rank > most) {
                    most = rank;
                    best = one;
                }
            }
            return best;
        }

        private Standing same(ListedWoman woman, Alike inBook) {
            var adds = new ArrayList<>(Likeness.adds(woman.identity(), inBook));
            var number = woman.identity().citizenId();
            if (number != null && takenIds.contains(number) && adds.remove("citizen_id"))
                return new Standing.Impossible(new Reason("membership.refused.id-elsewhere", "citizen_id", List.of()));
            if (!members.containsKey(inBook.person())) adds.add("membership");
            return new Standing.Same(inBook.person().value(), adds);
        }

        private Standing maybe(ListedWoman woman, Alike inBook) {
            return new Standing.Maybe(
                    inBook.person().value(),
                    Likeness.compared(
                            woman.identity(),
                            woman.branch() == null ? "" : woman.branch(),
                            inBook,
                            names.getOrDefault(inBook.branch(), "")));
        }

        private Standing fresh(ListedWoman woman, @Nullable UnitId branch) {
            var number = woman.identity().citizenId();
            if (number != null && takenIds.contains(number))
                return new Standing.Impossible(new Reason("membership.refused.id-elsewhere", "citizen_id", List.of()));
            if (number != null && !numbers.add(number))
                return new Standing.Unclear(new Reason("membership.question.id-twice", "citizen_id", List.of()));
            if (woman.phoneUnreadable())
                return new Standing.Unclear(new Reason("membership.question.phone-unreadable", "phone", List.of()));
            if (branch != null) return new Standing.New();
            var written = woman.branch();
            if (written == null)
                return new Standing.Unclear(new Reason("membership.question.no-branch", "branch", List.of()));
            if (opens && branches.lacks(written)) return new Standing.New();
            return new Standing.Unclear(new Reason("membership.question.unknown-branch", "branch", List.of(written)));
        }

        private static Reason gone() {
            return new Reason("membership.refused.gone", "", List.of());
        }
    }
}
