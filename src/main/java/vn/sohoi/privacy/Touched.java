package vn.sohoi.privacy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Exposure;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Reads in the log whom an incident touched. */
@Component
class Touched {
    private final Exposure exposure;
    private final Reach reach;
    private final Fields fields;
    private final Scopes scopes;
    private final Db db;

    Touched(Exposure exposure, Reach reach, Fields fields, Scopes scopes, Db db) {
        this.exposure = exposure;
        this.reach = reach;
        this.fields = fields;
        this.scopes = scopes;
        this.db = db;
    }

    /** All that the log tells of the incident, for whoever may be shown names. */
    Incidents.Findings of(Incident incident) {
        var readers = incident.readerUnit();
        var wanted = new Exposure.Wanted(
                incident.from(),
                incident.until(),
                incident.reader(),
                readers == null ? List.of() : reach.beneath(readers),
                incident.network(),
                reach.beneath(incident.unit()));
        var singles = exposure.singles(wanted);
        var lists = exposure.lists(wanted).stream()
                .map(list -> new Incidents.Opened(
                        list.about(),
                        list.action(),
                        list.first(),
                        list.last(),
                        list.times(),
                        list.most(),
                        highest(list.fields())))
                .toList();
        return new Incidents.Findings(women(singles), lists, exposure.readers(wanted));
    }

    /** One line for each woman, also when what was opened was a row that has been found to be hers since. */
    private List<Incidents.Woman> women(List<Exposure.Single> singles) {
        var found = new LinkedHashMap<PersonId, Incidents.Woman>();
        var known = known(singles.stream().map(Exposure.Single::person).toList());
        for (var single : singles) {
            var her = known.get(single.person());
            if (her == null) continue;
            var woman = new Incidents.Woman(
                    her.id(),
                    her.name(),
                    her.branch(),
                    single.first(),
                    single.last(),
                    single.times(),
                    highest(single.fields()),
                    single.fields());
            found.merge(her.id(), woman, Incidents.Woman::with);
        }
        return List.copyOf(found.values());
    }

    private record Known(PersonId id, String name, UnitId branch) {}

    private Map<String, Known> known(List<String> opened) {
        var known = new LinkedHashMap<String, Known>();
        scopes.names(
                Actor.MACHINE,
                () -> db.sql("""
                        select read.id as opened, her.id, her.full_name, her.branch_id
                          from people.person read join people.person her on her.id = coalesce(read.merged_into, read.id)
                         where read.id = any(:opened::uuid[])""").param("opened", Columns.of(opened, id -> id)).query(row -> {
                    var her = new Known(
                            new PersonId(row.getObject("id", UUID.class)),
                            row.getString("full_name"),
                            new UnitId(row.getLong("branch_id")));
                    known.put(row.getString("opened"), her);
                }));
        return known;
    }

    /** The most guarded class among what was shown, by the catalogue; what a list shows at least is basic. */
    private FieldClass highest(Collection<String> shown) {
        return fields.ofPeople().stream()
                .filter(field -> shown.stream().anyMatch(name -> isPartOf(field.column(), name)))
                .map(Field::sensitivity)
                .max(Comparator.naturalOrder())
                .orElse(FieldClass.C2);
    }

    /** The log says birth where the table has its year, month and day. */
    private static boolean isPartOf(String column, String shown) {
        return shown.equals("all") || column.equals(shown) || column.startsWith(shown + "_");
    }
}
