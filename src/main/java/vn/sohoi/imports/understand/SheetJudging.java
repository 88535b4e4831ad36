package vn.sohoi.imports.understand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.sohoi.imports.clean.Repair;
import vn.sohoi.imports.spi.Judgement;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.imports.spi.Sheet;
import vn.sohoi.kernel.VietnameseText;

/** Lets the feature judge every row of one sheet about a person. */
record SheetJudging(Decoding.Decoded list, SheetReading reading, Sheet sheet, LocalDate today, List<Repair> repairs) {

    /** All rows from the first to the last, blank ones too. */
    List<Understanding.Row> rows() {
        var lines = new TreeMap<Integer, SheetReading.Line>();
        for (var line : reading.rows()) lines.put(line.row().number(), line);
        var marks = marks();
        var rows = new ArrayList<Understanding.Row>();
        var name = reading.sheet().name();
        for (int number = 1; number <= reading.sheet().lastRow(); number++) {
            var line = lines.get(number);
            if (line == null) rows.add(new Understanding.Row(name, number, RowKind.BLANK, "", null));
            else rows.add(new Understanding.Row(name, number, line.kind(), line.role(), judge(line, marks)));
        }
        return rows;
    }

    @org.jspecify.annotations.Nullable
    private Judgement judge(SheetReading.Line line, RowReading.Marks marks) {
        if (line.kind() != RowKind.PERSON) return null;
        var read = new RowReading(list, reading, marks, today.getYear()).read(line);
        var row = Repairs.of(read, reading, repairs);
        var judgement = sheet.judge(row, today);
        if (row.circumstances().formulas().isEmpty()) return judgement;
        var reasons = new ArrayList<>(judgement.reasons());
        for (var field : row.circumstances().formulas()) reasons.add(Reason.of("imports.question.formula", field));
        var verdict = judgement.verdict() == Verdict.ACCEPT ? Verdict.QUESTION : judgement.verdict();
        return new Judgement(verdict, judgement.values(), judgement.flags(), reasons, judgement.identity());
    }

    private RowReading.Marks marks() {
        int named = 0;
        int plain = 0;
        int people = 0;
        Map<String, Integer> fills = new HashMap<>();
        for (var line : reading.rows()) {
            var table = line.table();
            if (line.kind() != RowKind.PERSON || table == null) continue;
            people++;
            var name = new RowKinds(reading.sheet(), table).name(line.row());
            if (name.isEmpty()) continue;
            named++;
            if (name.chars().allMatch(sign -> sign < 128)) plain++;
            for (var cell : line.row().cells()) {
                var field = table.field(cell);
                if (field == null || !field.kind().isName()) continue;
                if (!cell.look().fill().isEmpty()) fills.merge(cell.look().fill(), 1, Integer::sum);
                break;
            }
        }
        Set<String> common = new HashSet<>();
        int all = people;
        fills.forEach((fill, count) -> {
            if (count * 10 > all * 4) common.add(fill);
        });
        boolean unmarked = named > 0 && plain * 10 >= named * 8;
        return new RowReading.Marks(
                SwappedDates.of(reading),
                unmarked,
                common,
                Legend.of(reading.sheet(), reading.tables()),
                Dittos.of(reading.rows()),
                above());
    }

    private List<String> above() {
        if (reading.tables().isEmpty()) return List.of();
        int header = reading.tables().getFirst().firstHeader();
        return reading.rows().stream()
                .takeWhile(line -> line.row().number() < header)
                .flatMap(line -> line.row().cells().stream())
                .map(cell -> VietnameseText.clean(cell.text()))
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
