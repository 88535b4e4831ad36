package vn.sohoi.cadres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** The structure (cơ cấu) of a body, or of all cadres beneath a unit, on a day: numbers for everybody, rows for who may see them. */
@Service
public class Structure {
    private final Db db;
    private final HoldingRows holdings;
    private final CadreGate gate;
    private final Facts facts;
    private final Units units;
    private final Audit audit;

    Structure(Db db, HoldingRows holdings, CadreGate gate, Facts facts, Units units, Audit audit) {
        this.db = db;
        this.holdings = holdings;
        this.gate = gate;
        this.facts = facts;
        this.units = units;
        this.audit = audit;
    }

    /**
     * Whose structure.
     *
     * @param body of the unit itself; null for whoever holds any position in the unit or beneath it
     * @param day in the tree of that day
     */
    public record Whose(UnitId unit, @Nullable Body body, LocalDate day) {}

    /**
     * The table.
     *
     * @param all how many cadres, each once
     * @param parts how many of them, by trait and part, in the order of the table; what is not known last
     */
    public record Table(long all, Map<Trait, Map<String, Long>> parts) {}

    /** One cadre as the table counts her. */
    private record Counted(CadreId cadre, Map<Trait, String> parts) {}

    /**
     * Counts them.
     *
     * @throws vn.sohoi.kernel.NotFound for a unit beyond the reader's reach
     */
    @Transactional(readOnly = true)
    public Table of(Whose whose, Actor reader) {
        gate.demandRead(reader, whose.unit());
        var all = counted(whose);
        var parts = new EnumMap<Trait, Map<String, Long>>(Trait.class);
        for (var trait : Trait.values()) {
            var counts = new LinkedHashMap<String, Long>();
            for (var part : trait.parts()) counts.put(part, 0L);
            counts.put(Trait.UNKNOWN, 0L);
            for (var one : all) counts.merge(Objects.requireNonNull(one.parts().get(trait)), 1L, Long::sum);
            parts.put(trait, counts);
        }
        return new Table(all.size(), parts);
    }

    /** Whether the reader may open the trait's numbers to the cadres behind them. */
    public boolean opens(Trait trait, Actor reader) {
        return facts.sees(trait, reader);
    }

    /**
     * The cadres behind one number, each by a position that she holds.
     *
     * @throws NotByName when the mandate does not see this of one by name
     */
    @Transactional
    public List<Holding> rows(Whose whose, Trait trait, String part, Actor reader) {
        gate.demandRead(reader, whose.unit());
        if (!gate.seesNames(reader)) throw new NotByName("cadres.rows-not-by-name");
        if (!facts.sees(trait, reader)) throw new NotByName("cadres.error.trait-not-hers");
        var wanted = counted(whose).stream()
                .filter(one -> part.equals(one.parts().get(trait)))
                .map(Counted::cadre)
                .collect(Collectors.toSet());
        var rows = first(gate.reading(reader, () -> holdings.on(within(whose), whose.day())), wanted);
        if (!rows.isEmpty())
            audit.read(
                    reader,
                    Reading.ofMany(
                            "cadres.read-structure", "units.unit", whose.unit(), rows.size(), "name", trait.name()));
        return rows;
    }

    private static List<Holding> first(List<Holding> all, Set<CadreId> wanted) {
        var first = new LinkedHashMap<CadreId, Holding>();
        for (var one : all) if (wanted.contains(one.cadre()) && !one.acting()) first.putIfAbsent(one.cadre(), one);
        return new ArrayList<>(first.values());
    }

    private Collection<UnitId> within(Whose whose) {
        if (whose.body() != null) return List.of(whose.unit());
        return units.treeOn(whose.day()).subtree(whose.unit()).stream()
                .map(Unit::id)
                .toList();
    }

    private List<Counted> counted(Whose whose) {
        var body = whose.body();
        return gate.counting(() -> db.sql("""
                        select holding.cadre_id, born, bool_or(full_time) as full_time,
                               max(value) filter (where trait = 'EDUCATION') as education,
                               max(value) filter (where trait = 'THEORY') as theory,
                               max(value) filter (where trait = 'PARTY') as party,
                               max(value) filter (where trait = 'ETHNICITY') as ethnicity,
                               max(value) filter (where trait = 'RELIGION') as religion
                          from cadres.holding
                          join cadres.position on position.id = position_id
                          join cadres.term on term.id = term_id
                          join cadres.cadre on cadre.id = holding.cadre_id
                          left join cadres.fact
                            on fact.cadre_id = cadre.id and upper_inf(fact.recorded) and fact.valid @> :day::date
                         where holding.unit_id = any(:units::bigint[]) and upper_inf(holding.recorded) and not acting
                           and holding.valid @> :day::date and (:body::text is null or body = :body)
                         group by holding.cadre_id, born""")
                .param("units", Columns.of(List.copyOf(within(whose)), UnitId::value))
                .param("body", body == null ? null : body.name())
                .param("day", whose.day())
                .query((row, n) -> counted(row, whose.day()))
                .list());
    }

    private static Counted counted(ResultSet row, LocalDate day) throws SQLException {
        var parts = new EnumMap<Trait, String>(Trait.class);
        parts.put(Trait.AGE, Trait.age(row.getObject("born", LocalDate.class), day));
        parts.put(Trait.SERVICE, row.getBoolean("full_time") ? "FULL_TIME" : "PART_TIME");
        for (var trait : Trait.values())
            if (trait.isWritten()) {
                var value = row.getString(trait.name().toLowerCase(Locale.ROOT));
                parts.put(trait, value == null ? Trait.UNKNOWN : value);
            }
        return new Counted(new CadreId(row.getObject("cadre_id", UUID.class)), parts);
    }
}
