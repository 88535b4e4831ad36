package vn.sohoi.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * Asks the whole book, before somebody is entered, whether she stands in it already: by either number, by name with whole
 * birth date, by phone with given name; within her own branch the name and the year of birth are enough. Of other units it tells which one, and that it was asked is written down.
 */
@Service
public class EntryCheck {
    private final Db db;
    private final Seals seals;
    private final Units units;
    private final Gate gate;
    private final Audit audit;
    private final Clock clock;

    EntryCheck(Db db, Seals seals, Units units, Gate gate, Audit audit, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.units = units;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody who stands with another unit: whom to ask about, and the branch where she lives. */
    public record Stranger(PersonId person, UnitId branch) {}

    private record Alike(PersonId person, UnitId branch, boolean certain) {}

    /**
     * Whether she stands in the book already.
     *
     * @throws NotFound when the branch is outside the actor's reach
     */
    public AtEntry check(Identity typed, UnitId branch, Actor actor) {
        gate.demandWrite(actor, branch);
        var identity = Entry.clean(typed);
        return gate.scopes().names(actor, () -> {
            // her own unit's rows are asked for first: twenty strangers of one name must not push them out
            var here = alike(identity, branch).stream()
                    .filter(one -> gate.reaches(actor, one.branch()))
                    .map(Alike::person)
                    .distinct()
                    .toList();
            if (!here.isEmpty()) return new AtEntry.Here(here);
            var alike = gate.scopes().names(Actor.MACHINE, () -> alike(identity, branch));
            if (alike.isEmpty()) return new AtEntry.Nobody();
            var first = alike.getFirst();
            audit.wrote(actor, "people.duplicate-elsewhere", "people.person", first.person());
            return elsewhere(first);
        });
    }

    /**
     * Whom a typed identity means with another unit, surest first. For features that ask that unit about her; no page shows
     * it to whoever typed.
     *
     * @throws NotFound when the branch is outside the actor's reach
     */
    public Optional<Stranger> stranger(Identity typed, UnitId branch, Actor actor) {
        gate.demandWrite(actor, branch);
        var identity = Entry.clean(typed);
        return gate.scopes().names(Actor.MACHINE, () -> alike(identity, branch)).stream()
                .filter(one -> !gate.reaches(actor, one.branch()))
                .findFirst()
                .map(one -> new Stranger(one.person(), one.branch()));
    }

    private List<Alike> alike(Identity identity, UnitId branch) {
        var name = FullName.of(identity.fullName());
        var birth = identity.birth();
        boolean wholeBirth = birth != null && birth.day() != null;
        return db.sql("""
                        select id, branch_id, true as certain from people.person
                         where citizen_id_index = :citizen::bytea and merged_into is null
                        union
                        select id, branch_id, true from people.person
                         where old_id_index = :old::bytea and merged_into is null
                        union
                        select id, branch_id, false from people.person
                         where born = :born::date and given_key = :given and name_key = :name
                           and birth_day is not null and merged_into is null
                        union
                        select id, branch_id, false from people.person
                         where branch_id = :branch and name_key = :name and birth_year = :year::int
                           and (birth_day is null or :born::date is null) and merged_into is null
                        union
                        select id, branch_id, false from people.person
                         where phone_index = :phone::bytea and given_key = :given and merged_into is null
                        order by certain desc, id limit 20""")
                .param("citizen", seals.indexOrNull(Column.CITIZEN_ID, identity.citizenId()))
                .param("old", seals.indexOrNull(Column.OLD_ID, identity.oldId()))
                .param("born", birth == null || !wholeBirth ? null : birth.latest())
                .param("given", name.givenKey())
                .param("name", name.key())
                .param("branch", branch.value())
                .param("year", birth == null ? null : birth.year())
                .param("phone", seals.indexOrNull(Column.PHONE, identity.phone()))
                .query((row, n) -> new Alike(
                        new PersonId(row.getObject("id", UUID.class)),
                        new UnitId(row.getLong("branch_id")),
                        row.getBoolean("certain")))
                .list();
    }

    /** The commune above her branch; of a branch closed since, the branch itself. */
    private AtEntry elsewhere(Alike alike) {
        var path = units.treeOn(LocalDate.now(clock)).path(alike.branch());
        return path.stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .findFirst()
                .map(unit -> new AtEntry.Elsewhere(unit.id(), unit.level(), unit.name(), alike.certain()))
                .orElseGet(() -> new AtEntry.Elsewhere(alike.branch(), UnitLevel.BRANCH, "", alike.certain()));
    }
}
