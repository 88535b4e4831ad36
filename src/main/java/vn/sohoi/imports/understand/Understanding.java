package vn.sohoi.imports.understand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.clean.Repair;
import vn.sohoi.imports.read.Grid;
import vn.sohoi.imports.spi.Judgement;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.imports.spi.Sheet;

/**
 * A file understood.
 *
 * @param columns header cells of the fields by sheet; a file without sheets has the empty name
 * @param seen every column, mapped or not
 * @param samePerson pairs of rows about one person
 */
public record Understanding(
        String file,
        String encoding,
        Map<String, Map<String, String>> columns,
        List<Column> seen,
        List<Row> rows,
        List<List<Row>> samePerson,
        List<Repair> repairs) {

    /**
     * One row of the file.
     *
     * @param role {@code title}, {@code header}, {@code group}, {@code legend} or empty
     * @param judgement of a person's row, else null
     */
    public record Row(
            @Nullable String sheet,
            int row,
            RowKind kind,
            String role,
            @Nullable Judgement judgement) {

        Row with(Judgement other) {
            return new Row(sheet, row, kind, role, other);
        }
    }

    /** Understands a list as the feature's sheet says, on that day. */
    public static Understanding of(String file, Grid grid, Sheet sheet, LocalDate today) {
        return of(file, grid, sheet, today, Corrections.NONE);
    }

    /** The same, with what people said about the list. */
    public static Understanding of(String file, Grid grid, Sheet sheet, LocalDate today, Corrections corrections) {
        var decoded = Decoding.of(grid, corrections);
        var dictionary = new Dictionary(sheet.fields(), corrections);
        List<Column> seen = new ArrayList<>();
        Map<String, Map<String, String>> columns = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        var repairs = new ArrayList<>(decoded.repairs());
        for (var page : decoded.grid().sheets()) {
            var reading = SheetReading.of(page, dictionary);
            columns(reading).forEach((name, cells) -> columns.put(name, cells));
            if (reading.hasPeople()) seen.addAll(reading.tables().getFirst().seen());
            rows.addAll(new SheetJudging(decoded, reading, sheet, today, repairs).rows());
        }
        var pairs = pairs(rows);
        return new Understanding(file, decoded.encoding(), columns, seen, rows, pairs, repairs);
    }

    private static Map<String, Map<String, String>> columns(SheetReading reading) {
        if (!reading.hasPeople()) return Map.of();
        var name = reading.sheet().name();
        return Map.of(name == null ? "" : name, reading.tables().getFirst().headerCells());
    }

    /** Finds rows about one person; the later one becomes a question. */
    private static List<List<Row>> pairs(List<Row> rows) {
        var people = new ArrayList<Judgement.Identity>();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            var judgement = rows.get(i).judgement();
            if (judgement == null || judgement.identity() == null) continue;
            people.add(judgement.identity());
            places.add(i);
        }
        var pairs = new ArrayList<List<Row>>();
        for (var pair : SamePersons.find(people, true)) {
            var first = rows.get(places.get(pair.first()));
            int later = places.get(pair.second());
            rows.set(later, asked(rows.get(later), first));
            pairs.add(List.of(first, rows.get(later)));
        }
        return pairs;
    }

    private static Row asked(Row row, Row first) {
        var judgement = row.judgement();
        if (judgement == null) return row;
        var reasons = new ArrayList<>(judgement.reasons());
        reasons.add(Reason.of("imports.question.same-person", "", first.row()));
        var verdict = judgement.verdict() == Verdict.ACCEPT ? Verdict.QUESTION : judgement.verdict();
        return row.with(new Judgement(verdict, judgement.values(), judgement.flags(), reasons, judgement.identity()));
    }
}
