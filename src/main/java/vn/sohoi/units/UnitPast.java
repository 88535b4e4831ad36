package vn.sohoi.units;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/** All attributes of one unit while a change is being made: as they were read, and as they shall be. */
final class UnitPast {
    private final UnitId id;
    private final UnitLevel level;
    private final Map<Attribute, History> read = new EnumMap<>(Attribute.class);
    private final Map<Attribute, History> wanted = new EnumMap<>(Attribute.class);

    UnitPast(UnitId id, UnitLevel level) {
        this.id = id;
        this.level = level;
    }

    UnitId id() {
        return id;
    }

    UnitLevel level() {
        return level;
    }

    void read(Attribute attribute, List<History.Row> rows) {
        read.put(attribute, new History(rows));
    }

    History history(Attribute attribute) {
        var changed = wanted.get(attribute);
        return changed != null ? changed : read.getOrDefault(attribute, History.EMPTY);
    }

    History before(Attribute attribute) {
        return read.getOrDefault(attribute, History.EMPTY);
    }

    void become(Attribute attribute, History history) {
        wanted.put(attribute, history);
    }

    boolean livesOn(LocalDate day) {
        return history(Attribute.LIFE).on(day) != null;
    }

    @Nullable
    String valueOn(Attribute attribute, LocalDate day) {
        return history(attribute).valueOn(day);
    }

    /** Gives it all it begins with. */
    void open(NewUnit unit) {
        set(Attribute.LIFE, "", unit.valid(), unit.basis());
        set(Attribute.NAME, unit.name(), unit.valid(), unit.basis());
        set(Attribute.KIND, unit.kind().name(), unit.valid(), unit.basis());
        var code = unit.code();
        if (code != null) set(Attribute.CODE, code, unit.valid(), unit.basis());
        var parent = unit.parent();
        if (parent != null) set(Attribute.PARENT, parent.toString(), unit.valid(), unit.basis());
    }

    /** From that day on another value, as long as the unit lives. */
    void change(Attribute attribute, LocalDate day, String value, String basis) {
        var life = history(Attribute.LIFE).on(day);
        var history = history(attribute);
        if (history.on(day) != null || life == null) become(attribute, history.changed(day, value, basis));
        else
            become(attribute, history.with(value, new DateSpan(day, life.valid().until()), basis));
    }

    /**
     * It exists no more from that day on, and its code is free; the row of its existence tells why it ended. Name, kind
     * and parent need no end of their own: nothing of a unit holds outside its life.
     */
    void close(LocalDate day, String basis) {
        become(Attribute.LIFE, history(Attribute.LIFE).ended(day, basis));
        become(Attribute.CODE, history(Attribute.CODE).ended(day, null));
    }

    private void set(Attribute attribute, String value, DateSpan span, String basis) {
        become(attribute, history(attribute).with(value, span, basis));
    }
}
