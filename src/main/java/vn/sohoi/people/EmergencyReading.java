package vn.sohoi.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Emergencies;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.audit.Reads;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/**
 * A woman read by name in an emergency, by somebody who sees numbers only: whoever is looked for is named whole, with the year
 * of her birth; nothing lists and nothing is written. It is the one reading that leaves the reader's own scope, for as long as
 * {@link Emergencies} holds one open.
 */
@Service
public class EmergencyReading {
    private static final String ACTION = "people.read-in-emergency";

    private final Db db;
    private final Emergencies emergencies;
    private final Finding finding;
    private final Reads reads;
    private final Audit audit;
    private final Clock clock;

    EmergencyReading(Db db, Emergencies emergencies, Finding finding, Reads reads, Audit audit, Clock clock) {
        this.db = db;
        this.emergencies = emergencies;
        this.finding = finding;
        this.reads = reads;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where women are found, and with whom they live. */
    @Component
    record Finding(PersonRows persons, HouseholdRows households, Units units, Gate gate) {}

    /**
     * What is needed to reach her.
     *
     * @param branch name of her branch
     * @param address of her household; empty where none is known
     */
    public record Reached(Person person, String branch, String address) {}

    /**
     * The women of that name and year in the unit of the running emergency; each reading is written down with its reason.
     *
     * @throws Refused when none runs, without a whole name, and for one woman too many
     */
    public List<Reached> find(String fullName, int birthYear, Actor actor) {
        var name = FullName.of(fullName);
        if (!name.key().contains(" ")) throw new Refused("people.emergency-no-name");
        return finding.gate().scopes().names(Actor.MACHINE, () -> {
            var emergency = emergencies.hold(actor);
            var found = named(name, birthYear, emergency.unit());
            var shown = new HashSet<>(reads.shown(actor.login(), ACTION, emergency.openedAt()));
            found.forEach(her -> shown.add(her.toString()));
            if (shown.size() > Emergencies.MOST_WOMEN)
                throw new Refused("people.emergency-most", Emergencies.MOST_WOMEN);
            return found.stream()
                    .map(finding.persons()::find)
                    .flatMap(Optional::stream)
                    .map(her -> {
                        finding.gate().opened(actor, her.id());
                        audit.readBecause(
                                actor,
                                Reading.of(
                                        ACTION,
                                        "people.person",
                                        her.id(),
                                        her.branch(),
                                        "full_name",
                                        "birth",
                                        "phone",
                                        "address"),
                                emergency.reason());
                        return reached(her);
                    })
                    .toList();
        });
    }

    private List<PersonId> named(FullName name, int birthYear, UnitId unit) {
        var branches = finding.units().treeOn(LocalDate.now(clock)).branchesUnder(unit);
        return db.sql("""
                        select id from people.person
                         where name_key = :name and birth_year = :year and merged_into is null and erased_at is null
                           and branch_id = any(:branches::bigint[])
                         order by id""")
                .param("name", name.key())
                .param("year", birthYear)
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    private Reached reached(Person her) {
        var today = LocalDate.now(clock);
        var address = Optional.ofNullable(her.household())
                .flatMap(finding.households()::find)
                .map(HouseholdRows.Head::address)
                .orElse("");
        return new Reached(
                her, finding.units().find(her.branch(), today).map(Unit::name).orElse(""), address);
    }
}
