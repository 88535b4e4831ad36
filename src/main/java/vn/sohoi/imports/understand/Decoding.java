package vn.sohoi.imports.understand;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.clean.OldEncoding;
import vn.sohoi.imports.clean.Repair;
import vn.sohoi.imports.read.Cell;
import vn.sohoi.imports.read.Grid;
import vn.sohoi.imports.read.GridRow;
import vn.sohoi.imports.read.GridSheet;

/** Turns every cell into Unicode, whatever encoding its font or its words tell of. */
final class Decoding {
    private final Grid grid;
    private final OldEncoding hint;
    private final List<Repair> repairs = new ArrayList<>();
    private final Map<OldEncoding, Integer> counts = new EnumMap<>(OldEncoding.class);
    private final Set<String> tcvn3Cells = new HashSet<>();

    private final Corrections corrections;

    private Decoding(Grid grid, Corrections corrections) {
        this.grid = grid;
        this.corrections = corrections;
        hint = switch (grid.encoding()) {
            case "tcvn3" -> OldEncoding.TCVN3;
            case "vni" -> OldEncoding.VNI;
            default -> OldEncoding.UNICODE;
        };
    }

    /**
     * A list in Unicode.
     *
     * @param encoding what it was in: {@code unicode}, {@code tcvn3}, {@code vni}, {@code windows-1258}, or a mixture in
     *     words
     * @param oddCells sheet and address of the cells that alone were in an old encoding
     */
    record Decoded(Grid grid, String encoding, Set<String> oddCells, List<Repair> repairs) {
        boolean isOdd(@Nullable String sheet, String address) {
            return oddCells.contains(sheet + "!" + address);
        }
    }

    static Decoded of(Grid grid, Corrections corrections) {
        return new Decoding(grid, corrections).decoded();
    }

    private Decoded decoded() {
        var sheets = grid.sheets().stream().map(this::sheet).toList();
        var encoding = encoding();
        var odd = encoding.startsWith("unicode") || encoding.startsWith("windows") ? tcvn3Cells : Set.<String>of();
        return new Decoded(new Grid(grid.kind(), grid.encoding(), grid.from1904(), sheets), encoding, odd, repairs);
    }

    private GridSheet sheet(GridSheet sheet) {
        var hint = this.hint == OldEncoding.UNICODE ? vniByWords(sheet) : this.hint;
        var rows = sheet.rows().stream()
                .map(row -> new GridRow(
                        row.number(),
                        row.hidden(),
                        row.cells().stream()
                                .map(cell -> cell(sheet, row, cell, hint))
                                .toList()))
                .toList();
        return new GridSheet(sheet.name(), sheet.hidden(), rows, sheet.merged());
    }

    /** VNI has words that look Vietnamese as they are: only the sheet as a whole tells. */
    private static OldEncoding vniByWords(GridSheet sheet) {
        int vni = 0;
        int other = 0;
        for (var row : sheet.rows())
            for (var cell : row.cells()) {
                if (vni + other >= 500 || cell.text().chars().allMatch(sign -> sign < 128)) continue;
                if (OldEncoding.of(cell.text(), OldEncoding.UNICODE) == OldEncoding.VNI) vni++;
                else other++;
            }
        return vni > 3 && vni > other ? OldEncoding.VNI : OldEncoding.UNICODE;
    }

    private Cell cell(GridSheet sheet, GridRow row, Cell cell, OldEncoding hint) {
        var text = cell.text();
        if (text.chars().allMatch(sign -> sign < 128)) return cell;
        var byFont = OldEncoding.ofFont(cell.look().font());
        var encoding = OldEncoding.of(text, byFont != OldEncoding.UNICODE ? byFont : hint);
        counts.merge(encoding, 1, Integer::sum);
        if (encoding == OldEncoding.UNICODE) return cell;
        var decoded = encoding.decode(text, cell.look().font());
        var address = Cell.letters(cell.column()) + row.number();
        repairs.add(new Repair(Repair.Kind.ENCODING, sheet.name(), address, text, decoded));
        if (corrections.takesBack(Repair.Kind.ENCODING, sheet.name(), address)) return cell;
        if (encoding == OldEncoding.TCVN3) tcvn3Cells.add(sheet.name() + "!" + address);
        return cell.withText(decoded);
    }

    private String encoding() {
        int tcvn3 = counts.getOrDefault(OldEncoding.TCVN3, 0);
        int vni = counts.getOrDefault(OldEncoding.VNI, 0);
        int unicode = counts.getOrDefault(OldEncoding.UNICODE, 0);
        var plain = grid.encoding().equals("windows-1258") ? "windows-1258" : "unicode";
        if (tcvn3 + vni == 0) return hint == OldEncoding.UNICODE ? plain : grid.encoding();
        var old = tcvn3 >= vni ? "tcvn3" : "vni";
        if (unicode * 10 <= tcvn3 + vni) return tcvn3 * 10 > vni && vni * 10 > tcvn3 ? "tcvn3 + vni" : old;
        return plain + " + " + old;
    }
}
