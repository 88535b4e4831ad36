package vn.sohoi.cadres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** What is known of each cadre for the structure table: written by who may see it of her by name. */
@Service
public class Facts {
    private final Db db;
    private final HoldingRows holdings;
    private final CadreGate gate;
    private final Authoriser authoriser;
    private final Audit audit;

    Facts(Db db, HoldingRows holdings, CadreGate gate, Authoriser authoriser, Audit audit) {
        this.db = db;
        this.holdings = holdings;
        this.gate = gate;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /** Whether the reader sees the trait of one by name: where somebody stands by birth or belief only the chair of a commune does. */
    public boolean sees(Trait trait, Actor reader) {
        return authoriser.sees(reader, Purpose.PERSONNEL, trait.sensitivity());
    }

    /**
     * What is known of her, as far as the reader may see it, the newest first.
     *
     * @throws NotFound for one whom the reader does not see
     */
    @Transactional
    public List<Fact> of(CadreId cadre, Actor reader) {
        var found = gate.reading(reader, () -> {
            seen(cadre, reader);
            return db.sql("""
                            select trait, value, lower(valid) as begins, upper(valid) as ends from cadres.fact
                             where cadre_id = :cadre and upper_inf(recorded) order by trait, lower(valid) desc""").param("cadre", cadre.value()).query(Facts::fact).list();
        });
        audit.read(reader, Reading.ofMany("cadres.read-facts", "units.unit", reader.unit(), 1, "trait", "value"));
        return found.stream().filter(one -> sees(one.trait(), reader)).toList();
    }

    /** What she holds and held in units that the reader reaches, the newest first. */
    @Transactional
    public List<Holding> held(CadreId cadre, Actor reader) {
        var all = gate.reading(reader, () -> seen(cadre, reader));
        audit.read(reader, Reading.ofMany("cadres.read-life", "units.unit", reader.unit(), 1, "name", "valid"));
        return all;
    }

    private List<Holding> seen(CadreId cadre, Actor reader) {
        var all = gate.seesNames(reader) ? holdings.ofCadre(cadre) : List.<Holding>of();
        if (all.isEmpty()) throw new NotFound();
        return all;
    }

    /** Whether the actor says such things of her: in the unit that entered her, or above it. */
    @Transactional(readOnly = true)
    public boolean mayWrite(CadreId cadre, Actor actor) {
        return gate.reading(actor, () -> unit(cadre))
                .map(unit -> gate.mayWrite(actor, unit))
                .orElse(false);
    }

    /**
     * Says that it is so from the day on; what was said from that very day was a mistake.
     *
     * @throws NotFound for one whom the actor does not see
     * @throws Refused for a trait that is not hers to write, a value that it has not, or a day before what was said last
     */
    @Transactional
    public void say(CadreId cadre, Trait trait, String value, LocalDate from, Actor actor) {
        if (!trait.isWritten() || !trait.parts().contains(value)) throw new Refused("cadres.error.trait");
        if (!actor.isMachine() && !sees(trait, actor)) throw new NotByName("cadres.error.trait-not-hers");
        gate.writing(actor, () -> {
            var unit = unit(cadre).orElseThrow(NotFound::new);
            gate.demandWrite(actor, unit);
            replace(cadre, trait, value, from, unit, actor);
            return unit;
        });
        audit.wrote(actor, "cadres.say-fact", "cadres.cadre", cadre, trait.name());
    }

    private Optional<UnitId> unit(CadreId cadre) {
        return db.sql("select unit_id from cadres.cadre where id = :cadre")
                .param("cadre", cadre.value())
                .query((row, n) -> new UnitId(row.getLong(1)))
                .optional();
    }

    private void replace(CadreId cadre, Trait trait, String value, LocalDate from, UnitId unit, Actor actor) {
        var last = db.sql("""
                        update cadres.fact set recorded = tstzrange(lower(recorded), clock_timestamp())
                         where cadre_id = :cadre and trait = :trait and upper_inf(recorded) and upper_inf(valid)
                        returning trait, value, lower(valid) as begins, upper(valid) as ends""")
                .param("cadre", cadre.value())
                .param("trait", trait.name())
                .query(Facts::fact)
                .optional();
        if (last.isPresent()) {
            var begun = Objects.requireNonNull(last.get().valid().from());
            if (from.isBefore(begun)) throw new Refused("cadres.error.trait-before");
            if (begun.isBefore(from))
                tell(cadre, trait, last.get().value(), DateSpan.between(begun, from), unit, actor);
        }
        tell(cadre, trait, value, DateSpan.since(from), unit, actor);
    }

    private void tell(CadreId cadre, Trait trait, String value, DateSpan valid, UnitId unit, Actor actor) {
        db.sql("""
                        insert into cadres.fact (cadre_id, unit_id, trait, value, valid, author)
                        values (:cadre, :unit, :trait, :value, :valid::daterange, :author)""")
                .param("cadre", cadre.value())
                .param("unit", unit.value())
                .param("trait", trait.name())
                .param("value", value)
                .param("valid", valid.asRange())
                .param("author", actor.login())
                .update();
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
        return new Fact(
                Trait.valueOf(row.getString("trait")),
                row.getString("value"),
                new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)));
    }
}
