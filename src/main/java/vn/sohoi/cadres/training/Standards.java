package vn.sohoi.cadres.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.units.UnitLevel;

/** What posts ask of whoever holds them: data with a paper, for everybody to read. */
@Service
public class Standards {
    private static final SqlText STANDARD = SqlText.of("""
            select id, level, body || '.' || kind as post, asks, value, basis, lower(valid) as begins, upper(valid) as ends
              from cadres.standard""");

    private final Db db;
    private final Authoriser authoriser;
    private final Audit audit;

    Standards(Db db, Authoriser authoriser, Audit audit) {
        this.db = db;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /** Those that are asked on the day. */
    @Transactional(readOnly = true)
    public List<Standard> on(LocalDate day) {
        return db.sql(STANDARD.then("where valid @> :day::date order by id"))
                .param("day", day)
                .query(Standards::standard)
                .list();
    }

    /** Whether the actor enters standards. */
    public boolean mayWrite(Actor actor) {
        return authoriser.allows(actor, Purpose.CATALOGUE, Act.WRITE);
    }

    /**
     * Enters one.
     *
     * @throws Refused without a paper, for a post that such a unit has not, for what cannot be asked, or where the same is asked
     *     already on one of its days
     */
    @Transactional
    public StandardId enter(NewStandard wished, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        if (wished.basis().isBlank()) throw new Refused("cadres.standard.error.basis");
        if (!Post.of(wished.level()).contains(wished.post())) throw new Refused("cadres.standard.error.post");
        if (!wished.asks().choices().contains(wished.value())) throw new Refused("cadres.standard.error.value");
        try {
            var id = db.sql("""
                            insert into cadres.standard (level, body, kind, asks, value, basis, valid, author)
                            select :level, :body, :kind, :asks, :value, :basis, :valid::daterange, :author
                              from (select pg_advisory_xact_lock(hashtextextended('cadres.standard', 0))) alone returning id""")
                    .param("level", wished.level().name())
                    .param("body", wished.post().body().name())
                    .param("kind", wished.post().kind().name())
                    .param("asks", wished.asks().name())
                    .param("value", wished.value())
                    .param("basis", wished.basis().strip())
                    .param("valid", DateSpan.since(wished.from()).asRange())
                    .param("author", actor.login())
                    .query((row, n) -> new StandardId(row.getLong(1)))
                    .single();
            audit.wrote(actor, "cadres.enter-standard", "cadres.standard", id, "value", "valid");
            return id;
        } catch (DataIntegrityViolationException asked) {
            throw new Refused("cadres.standard.error.asked-already");
        }
    }

    /**
     * It is not asked from the day on.
     *
     * @throws NotFound when there is none
     * @throws Refused for a day on which it is not asked, or its first
     */
    @Transactional
    public void end(StandardId id, LocalDate day, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        var found = db.sql(STANDARD.then("where id = :id for update"))
                .param("id", id.value())
                .query(Standards::standard)
                .optional()
                .orElseThrow(NotFound::new);
        if (!found.valid().holds(day) || day.equals(found.valid().from()))
            throw new Refused("cadres.standard.error.day");
        db.sql("update cadres.standard set valid = daterange(lower(valid), :day::date) where id = :id")
                .param("day", day)
                .param("id", id.value())
                .update();
        audit.wrote(actor, "cadres.end-standard", "cadres.standard", id, "valid");
    }

    private static Standard standard(ResultSet row, int number) throws SQLException {
        return new Standard(
                new StandardId(row.getLong("id")),
                UnitLevel.valueOf(row.getString("level")),
                Post.of(row.getString("post")).orElseThrow(),
                Standard.Asks.valueOf(row.getString("asks")),
                row.getString("value"),
                row.getString("basis"),
                new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)));
    }
}
