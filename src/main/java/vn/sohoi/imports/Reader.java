package vn.sohoi.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Purpose;
import vn.sohoi.imports.UnderstoodList.Repaired;
import vn.sohoi.imports.clean.Repair;
import vn.sohoi.imports.spi.ListedRow;
import vn.sohoi.imports.spi.Sheet;
import vn.sohoi.imports.understand.Corrections;
import vn.sohoi.kernel.NotFound;

/** Turns a kept file into rows about people; it lies on no disk meanwhile. */
@Component
class Reader {
    private static final int EXAMPLES = 3;

    private final Lists lists;
    private final List<Sheet> sheets;

    Reader(Lists lists, List<Sheet> sheets) {
        this.lists = lists;
        this.sheets = sheets;
    }

    /** A file read: the whole, and its rows about people. */
    record Read(UnderstoodList list, List<BatchRow> rows) {}

    /**
     * What whoever works with such lists must write for.
     *
     * @throws NotFound when no feature takes such lists
     */
    Purpose purpose(String sheet) {
        return sheet(sheet).purpose();
    }

    Read read(Batch batch, byte[] content, Corrections corrections) {
        return read(lists.propose(content, sheet(batch.sheet()), corrections));
    }

    private Sheet sheet(String name) {
        return sheets.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Read read(Proposal proposal) {
        var rows = new ArrayList<BatchRow>();
        for (var row : proposal.rows()) {
            if (!row.kind().equals("person")) continue;
            rows.add(new BatchRow(
                    row.sheet(),
                    row.row(),
                    new ListedRow(rows.size(), row.values(), row.flags()),
                    row.outcome(),
                    "NEW",
                    row.causes(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    List.of()));
        }
        return new Read(
                new UnderstoodList(
                        proposal.encoding(),
                        proposal.columnsBySheet(),
                        repaired(proposal.repairs()),
                        proposal.seen(),
                        proposal.repairs()),
                rows);
    }

    private static Map<Repair.Kind, Repaired> repaired(List<Repair> repairs) {
        var byKind = new EnumMap<Repair.Kind, List<Repair>>(Repair.Kind.class);
        for (var repair : repairs)
            byKind.computeIfAbsent(repair.kind(), kind -> new ArrayList<>()).add(repair);
        var repaired = new EnumMap<Repair.Kind, Repaired>(Repair.Kind.class);
        byKind.forEach((kind, all) -> repaired.put(
                kind, new Repaired(all.size(), List.copyOf(all.subList(0, Math.min(EXAMPLES, all.size()))))));
        return repaired;
    }
}
