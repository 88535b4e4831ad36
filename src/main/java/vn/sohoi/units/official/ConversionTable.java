package vn.sohoi.units.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sohoi.units.UnitLevel;

/** Old communes to new ones on one day. */
public record ConversionTable(
        String title, LocalDate day, List<Line> lines, Set<String> contradictory, List<TableFinding> findings)
        implements OfficialTable {
    private static final Pattern COMMUNE = Pattern.compile("\\d{5}");

    /**
     * A row: what went where.
     *
     * @param old the old commune; null where the row names none
     * @param words how it went over
     * @param note the row's own words for it
     */
    public record Line(
            int row,
            Stated newProvince,
            Stated fresh,
            @Nullable Stated old,
            Stated oldDistrict,
            @Nullable Stated oldProvince,
            RelationWords words,
            String note) {
        /** Something about this row. */
        public TableFinding finding(String reason) {
            var said = "%s %s | %s | %s %s"
                    .formatted(
                            fresh.kindWord(),
                            fresh.bare(),
                            note,
                            oldDistrict.kindWord(),
                            oldDistrict.bare()
                                    + (oldProvince == null
                                            ? ""
                                            : " | " + oldProvince.bare() + " (" + oldProvince.code() + ")"));
            return new TableFinding(row, old == null ? null : old.code(), reason, said, false);
        }
    }

    static ConversionTable read(String title, LocalDate day, List<Sheet.Row> rows) {
        var lines = new ArrayList<Line>();
        var findings = new ArrayList<TableFinding>();
        var sources = new LinkedHashMap<Integer, Sheet.Row>();
        for (var row : rows) {
            if (row.onlyFirst()) continue; // the name of a province above its rows
            var line = line(row);
            if (line == null) {
                findings.add(row.finding(row.cell(4), "unreadable", true));
                continue;
            }
            lines.add(line);
            sources.put(line.row(), row);
            if (line.old() == null)
                findings.add(row.finding(null, "no-old-code", line.words().ofDistrict() == null));
            else if (line.old().kind() == null) findings.add(row.finding(row.cell(4), "typing-slip", false));
            if (line.words().relation() == null) findings.add(row.finding(row.cell(4), "relation-unknown", true));
            else if (!line.words().usual()) findings.add(row.finding(row.cell(4), "relation-unusual", false));
        }
        findings.addAll(TypingSlips.in(lines, sources));
        var contradictory = contradictions(lines, sources, findings);
        return new ConversionTable(title, day, List.copyOf(lines), Set.copyOf(contradictory), List.copyOf(findings));
    }

    private static @Nullable Line line(Sheet.Row row) {
        var province = Stated.ofCell(UnitLevel.PROVINCE, row.cell(0));
        var district = Stated.ofCell(UnitLevel.DISTRICT, row.cell(6));
        if (province == null || district == null) return null;
        if (!COMMUNE.matcher(row.cell(2)).matches() || row.cell(1).isEmpty()) return null;
        boolean withOld = !row.cell(4).isEmpty();
        if (withOld && (!COMMUNE.matcher(row.cell(4)).matches() || row.cell(3).isEmpty())) return null;
        return new Line(
                row.number(),
                province,
                Stated.of(UnitLevel.COMMUNE, row.cell(1), row.cell(2)),
                withOld ? Stated.of(UnitLevel.COMMUNE, row.cell(3), row.cell(4)) : null,
                district,
                Stated.ofCell(UnitLevel.PROVINCE, row.cell(7)),
                RelationWords.of(row.cell(5)),
                row.cell(5));
    }

    private static Set<String> contradictions(
            List<Line> lines, Map<Integer, Sheet.Row> sources, List<TableFinding> findings) {
        var byOld = lines.stream()
                .filter(line -> line.old() != null)
                .collect(Collectors.groupingBy(ConversionTable::oldCode, LinkedHashMap::new, Collectors.toList()));
        var found = new LinkedHashMap<String, String>();
        byOld.forEach((code, ofOne) -> {
            var reason = Contradiction.in(ofOne);
            if (reason != null) found.put(code, reason);
        });
        found.forEach((code, reason) -> byOld.getOrDefault(code, List.of()).forEach(line -> {
            var row = sources.get(line.row());
            if (row != null) findings.add(row.finding(code, reason, true));
        }));
        return found.keySet();
    }

    private static String oldCode(Line line) {
        var old = line.old();
        return old == null ? "" : old.code();
    }
}
