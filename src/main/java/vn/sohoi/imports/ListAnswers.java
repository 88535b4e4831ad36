package vn.sohoi.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.imports.BatchRow.Decision;
import vn.sohoi.imports.clean.Repair;
import vn.sohoi.imports.understand.Column;
import vn.sohoi.imports.understand.Corrections;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.VietnameseText;

/** What people say about a list that waits: its columns, repairs, places, and questions of one kind. */
@Service
public class ListAnswers {
    private final Imports imports;
    private final Answers answers;
    private final Readings readings;
    private final Scopes scopes;
    private final Audit audit;

    ListAnswers(Imports imports, Answers answers, Readings readings, Scopes scopes, Audit audit) {
        this.imports = imports;
        this.answers = answers;
        this.readings = readings;
        this.scopes = scopes;
        this.audit = audit;
    }

    /** What holds for the list now. */
    public Corrections corrections(BatchId id, Actor actor) {
        var batch = imports.find(id, actor);
        return scopes.names(actor, () -> answers.corrections(batch));
    }

    /**
     * Says what columns are; the unit remembers it, and the list is read again. Columns that were understood so are not
     * remembered.
     *
     * @param fields field by the key of a column, empty to leave it out
     * @return whether anything is new, and the list read again
     */
    public boolean columns(BatchId id, Map<String, String> fields, Actor actor) {
        var batch = imports.find(id, actor);
        var understood = new TreeMap<String, String>();
        imports.understood(id, actor).stream()
                .flatMap(list -> list.allColumns().stream())
                .forEach(column -> understood.putIfAbsent(column.key(), column.field()));
        var changed = new LinkedHashMap<>(fields);
        changed.entrySet().removeIf(one -> one.getValue().equals(understood.get(one.getKey())));
        changed.keySet().retainAll(understood.keySet());
        if (changed.isEmpty()) return false;
        scopes.names(actor, () -> {
            imports.waiting(id);
            answers.remember(batch, changed, actor);
            audit.wrote(actor, "imports.columns", "imports.batch", id);
        });
        readings.begin(id, actor);
        return true;
    }

    /** Takes back all repairs of these kinds and no other kind as a whole; the list is read again if that is new. */
    public boolean takeBackKinds(BatchId id, Collection<Repair.Kind> kinds, Actor actor) {
        var now = corrections(id, actor);
        if (now.kinds().equals(java.util.Set.copyOf(kinds))) return false;
        scopes.names(actor, () -> {
            imports.waiting(id);
            answers.forget(id, "KIND", now.kinds().stream().map(Enum::name).toList());
            answers.say(id, "KIND", kinds.stream().map(Enum::name).toList(), "", actor);
            audit.wrote(actor, "imports.repairs", "imports.batch", id);
        });
        readings.begin(id, actor);
        return true;
    }

    /**
     * Takes back single repairs, by {@link Corrections#cell}; of those shown the others hold. Their kind is no longer
     * taken back as a whole.
     */
    public boolean takeBackCells(
            BatchId id, Repair.Kind kind, Collection<String> shown, Collection<String> back, Actor actor) {
        var now = corrections(id, actor);
        boolean same = shown.stream().allMatch(cell -> now.cells().contains(cell) == back.contains(cell));
        if (same && !now.kinds().contains(kind)) return false;
        scopes.names(actor, () -> {
            imports.waiting(id);
            answers.forget(id, "KIND", List.of(kind.name()));
            answers.forget(id, "CELL", shown);
            answers.say(id, "CELL", back.stream().filter(shown::contains).toList(), "", actor);
            audit.wrote(actor, "imports.repairs", "imports.batch", id);
        });
        readings.begin(id, actor);
        return true;
    }

    /**
     * Says which branch a place of the list is; all its rows are compared again.
     *
     * @param branch name of a branch of the unit; null for a branch that is to be opened
     */
    public void place(BatchId id, String written, @Nullable String branch, Actor actor) {
        imports.find(id, actor);
        scopes.names(actor, () -> {
            imports.waiting(id);
            var subject = List.of(VietnameseText.fold(written));
            answers.say(id, "PLACE", subject, branch == null ? Answers.NEW : branch, actor);
            audit.wrote(actor, "imports.place", "imports.batch", id);
            imports.compareAgain(id, actor);
        });
    }

    /** The place of a row as the list has it, or an empty text. */
    public String placeWritten(Batch batch, BatchRow row) {
        return answers.written(batch, row);
    }

    /** Decides about a row and every open one with the same question. */
    public void decideAlike(BatchId id, int place, Decision decision, Actor actor) {
        var rows = imports.rows(id, actor);
        var asked = rows.stream().filter(row -> row.row().place() == place).findFirst();
        if (asked.isEmpty()) return;
        imports.decide(id, place, decision, actor);
        var question = asked.get().question();
        scopes.names(
                actor,
                () -> rows.stream()
                        .filter(row -> row.open() && row.question().equals(question))
                        .forEach(row -> imports.decide(id, row.row().place(), decision, actor)));
    }

    /** Every column of the list, mapped or not. */
    public List<Column> columns(BatchId id, Actor actor) {
        return imports.understood(id, actor).map(UnderstoodList::allColumns).orElse(List.of());
    }
}
