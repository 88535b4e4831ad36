package vn.sohoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.sql.Db;

/** What the book said of persons before it was set right. */
@Service
public class PersonHistory {
    private final Db db;
    private final Gate gate;

    PersonHistory(Db db, Gate gate) {
        this.db = db;
        this.gate = gate;
    }

    /** All that was corrected on her, the first first; empty for whoever does not see her. */
    public List<EarlierKnowledge> of(PersonId person, Actor actor) {
        if (!gate.seesNames(actor)) return List.of();
        return gate.scopes()
                .names(
                        actor,
                        () -> db.sql("""
                        select field, was, lower(recorded) as since, upper(recorded) as until, reason, login
                          from people.person_past where person_id = :person order by id""")
                                .param("person", person.value())
                                .query(PersonHistory::earlier)
                                .list());
    }

    private static EarlierKnowledge earlier(ResultSet row, int number) throws SQLException {
        return new EarlierKnowledge(
                row.getString("field"),
                row.getString("was"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("login"));
    }
}
