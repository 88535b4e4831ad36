package vn.sohoi.imports.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.imports.BatchId;
import vn.sohoi.imports.Imports;
import vn.sohoi.imports.ListAnswers;
import vn.sohoi.imports.UnderstoodList;
import vn.sohoi.imports.clean.Repair;
import vn.sohoi.imports.understand.Corrections;
import vn.sohoi.kernel.Actor;

/** Draws the repairs of a list, by kind and one by one. */
@Component
class RepairViews {
    private final Imports imports;
    private final ListAnswers answers;

    RepairViews(Imports imports, ListAnswers answers) {
        this.imports = imports;
        this.answers = answers;
    }

    List<RowsPage.Kind> kinds(BatchId id, Actor actor) {
        var corrections = answers.corrections(id, actor);
        var all = all(id, actor);
        var kinds = new ArrayList<RowsPage.Kind>();
        for (var kind : Repair.Kind.values()) {
            var some = all.stream().filter(repair -> repair.kind() == kind).toList();
            if (some.isEmpty()) continue;
            var first = some.getFirst();
            kinds.add(new RowsPage.Kind(
                    kind,
                    some.size(),
                    first.before(),
                    shown(first.after()),
                    !corrections.kinds().contains(kind)));
        }
        return kinds;
    }

    List<CellsPage.Cell> cells(BatchId id, Repair.Kind kind, Actor actor) {
        var corrections = answers.corrections(id, actor);
        return all(id, actor).stream()
                .filter(repair -> repair.kind() == kind)
                .map(repair -> new CellsPage.Cell(
                        Corrections.cell(repair),
                        where(repair),
                        repair.before(),
                        shown(repair.after()),
                        !corrections.takesBack(repair)))
                .toList();
    }

    private List<Repair> all(BatchId id, Actor actor) {
        return imports.understood(id, actor).map(UnderstoodList::allRepairs).orElse(List.of());
    }

    private static String where(Repair repair) {
        var sheet = repair.sheet();
        return sheet == null || sheet.isEmpty() ? repair.cell() : sheet + " " + repair.cell();
    }

    /** As she would write it: the day first, the phone number from its 0. */
    private static String shown(String after) {
        return after.matches("\\+84\\d{9}") ? "0" + after.substring(3) : RowViews.date(after);
    }
}
