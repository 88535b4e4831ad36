package vn.sohoi.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.Db;

/** All that the book holds of a woman, on her request: place by place, found in the database's own catalogue. */
@Service
public class HerCopies {
    private final Db db;
    private final Scopes scopes;
    private final Audit audit;
    private final Requests requests;
    private final People people;

    HerCopies(Db db, Scopes scopes, Audit audit, Requests requests, People people) {
        this.people = people;
        this.db = db;
        this.scopes = scopes;
        this.audit = audit;
        this.requests = requests;
    }

    /** A row that is about her: the table and what stands in it, by the names of the columns. */
    public record Held(String table, Map<String, String> said) {}

    /** The rows of all tables, in the order of the tables' names. */
    public record Copy(Request request, List<Held> rows) {}

    /**
     * What is handed to her. Only a request that is open lets it be taken, so that nobody takes it for herself unseen.
     *
     * @throws NotFound when the request is not in the actor's reach, or is ended
     */
    @Transactional
    public Copy of(UUID request, Actor actor) {
        var asked = requests.find(request, actor);
        if (asked.closed() != null) throw new NotFound();
        var rows = scopes.names(Actor.MACHINE, () -> rows(asked.person()));
        // her phone is sealed as ids are, but is hers to see without a reason
        people.find(asked.person(), actor)
                .map(her -> her.identity().phone())
                .ifPresent(phone -> rows.forEach(held -> held.said().computeIfPresent("phone", (name, seal) -> phone)));
        audit.read(
                actor,
                new Reading(
                        "privacy.copy", "people.person", asked.person().toString(), actor.unit(), 1, List.of("all")));
        return new Copy(asked, rows);
    }

    private List<Held> rows(PersonId her) {
        var rows = new LinkedHashMap<String, Held>();
        db.sql("select place, row_number, field, value from privacy.held_of(:her) order by place, row_number")
                .param("her", her.value())
                .query(row -> {
                    var table = row.getString("place");
                    rows.computeIfAbsent(
                                    table + row.getLong("row_number"), key -> new Held(table, new LinkedHashMap<>()))
                            .said()
                            .put(row.getString("field"), row.getString("value"));
                });
        return new ArrayList<>(rows.values());
    }
}
