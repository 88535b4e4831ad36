package vn.sohoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.sql.Db;

/** What the book said of persons before it was set right. */
@Service
public class PersonHistory {
    private final Db db;
    private final Gate gate;
    private final Audit audit;
    private final Seals seals;

    PersonHistory(Db db, Gate gate, Audit audit, Seals seals) {
        this.db = db;
        this.gate = gate;
        this.seals = seals;
        this.audit = audit;
    }

    /** All that was corrected on her, the first first; empty for whoever does not see her. */
    public List<EarlierKnowledge> of(PersonId person, Actor actor) {
        if (!gate.seesNames(actor)) return List.of();
        return gate.scopes().names(actor, () -> {
            var past = db.sql("""
                            select branch_id, field, was, was_sealed, lower(recorded) as since, upper(recorded) as until, reason, login
                              from people.person_past where person_id = :person order by id""")
                    .param("person", person.value())
                    .query((row, n) -> new Past(new UnitId(row.getLong("branch_id")), earlier(person, row)))
                    .list();
            if (!past.isEmpty())
                audit.read(
                        actor,
                        Reading.of(
                                "people.read-history",
                                "people.person",
                                person,
                                past.getLast().branch(),
                                past.stream()
                                        .map(one -> one.said().field())
                                        .distinct()
                                        .toArray(String[]::new)));
            return past.stream().map(Past::said).toList();
        });
    }

    private record Past(UnitId branch, EarlierKnowledge said) {}

    private EarlierKnowledge earlier(PersonId person, ResultSet row) throws SQLException {
        var phone = seals.openOrNull(Column.PHONE, person.value(), row.getBytes("was_sealed"));
        return new EarlierKnowledge(
                row.getString("field"),
                phone == null ? row.getString("was") : phone,
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("login"));
    }
}
