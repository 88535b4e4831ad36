package vn.sohoi.membership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sohoi.imports.spi.Ground;
import vn.sohoi.imports.spi.Judgement.Reason;
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
    public long standing(Collection<UnitId> branches) {
        return members.standing(branches);
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
    public List<Kept> takeBack(List<Written> written, Written.During during, Actor actor) {
        var fresh = persons(written, FRESH);
        var touched = persons(written, TOUCHED);
        var all = Stream.concat(fresh.stream(), touched.stream()).toList();
        people.lock(all);
        var kept = kept(all, fresh, during);
        var going = all.stream().filter(person -> !kept.containsKey(person)).toList();
        members.takeBack(going, during.since(), during.until());
        people.takeBack(going, during.since(), during.until());
        people.remove(fresh.stream().filter(person -> !kept.containsKey(person)).toList());
        tallies.forget(
                Stream.concat(units(written, BRANCH), units(written, OPENED)).collect(Collectors.toSet()),
                id(written, MARK));
        units.takeBack(units(written, OPENED).toList());
        return kept.entrySet().stream()
                .map(one -> new Kept(one.getKey().value(), Reason.of(one.getValue(), "")))
                .toList();
    }

    /** Who stays: who was changed since, and of those who came with the list whom anything else refers to by now. */
    private Map<PersonId, String> kept(List<PersonId> all, List<PersonId> fresh, Written.During during) {
        var kept = new HashMap<>(members.changedSince(all, during.until()));
        people.changedSince(all, during.until()).forEach(kept::putIfAbsent);
        people.referred(fresh, "membership.member")
                .forEach(person -> kept.putIfAbsent(person, "membership.kept.referred"));
        members.referred(fresh).forEach(person -> kept.putIfAbsent(person, "membership.kept.referred"));
        return kept;
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
