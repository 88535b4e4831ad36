package vn.sohoi.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.official.ConversionTable;
import vn.sohoi.units.official.ConversionTable.Line;
import vn.sohoi.units.official.Stated;

/**
 * The new side of a conversion table. A commune goes on under its identity where the table says unchanged, renamed or
 * retyped; every other new one is a new unit, even under an old code. A province goes on while code and name stay. The
 * district level ends (Law on the Organisation of Local Government, 1 July 2025).
 */
final class NewOrder {
    private final TreeWork work;
    private final OfficialNames names;
    private final ConversionTable table;
    private final LocalDate day;
    private final UnitPast centre;
    private final Map<String, UnitPast> oldCommunes;
    private final Map<String, UnitPast> oldProvinces;
    private final Map<String, UnitPast> oldDistricts;
    private final Map<String, UnitPast> communesOfDay;
    private final Map<String, UnitPast> provincesOfDay;
    private final Map<String, UnitPast> provinces = new LinkedHashMap<>();
    private final Map<String, UnitPast> communes = new LinkedHashMap<>();
    private final List<Succession> successions = new ArrayList<>();

    NewOrder(TreeWork work, OfficialNames names, ConversionTable table, UnitPast centre) {
        this.work = work;
        this.names = names;
        this.table = table;
        this.centre = centre;
        day = table.day();
        var eve = day.minusDays(1);
        oldCommunes = work.coded(UnitLevel.COMMUNE, eve);
        oldProvinces = work.coded(UnitLevel.PROVINCE, eve);
        oldDistricts = work.coded(UnitLevel.DISTRICT, eve);
        communesOfDay = work.coded(UnitLevel.COMMUNE, day);
        provincesOfDay = work.coded(UnitLevel.PROVINCE, day);
    }

    /** Puts the new order in force and tells what went where. */
    List<Succession> enforce() {
        for (var line : table.lines()) if (goesOn(line)) commune(line);
        for (var line : table.lines()) commune(line);
        closeOld();
        for (var line : table.lines()) succession(line);
        provincesSucceed();
        new LeftBehind(work, day, successions).follow();
        return successions;
    }

    private UnitPast province(Stated one) {
        var known = provinces.get(one.code());
        if (known != null) return known;
        var found = provincesOfDay.get(one.code());
        if (found == null || !one.key().equals(UnitRows.key(found, day))) {
            var kind = one.kind() == null ? UnitKind.PROVINCE : one.kind();
            found = work.open(new NewUnit(
                    UnitLevel.PROVINCE,
                    names.full(one, kind),
                    one.code(),
                    kind,
                    centre.id(),
                    DateSpan.since(day),
                    table.title()));
        }
        provinces.put(one.code(), found);
        return found;
    }

    private void commune(Line line) {
        var one = line.fresh();
        if (communes.containsKey(one.code())) return;
        var province = province(line.newProvince());
        var kind = one.kind() == null ? UnitKind.RURAL_COMMUNE : one.kind();
        var found = goesOn(line) ? oldCommunes.get(one.code()) : bornThatDay(one);
        if (found == null)
            found = work.open(new NewUnit(
                    UnitLevel.COMMUNE,
                    names.full(one, kind),
                    one.code(),
                    kind,
                    province.id(),
                    DateSpan.since(day),
                    table.title()));
        else adapt(found, one, kind, province);
        communes.put(one.code(), found);
    }

    /** Opened for that day before the table came, as the demo does. */
    private @org.jspecify.annotations.Nullable UnitPast bornThatDay(Stated one) {
        var found = communesOfDay.get(one.code());
        if (found == null || found.livesOn(day.minusDays(1))) return null;
        return one.key().equals(UnitRows.key(found, day)) ? found : null;
    }

    private void adapt(UnitPast found, Stated one, UnitKind kind, UnitPast province) {
        boolean otherKind = !kind.name().equals(found.valueOn(Attribute.KIND, day));
        if (otherKind) found.change(Attribute.KIND, day, kind.name(), table.title());
        if (otherKind || !one.spelledLike(TreeWork.bare(found, day)))
            found.change(Attribute.NAME, day, names.full(one, kind), table.title());
        if (!province.id().toString().equals(found.valueOn(Attribute.PARENT, day)))
            found.change(Attribute.PARENT, day, province.id().toString(), table.title());
    }

    private boolean goesOn(Line line) {
        var relation = line.words().relation();
        var old = line.old();
        return relation != null
                && relation.continues()
                && old != null
                && old.code().equals(line.fresh().code())
                && !table.contradictory().contains(old.code());
    }

    private void closeOld() {
        Set<UnitId> stay = new HashSet<>();
        communes.values().forEach(unit -> stay.add(unit.id()));
        provinces.values().forEach(unit -> stay.add(unit.id()));
        for (var old : List.of(oldCommunes, oldDistricts, oldProvinces))
            for (var unit : old.values())
                if (!stay.contains(unit.id()) && unit.livesOn(day)) unit.close(day, table.title());
    }

    private void succession(Line line) {
        var old = line.old();
        var relation = line.words().relation();
        if (relation == null || old != null && table.contradictory().contains(old.code())) return;
        var from = old != null
                ? oldCommunes.get(old.code())
                : line.words().ofDistrict() == null
                        ? null
                        : oldDistricts.get(line.oldDistrict().code());
        var to = communes.get(line.fresh().code());
        if (from == null || to == null) return;
        var basis = "%s: %s (#%d)".formatted(table.title(), line.note(), line.row());
        var one = Succession.of(from.id(), to.id(), day, relation, basis);
        successions.add(
                line.words().wholeLand()
                        ? new Succession(
                                one.from(), one.to(), day, relation, one.sharePeople(), java.math.BigDecimal.ONE, basis)
                        : one);
    }

    /** A province's communes tell where it went: all to one, so the whole of it. */
    private void provincesSucceed() {
        var targets = new LinkedHashMap<UnitId, Set<UnitId>>();
        var sources = new HashMap<UnitId, Set<UnitId>>();
        var eve = day.minusDays(1);
        for (var line : table.lines()) {
            var district = oldDistricts.get(line.oldDistrict().code());
            var old = district == null ? null : work.parent(district, eve);
            if (old == null) continue;
            var fresh = province(line.newProvince());
            targets.computeIfAbsent(old.id(), key -> new LinkedHashSet<>()).add(fresh.id());
            sources.computeIfAbsent(fresh.id(), key -> new LinkedHashSet<>()).add(old.id());
        }
        targets.forEach((from, all) -> all.forEach(to -> {
            boolean alone =
                    from.equals(to) && sources.getOrDefault(to, Set.of()).size() == 1;
            var relation = all.size() > 1 ? Relation.PART : alone ? Relation.UNCHANGED : Relation.WHOLE;
            successions.add(Succession.of(from, to, day, relation, table.title()));
        }));
    }
}
