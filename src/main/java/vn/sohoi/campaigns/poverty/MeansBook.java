package vn.sohoi.campaigns.poverty;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.sql.Db;

/** With what somebody may be helped: data that an administrator enters, for everybody to read. */
@Service
public class MeansBook {
    /** What an amount may be counted in. */
    public static final List<String> MEASURES = List.of("VND", "WORKDAY", "HEAD", "PLANT", "TURN");

    private static final String OBJECT = "campaigns.means";

    private final Db db;
    private final AssistanceRows rows;
    private final PovertyGate gate;
    private final Authoriser authoriser;
    private final Audit audit;

    MeansBook(Db db, AssistanceRows rows, PovertyGate gate, Authoriser authoriser, Audit audit) {
        this.db = db;
        this.rows = rows;
        this.gate = gate;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /** Those that are offered, the most usual first. */
    @Transactional(readOnly = true)
    public List<Means> offered() {
        return rows.means().stream().filter(Means::offered).toList();
    }

    /** Whether the actor enters means. */
    public boolean mayWrite(Actor actor) {
        return authoriser.allows(actor, Purpose.CATALOGUE, Act.WRITE);
    }

    /**
     * Enters one behind all others. Gives its code.
     *
     * @param measure one of {@link #MEASURES}
     * @param mutual whether women give it to each other and ask no interest
     * @throws Refused without a name in both languages, for a measure that is none, or where one of that name is offered
     */
    @Transactional
    public String enter(String name, String nameEn, String measure, boolean mutual, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        var named = VietnameseText.clean(name);
        if (named.isEmpty() || nameEn.isBlank()) throw new Refused("campaigns.poverty.error.means-name");
        if (!MEASURES.contains(measure)) throw new Refused("campaigns.poverty.error.measure");
        try {
            var code = db.sql("""
                            insert into campaigns.means (code, place, name, name_en, measure, mutual, author)
                            select 'own-' || translate(next::text, '0123456789', 'abcdefghij'), next, :name, :name_en, :measure,
                                   :mutual, :author
                              from (select pg_advisory_xact_lock(hashtextextended('campaigns.means', 0))) alone,
                                   lateral (select max(place) + 1 as next from campaigns.means) behind
                            returning code""")
                    .param("name", named)
                    .param("name_en", nameEn.strip())
                    .param("measure", measure)
                    .param("mutual", mutual)
                    .param("author", actor.login())
                    .query(String.class)
                    .single();
            audit.wrote(actor, "campaigns.enter-means", OBJECT, code, "name", "measure");
            return code;
        } catch (DataIntegrityViolationException there) {
            throw new Refused("campaigns.poverty.error.means-there");
        }
    }

    /**
     * It is offered no more from now on; what was given keeps its name.
     *
     * @throws NotFound for what is not offered
     */
    @Transactional
    public void end(String code, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        int ended = db.sql("update campaigns.means set until = :day where code = :code and until is null")
                .param("day", gate.today())
                .param("code", code)
                .update();
        if (ended == 0) throw new NotFound();
        audit.wrote(actor, "campaigns.end-means", OBJECT, code, "until");
    }
}
