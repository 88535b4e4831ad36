package vn.sohoi.membership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sohoi.imports.spi.Ground;
import vn.sohoi.imports.spi.ListedRow;
import vn.sohoi.imports.spi.Standing;
import vn.sohoi.imports.spi.Taking;
import vn.sohoi.indicators.TakenBack;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.ListedPeopleUndo;
import vn.sohoi.units.UnitsUndo;

/** Takes lists of members into the book and gives them back, to the row. */
@Component
class MemberTaking implements Taking {
    static final String FRESH = "people.person";
    static final String TOUCHED = "people.person.added-to";
    static final String OPENED = "units.unit";
    static final String BRANCH = "units.unit.counted";
    private static final String MARK = "indicators.change";

    private final MemberComparison comparison;
    private final MemberWriting writing;
    private final ListedMembers members;
    private final ListedPeopleUndo people;
    private final TakenBack tallies;
    private final UnitsUndo units;

    MemberTaking(
            MemberComparison comparison,
            MemberWriting writing,
            ListedMembers members,
            ListedPeopleUndo people,
            TakenBack tallies,
            UnitsUndo units) {
        this.comparison = comparison;
        this.writing = writing;
        this.members = members;
        this.people = people;
        this.tallies = tallies;
        this.units = units;
    }

    @Override
    public String sheet() {
        return "membership.members";
    }

    @Override
    public List<Standing> compare(List<ListedRow> rows, Ground ground, Actor actor) {
        return comparison.compare(rows, ground, actor);
    }

    @Override
    public Taken take(List<Decided> rows, Ground ground, Actor actor) {
        people.lock(rows.stream()
                .map(Decided::same)
                .filter(java.util.Objects::nonNull)
                .map(PersonId::new)
                .toList());
        var taken = writing.write(rows, ground, actor);
        var written = new ArrayList<>(taken.written());
        written.add(new Written(MARK, tallies.mark()));
        return new Taken(taken.outcomes(), written);
    }

    @Override
    public List<UUID> takeBack(List<Written> written, Written.During during, Actor actor) {
        var fresh = persons(written, FRESH);
        var touched = persons(written, TOUCHED);
        var all = Stream.concat(fresh.stream(), touched.stream()).toList();
        people.lock(all);
        var kept = new HashSet<>(people.changedSince(all, during.until()));
        kept.addAll(members.changedSince(all, during.until()));
        var going = all.stream().filter(person -> !kept.contains(person)).toList();
        members.takeBack(going, during.since(), during.until());
        people.takeBack(going, during.since(), during.until());
        people.remove(fresh.stream().filter(person -> !kept.contains(person)).toList());
        tallies.forget(
                Stream.concat(units(written, BRANCH), units(written, OPENED)).collect(Collectors.toSet()),
                id(written, MARK));
        units.takeBack(units(written, OPENED).toList());
        return kept.stream().map(PersonId::value).toList();
    }

    private static List<PersonId> persons(List<Written> written, String what) {
        return written.stream()
                .filter(one -> one.what().equals(what))
                .map(one -> new PersonId(UUID.fromString(one.id())))
                .toList();
    }

    private static Stream<UnitId> units(List<Written> written, String what) {
        return written.stream().filter(one -> one.what().equals(what)).map(one -> new UnitId(Long.parseLong(one.id())));
    }

    private static String id(List<Written> written, String what) {
        return written.stream()
                .filter(one -> one.what().equals(what))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
