package vn.sohoi.campaigns;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.HouseholdId;
import vn.sohoi.platform.sql.Db;

/**
 * Somebody was shown what is written of a home. The log says it of the thing that was opened and of each who lives there: a woman who
 * asks who looked at her is told of this too, and a breach names her.
 */
@Component
public class HomeReadings {
    private static final String PERSON = "people.person";

    private final Db db;
    private final Scopes scopes;
    private final Audit audit;

    HomeReadings(Db db, Scopes scopes, Audit audit) {
        this.db = db;
        this.scopes = scopes;
        this.audit = audit;
    }

    /** @param home null where the book knows nobody of it */
    public void ofHome(Actor reader, Reading what, @Nullable HouseholdId home) {
        audit.read(reader, what);
        if (home != null) for (var one : living(home)) tell(reader, what, one);
    }

    /** Of one person. */
    public void of(Actor reader, Reading what, PersonId person) {
        audit.read(reader, what);
        tell(reader, what, person.value());
    }

    private void tell(Actor reader, Reading what, UUID person) {
        if (reader.isMachine()) return;
        audit.read(reader, new Reading(what.action(), PERSON, person.toString(), what.about(), 1, what.fields()));
    }

    /** Pseudonyms of those who live there, whoever may be shown them. */
    private List<UUID> living(HouseholdId home) {
        return scopes.numbers(() -> db.sql("""
                        select person_id from people.household_member
                         where household_id = :home and upper_inf(valid) and upper_inf(recorded)""")
                .param("home", home.value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    }
}
