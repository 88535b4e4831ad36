package vn.sohoi.privacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.access.spi.Consented;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/**
 * Her yes, purpose by purpose (Law 91/2025/QH15). Nobody has said yes until she did, a later no ends it, and a feature whose
 * use rests on it asks {@link #demand} before it writes or shows.
 */
@Service
public class Consents implements Consented {
    private final Db db;
    private final Scopes scopes;
    private final Authoriser authoriser;
    private final Audit audit;
    private final People people;
    private final Uses uses;

    Consents(Db db, Scopes scopes, Authoriser authoriser, Audit audit, People people, Uses uses) {
        this.db = db;
        this.scopes = scopes;
        this.authoriser = authoriser;
        this.audit = audit;
        this.people = people;
        this.uses = uses;
    }

    /** Uses that rest on her yes today. */
    @Transactional(readOnly = true)
    public List<Use> asked() {
        return uses.on(uses.today()).stream().filter(Use::consent).toList();
    }

    /** What she said last of each use of which she said something. */
    @Transactional(readOnly = true)
    public List<Consent> of(PersonId person, Actor actor) {
        if (people.find(person, actor).isEmpty()) throw new NotFound();
        return scopes.names(actor, () -> newest(person));
    }

    /**
     * Keeps what she said.
     *
     * @throws NotFound when the actor does not reach her, or nothing rests on a yes for that use
     * @throws Refused when a yes on paper or by voice has no witness, or the day has not come yet
     */
    @Transactional
    public void say(PersonId person, Consent said, Actor actor) {
        authoriser.demand(actor, Purpose.REQUESTS, Act.WRITE);
        if (people.find(person, actor).isEmpty()) throw new NotFound();
        if (asked().stream().noneMatch(use -> use.use().equals(said.use()))) throw new NotFound();
        if (said.given()
                && said.channel() != Consent.Channel.SELF
                && said.witness().isBlank()) throw new Refused("privacy.no-witness");
        if (said.day().isAfter(uses.today())) throw new Refused("privacy.day-ahead");
        scopes.names(actor, () -> {
            db.sql("""
                            insert into privacy.consent (person_id, use, given, words, language, channel, witness, day, login)
                            values (:person, :use, :given, :words, :language, :channel, :witness, :day, :login)""")
                    .param("person", person.value())
                    .param("use", said.use())
                    .param("given", said.given())
                    .param("words", said.words())
                    .param("language", said.language())
                    .param("channel", said.channel().name())
                    .param("witness", said.witness().strip())
                    .param("day", said.day())
                    .param("login", actor.login())
                    .update();
            audit.wrote(
                    actor,
                    said.given() ? "privacy.give-consent" : "privacy.withdraw-consent",
                    "people.person",
                    person,
                    said.use());
        });
    }

    /** Whether she said yes to the use and has not taken it back; to be asked within a scope that reaches her. */
    public boolean holds(PersonId person, String use) {
        return newest(person).stream().anyMatch(said -> said.use().equals(use) && said.given());
    }

    /**
     * Asked by a feature before it uses her data for what only her yes allows, within a scope that reaches her.
     *
     * @throws Refused when she said no, took her yes back, or was never asked
     */
    public void demand(PersonId person, String use) {
        if (!holds(person, use)) throw new Refused("privacy.no-consent");
    }

    @Override
    public Set<PersonId> among(Collection<PersonId> women, String use) {
        return Set.copyOf(db.sql("""
                        select person_id from (
                          select distinct on (person_id) person_id, given from privacy.consent
                           where person_id = any(:women::uuid[]) and use = :use order by person_id, id desc) as last
                         where given""")
                .param("women", Columns.of(List.copyOf(women), PersonId::value))
                .param("use", use)
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    private List<Consent> newest(PersonId person) {
        return db.sql("""
                        select distinct on (use) use, given, words, language, channel, witness, day
                          from privacy.consent where person_id = :person order by use, id desc""")
                .param("person", person.value())
                .query((row, n) -> new Consent(
                        row.getString("use"),
                        row.getBoolean("given"),
                        row.getString("words"),
                        row.getString("language"),
                        Consent.Channel.valueOf(row.getString("channel")),
                        row.getString("witness"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }
}
