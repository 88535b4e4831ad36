package vn.sohoi.imports.understand;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.clean.Repair;
import vn.sohoi.imports.spi.Value;
import vn.sohoi.imports.spi.Value.Doubt;
import vn.sohoi.kernel.VietnameseText;

/**
 * What people said about columns and repairs; it wins over what the words tell.
 *
 * @param columns field by the key of a column; an empty field leaves the column out
 * @param kinds repairs that are taken back wherever they stand
 * @param cells single repairs that are taken back, by {@link #cell(Repair)}
 */
public record Corrections(Map<String, String> columns, Set<Repair.Kind> kinds, Set<String> cells) {
    public static final Corrections NONE = new Corrections(Map.of(), Set.of(), Set.of());

    /** A column is known again by its heading, folded; without one by its place. */
    static String key(String heading, String letters) {
        var folded = VietnameseText.fold(heading);
        return folded.isEmpty() ? "#" + letters : folded;
    }

    /** Names one repair within a list. */
    public static String cell(Repair repair) {
        return cell(repair.kind(), repair.sheet(), repair.cell());
    }

    /** Whether the cell keeps what the list has. */
    public boolean takesBack(Repair repair) {
        return takesBack(repair.kind(), repair.sheet(), repair.cell());
    }

    boolean takesBack(Repair.Kind kind, @Nullable String sheet, String cell) {
        return kinds.contains(kind) || !cells.isEmpty() && cells.contains(cell(kind, sheet, cell));
    }

    /**
     * The value as the list has it: words as they were written; a number or a date that only the repair made out is
     * unreadable, and somebody is asked.
     */
    static Value asWritten(Value value) {
        return switch (value) {
            case Value.Name name ->
                new Value.Name(
                        name.cell(), name.written(), name.written(), name.aside(), name.birth(), name.unmarked());
            case Value.Words words -> new Value.Words(words.cell(), words.written(), words.written());
            case Value.Day day -> new Value.Day(day.cell(), day.written(), null, Doubt.UNREADABLE);
            case Value.CitizenId id ->
                new Value.CitizenId(id.cell(), id.written(), null, false, false, Doubt.UNREADABLE);
            case Value.Phones phones ->
                new Value.Phones(phones.cell(), phones.written(), null, null, false, Doubt.LENGTH);
            case Value.Tick tick -> tick;
        };
    }

    private static String cell(Repair.Kind kind, @Nullable String sheet, String cell) {
        return kind + " " + (sheet == null ? "" : sheet) + "!" + cell;
    }
}
