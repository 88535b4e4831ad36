package vn.sohoi.campaigns.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Programmes agreed with partners (chương trình phối hợp): who with whom, on which basis, from when to when. */
@Service
public class Partnerships {
    private static final String OBJECT = "campaigns.partnership";
    private static final SqlText AGREED = SqlText.of("""
            select id, unit_id, name, partner, basis, lower(valid) as begins, upper(valid) as ends from campaigns.partnership""");

    private final Db db;
    private final Units units;
    private final HelpGate gate;
    private final Audit audit;

    Partnerships(Db db, Units units, HelpGate gate, Audit audit) {
        this.db = db;
        this.units = units;
        this.gate = gate;
        this.audit = audit;
    }

    /**
     * What the unit and those above it agreed, as they stand above it today, the newest first.
     *
     * @throws NotFound beyond the reader's reach
     */
    @Transactional(readOnly = true)
    public List<Partnership> of(UnitId unit, Actor reader) {
        gate.demandRead(reader, unit);
        return db.sql(AGREED.then("where unit_id = any(:units::bigint[]) order by lower(valid) desc, name"))
                .param("units", Columns.of(above(unit, gate.today()), UnitId::value))
                .query((row, n) -> agreed(row))
                .list();
    }

    /** One, wherever it was agreed: of a partner nothing is guarded. */
    @Transactional(readOnly = true)
    public Optional<Partnership> find(PartnershipId id) {
        return db.sql(AGREED.then("where id = :id"))
                .param("id", id.value())
                .query((row, n) -> agreed(row))
                .optional();
    }

    /**
     * Enters what was agreed.
     *
     * @param valid half-open, with a first day
     * @throws Refused without a name, a partner or a basis
     * @throws NotFound for a unit beyond the actor's reach
     */
    @Transactional
    public PartnershipId agree(UnitId unit, String name, String partner, String basis, DateSpan valid, Actor actor) {
        gate.demandAgreement(actor, unit);
        if (name.isBlank() || partner.isBlank()) throw new Refused("campaigns.help.error.partner");
        if (basis.isBlank()) throw new Refused("campaigns.help.error.basis");
        var id = db.sql("""
                        insert into campaigns.partnership (unit_id, name, partner, basis, valid, author)
                        values (:unit, :name, :partner, :basis, :valid::daterange, :author) returning id""")
                .param("unit", unit.value())
                .param("name", VietnameseText.clean(name))
                .param("partner", VietnameseText.clean(partner))
                .param("basis", VietnameseText.clean(basis))
                .param("valid", valid.asRange())
                .param("author", actor.login())
                .query((row, n) -> new PartnershipId(row.getObject(1, UUID.class)))
                .single();
        audit.wrote(actor, "campaigns.agree-partnership", OBJECT, id, "name", "partner", "basis", "valid");
        return id;
    }

    /** Whether the actor writes down what the unit agreed. */
    @Transactional(readOnly = true)
    public boolean mayAgree(UnitId unit, Actor actor) {
        return gate.mayAgree(actor, unit);
    }

    /** @throws Refused for one of another unit, or that did not run on the day */
    void demand(@Nullable PartnershipId under, UnitId unit, LocalDate day) {
        if (under == null) return;
        var agreed = find(under).orElseThrow(NotFound::new);
        if (!agreed.runs(day) || !above(unit, day).contains(agreed.unit()))
            throw new Refused("campaigns.help.error.partnership");
    }

    private List<UnitId> above(UnitId unit, LocalDate day) {
        return units.treeOn(day).path(unit).stream().map(Unit::id).toList();
    }

    private static Partnership agreed(ResultSet row) throws SQLException {
        return new Partnership(
                new PartnershipId(row.getObject("id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                row.getString("name"),
                row.getString("partner"),
                row.getString("basis"),
                new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)));
    }
}
