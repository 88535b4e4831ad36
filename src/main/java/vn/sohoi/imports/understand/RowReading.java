package vn.sohoi.imports.understand;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.clean.CitizenIds;
import vn.sohoi.imports.clean.Dates;
import vn.sohoi.imports.clean.Names;
import vn.sohoi.imports.clean.Phones;
import vn.sohoi.imports.clean.Places;
import vn.sohoi.imports.clean.Ticks;
import vn.sohoi.imports.read.Cell;
import vn.sohoi.imports.read.Grid;
import vn.sohoi.imports.spi.Field;
import vn.sohoi.imports.spi.FieldKind;
import vn.sohoi.imports.spi.ReadRow;
import vn.sohoi.imports.spi.Value;
import vn.sohoi.imports.spi.Value.Doubt;
import vn.sohoi.kernel.VietnameseText;

/** Cleans the cells of one person's row. */
final class RowReading {
    private final Decoding.Decoded list;
    private final SheetReading sheet;
    private final Marks marks;
    private final Set<String> formulas = new HashSet<>();
    private final Set<String> reencoded = new HashSet<>();
    private final int thisYear;

    RowReading(Decoding.Decoded list, SheetReading sheet, Marks marks, int thisYear) {
        this.list = list;
        this.sheet = sheet;
        this.marks = marks;
        this.thisYear = thisYear;
    }

    /**
     * What only the whole sheet tells.
     *
     * @param swapped names of date fields whose days and months have changed places
     * @param unmarked whether names are written without marks throughout
     * @param common colours that most rows have
     * @param dittos cells that say "as above"
     * @param above the words above the first table
     */
    record Marks(
            Map<Table, Map<String, Swap>> swapped,
            boolean unmarked,
            Set<String> common,
            Legend legend,
            Dittos dittos,
            List<String> above) {}

    /** How a column's days and months are exchanged. */
    enum Swap {
        /** Written month before day. */
        MONTH_FIRST,
        /** Dates of the spreadsheet were read month first from day first; texts are sound. */
        READ_WRONGLY
    }

    ReadRow read(SheetReading.Line line) {
        Map<String, Value> values = new HashMap<>();
        var table = line.table();
        for (var cell : line.row().cells()) {
            var field = table == null ? null : table.field(cell);
            if (field == null) continue;
            var address = Cell.letters(cell.column()) + line.row().number();
            if (cell.formula() && !field.kind().mayBeComputed()) formulas.add(field.name());
            if (list.isOdd(sheet.sheet().name(), address)) reencoded.add(field.name());
            var above = marks.dittos().above(line.row().number(), cell);
            values.putIfAbsent(
                    field.name(),
                    value(field, address, above == null ? cell : cell.withText(above), table, cell.text()));
        }
        merged(line, values, FieldKind.PLACE);
        merged(line, values, FieldKind.GROUP);
        return new ReadRow(values, line.branch(), line.group(), marks.above(), circumstances(line));
    }

    private void merged(SheetReading.Line line, Map<String, Value> values, FieldKind kind) {
        var table = line.table();
        int column = table == null ? -1 : table.column(kind);
        var field = table == null ? null : table.columns().get(column);
        if (field == null || values.containsKey(field.name())) return;
        if (sheet.place(line, kind) instanceof String written)
            values.put(
                    field.name(),
                    new Value.Words(Cell.letters(column) + line.row().number(), written, Places.name(written)));
    }

    /** @param written what the list has, which is "nt" where the cell's words are those of the one above */
    private Value value(Field field, String address, Cell cell, @Nullable Table table, String written) {
        var text = cell.text();
        return switch (field.kind()) {
            case FULL_NAME, FAMILY_NAME, GIVEN_NAME, NAME_AND_YEAR -> name(address, written);
            case BIRTH, BIRTH_OF_MAN, BIRTH_OF_WOMAN, DATE -> date(field, address, cell, table);
            case CITIZEN_ID ->
                CitizenIds.read(
                        address,
                        written,
                        cell.number() != null
                                || list.grid().kind() == Grid.Kind.CSV
                                || list.grid().kind() == Grid.Kind.HTML);
            case PHONE -> Phones.read(address, VietnameseText.clean(written));
            case TICK -> new Value.Tick(address, written, Ticks.isYes(text));
            case PLACE -> new Value.Words(address, written, Places.name(text));
            default -> new Value.Words(address, written, VietnameseText.clean(text));
        };
    }

    private Value.Name name(String address, String written) {
        var born = Names.birthBehind(written);
        var clean = Names.clean(Names.withoutBirth(written));
        var birth = born == null ? null : new Dates(false, thisYear, false).read(address, born, null);
        return new Value.Name(address, written, clean.name(), clean.aside(), birth, Names.lacksMarks(clean.name()));
    }

    private Value.Day date(Field field, String address, Cell cell, @Nullable Table table) {
        var swap = table == null
                ? null
                : marks.swapped().getOrDefault(table, Map.of()).get(field.name());
        var dates = new Dates(list.grid().from1904(), thisYear, swap == Swap.MONTH_FIRST);
        var day = dates.read(address, cell.text(), cell.date());
        if (swap == null || day.date() == null || day.date().day() == null) return day;
        if (swap == Swap.MONTH_FIRST && cell.date() == null)
            return new Value.Day(address, cell.text(), day.date(), Doubt.SWAPPED);
        if (swap == Swap.READ_WRONGLY && cell.date() != null)
            return new Value.Day(address, cell.text(), SwappedDates.exchange(day.date()), Doubt.SWAPPED);
        return day;
    }

    private ReadRow.Circumstances circumstances(SheetReading.Line line) {
        Cell name = null;
        var table = line.table();
        for (var cell : line.row().cells()) {
            var field = table == null ? null : table.field(cell);
            if (name == null && field != null && field.kind().isName()) name = cell;
        }
        var fill = name == null ? "" : name.look().fill();
        boolean coloured = !fill.isEmpty() && !marks.common().contains(fill);
        return new ReadRow.Circumstances(
                sheet.sheet().hidden(),
                line.row().hidden(),
                name != null && name.look().struck(),
                coloured,
                coloured ? marks.legend().meaning(fill) : null,
                Set.copyOf(formulas),
                Set.copyOf(reencoded),
                marks.unmarked());
    }

    static List<FieldKind> dateKinds() {
        return List.of(FieldKind.BIRTH, FieldKind.BIRTH_OF_WOMAN, FieldKind.DATE);
    }
}
