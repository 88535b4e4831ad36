package vn.sohoi.imports.spi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row about a person, read and cleaned.
 *
 * @param values by field name; a blank cell has no value
 * @param branch the branch as the row's surroundings tell it (merged cell, group heading, title, sheet name), or null
 * @param group the group as a heading above tells it, or null
 * @param above the words above the first table of its sheet, such as the title, in their order
 * @param circumstances what else is to be seen on the row
 */
public record ReadRow(
        Map<String, Value> values,
        @Nullable String branch,
        @Nullable String group,
        List<String> above,
        Circumstances circumstances) {

    /**
     * What is to be seen on a row besides its words.
     *
     * @param hiddenSheet the sheet is hidden
     * @param hiddenRow the row is hidden
     * @param struck the name is struck out
     * @param coloured the row has a colour that few rows have
     * @param colour what the list's legend says of that colour, or null
     * @param formulas fields whose cell is computed by a formula
     * @param reencoded fields whose cell alone was in an old encoding
     * @param unmarked whether the whole list is written without marks
     */
    public record Circumstances(
            boolean hiddenSheet,
            boolean hiddenRow,
            boolean struck,
            boolean coloured,
            @Nullable String colour,
            Set<String> formulas,
            Set<String> reencoded,
            boolean unmarked) {}

    /** The words of a field, or null where the cell is blank or holds something else. */
    public @Nullable String words(String field) {
        return values.get(field) instanceof Value.Words words && !words.text().isEmpty() ? words.text() : null;
    }
}
