package vn.sohoi.imports.understand;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.clean.Repair;
import vn.sohoi.imports.clean.Repair.Kind;
import vn.sohoi.imports.spi.ReadRow;
import vn.sohoi.imports.spi.Value;
import vn.sohoi.kernel.VietnameseText;

/** Lists what was changed in the cells of a row, each cell with what stood there before. */
final class Repairs {
    private Repairs() {}

    /** The row, with what somebody took back as it was written. */
    static ReadRow of(ReadRow row, SheetReading reading, List<Repair> repairs) {
        var sheet = reading.sheet().name();
        var values = new HashMap<>(row.values());
        row.values().forEach((field, value) -> {
            var kind = kind(value);
            var after = after(value);
            if (kind == null || after == null || after.equals(value.written())) return;
            var repair = new Repair(kind, sheet, value.cell(), value.written(), after);
            repairs.add(repair);
            if (reading.corrections().takesBack(repair)) values.put(field, Corrections.asWritten(value));
        });
        return new ReadRow(values, row.branch(), row.group(), row.above(), row.circumstances());
    }

    private static @Nullable Kind kind(Value value) {
        return switch (value) {
            case Value.Name name -> name.text().equals(VietnameseText.clean(name.written())) ? Kind.UNICODE : Kind.NAME;
            case Value.CitizenId id -> id.zeroLost() ? Kind.ZERO : Kind.ID;
            case Value.Phones phones -> Kind.PHONE;
            case Value.Day day -> day.written().matches("\\d{5}") ? Kind.SERIAL : Kind.DATE;
            case Value.Words words -> Kind.UNICODE;
            case Value.Tick tick -> null;
        };
    }

    private static @Nullable String after(Value value) {
        return switch (value) {
            case Value.Name name -> name.text();
            case Value.CitizenId id -> id.number();
            case Value.Phones phones -> phones.first();
            case Value.Day day -> day.date() == null ? null : day.date().toString();
            case Value.Words words -> words.text();
            case Value.Tick tick -> null;
        };
    }
}
