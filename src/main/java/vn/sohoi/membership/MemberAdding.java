package vn.sohoi.membership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.imports.spi.Ground;
import vn.sohoi.imports.spi.Taking.Decided;
import vn.sohoi.imports.spi.Taking.Outcome;
import vn.sohoi.imports.spi.Taking.What;
import vn.sohoi.imports.spi.Taking.Written;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.Correction;
import vn.sohoi.people.ListedAdditions;
import vn.sohoi.people.ListedPeople;
import vn.sohoi.people.ListedPeople.Alike;
import vn.sohoi.units.Units;

/** Adds to women who stand in the book what a list tells of them and the book lacks. */
@Component
class MemberAdding {
    private final ListedPeople listed;
    private final ListedAdditions additions;
    private final ListedMembers members;
    private final BulkMembership bulk;
    private final Membership membership;
    private final Units units;

    MemberAdding(
            ListedPeople listed,
            ListedAdditions additions,
            ListedMembers members,
            BulkMembership bulk,
            Membership membership,
            Units units) {
        this.listed = listed;
        this.additions = additions;
        this.members = members;
        this.bulk = bulk;
        this.membership = membership;
        this.units = units;
    }

    /** Rows that are one woman by decision come one after the other: the second adds only what the first left. */
    List<Outcome> add(List<Decided> rows, ListedBranches branches, Ground ground, Actor actor, List<Written> written) {
        var outcomes = new ArrayList<Outcome>();
        var left = rows;
        while (!left.isEmpty()) {
            var seen = new HashSet<>();
            var now = new ArrayList<Decided>();
            var later = new ArrayList<Decided>();
            for (var row : left) (seen.add(row.same()) ? now : later).add(row);
            outcomes.addAll(new Round(branches, ground, actor).add(now));
            left = later;
        }
        outcomes.stream()
                .filter(one -> one.what() == What.CHANGED)
                .forEach(one -> written.add(new Written(MemberTaking.TOUCHED, String.valueOf(one.person()))));
        return outcomes;
    }

    /** Women each once. */
    private final class Round {
        private final ListedBranches branches;
        private final Ground ground;
        private final Actor actor;
        private final Map<PersonId, List<Correction>> told = new LinkedHashMap<>();
        private final List<ListedMember> joining = new ArrayList<>();
        private final Map<PersonId, Ended> leaving = new LinkedHashMap<>();

        Round(ListedBranches branches, Ground ground, Actor actor) {
            this.branches = branches;
            this.ground = ground;
            this.actor = actor;
        }

        List<Outcome> add(List<Decided> rows) {
            var women = rows.stream().map(row -> ListedWoman.of(row.row())).toList();
            var here = units.branchesUnder(ground.unit(), ground.day());
            var alike = listed.alike(women.stream().map(ListedWoman::identity).toList(), here, actor);
            var standing =
                    members.members(rows.stream().map(MemberAdding::person).toList());
            var outcomes = new ArrayList<Outcome>();
            for (int i = 0; i < rows.size(); i++) {
                var person = person(rows.get(i));
                var inBook = alike.get(i).stream()
                        .filter(one -> one.person().equals(person))
                        .findFirst()
                        .orElse(null);
                outcomes.add(outcome(rows.get(i), women.get(i), inBook, standing.get(person)));
            }
            if (!told.isEmpty()) additions.add(told, ground.basis(), actor);
            leaving.forEach((person, how) -> membership.depart(person, how, ground.day(), "", actor));
            if (!joining.isEmpty()) bulk.takeOver(joining, ground.day(), actor);
            return outcomes;
        }

        /** @param member whether she is a member now; null where she never was one */
        private Outcome outcome(Decided row, ListedWoman woman, @Nullable Alike inBook, @Nullable Boolean member) {
            int place = row.row().place();
            if (inBook == null) return new Outcome(place, What.LEFT_OUT, null, List.of(), null);
            var person = inBook.person();
            var fields = new ArrayList<>(Likeness.adds(woman.identity(), inBook));
            if (!fields.isEmpty())
                told.put(
                        person,
                        fields.stream().map(field -> correction(field, woman)).toList());
            if (woman.gone() && Boolean.TRUE.equals(member)) {
                leaving.put(person, woman.row().tells("dead") ? Ended.DIED : Ended.OTHER);
                fields.add("departure");
            } else if (!woman.gone() && member == null) {
                var branch = branches.find(woman.branch());
                joining.add(MemberWriting.member(woman, person, branch == null ? inBook.branch() : branch));
                fields.add("membership");
            }
            return new Outcome(
                    place, fields.isEmpty() ? What.UNCHANGED : What.CHANGED, person.value(), List.copyOf(fields), null);
        }
    }

    private static PersonId person(Decided row) {
        return new PersonId(Objects.requireNonNull(row.same()));
    }

    private static Correction correction(String field, ListedWoman woman) {
        return switch (field) {
            case "birth" -> new Correction.Birth(woman.identity().birth());
            case "phone" -> new Correction.Phone(woman.identity().phone());
            case "citizen_id" -> new Correction.CitizenId(woman.identity().citizenId());
            case "old_id" -> new Correction.OldId(woman.identity().oldId());
            default -> throw new IllegalArgumentException(field);
        };
    }
}
