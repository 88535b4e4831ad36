package vn.sohoi.units.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.UnitLevel;

/** Every province, district and commune of a day. */
public record UnitsTable(String title, LocalDate day, List<Line> lines, List<TableFinding> findings)
        implements OfficialTable {
    private static final Pattern PROVINCE = Pattern.compile("\\d{2}");
    private static final Pattern DISTRICT = Pattern.compile("\\d{3}");
    private static final Pattern COMMUNE = Pattern.compile("\\d{5}");

    /** A row: a commune with what is above it, or a district that has no communes. */
    public record Line(
            int row,
            Stated province,
            Stated district,
            @Nullable Stated commune) {}

    static UnitsTable read(String title, LocalDate day, List<Sheet.Row> rows) {
        var lines = new ArrayList<Line>();
        var findings = new ArrayList<TableFinding>();
        for (var row : rows) {
            if (!readable(row)) {
                findings.add(row.finding(row.cell(5), "unreadable", true));
                continue;
            }
            var commune = row.cell(5).isEmpty() ? null : Stated.of(UnitLevel.COMMUNE, row.cell(4), row.cell(5));
            lines.add(new Line(
                    row.number(),
                    Stated.of(UnitLevel.PROVINCE, row.cell(0), row.cell(1)),
                    Stated.of(UnitLevel.DISTRICT, row.cell(2), row.cell(3)),
                    commune));
            if (commune == null) findings.add(row.finding(row.cell(3), "district-without-communes", false));
            else if (!VietnameseText.fold(row.cell(6)).equals(VietnameseText.fold(commune.kindWord())))
                findings.add(row.finding(row.cell(5), "kind-column-differs", false));
        }
        return new UnitsTable(title, day, List.copyOf(lines), List.copyOf(findings));
    }

    private static boolean readable(Sheet.Row row) {
        return PROVINCE.matcher(row.cell(1)).matches()
                && DISTRICT.matcher(row.cell(3)).matches()
                && !row.cell(0).isEmpty()
                && !row.cell(2).isEmpty()
                && (COMMUNE.matcher(row.cell(5)).matches() && !row.cell(4).isEmpty()
                        || row.cell(5).isEmpty() && row.cell(4).isEmpty());
    }
}
