package vn.sohoi.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/** All attributes of one unit in time, also while a change is being made: as they were read, and as they shall be. */
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

    /** How it stood, oldest first: each as long as name, code, kind and parent held together. */
    List<Unit> spans() {
        var spans = new ArrayList<Unit>();
        for (var life : history(Attribute.LIFE).rows())
            for (var span : pieces(life.valid())) {
                var unit = during(span);
                if (unit == null) continue;
                var last = spans.isEmpty() ? null : spans.getLast();
                if (last != null
                        && Objects.equals(last.valid().until(), span.from())
                        && last.equals(within(unit, last.valid())))
                    spans.set(
                            spans.size() - 1,
                            within(last, new DateSpan(last.valid().from(), span.until())));
                else spans.add(unit);
            }
        return spans;
    }

    /** The days of a life, cut wherever something changes. */
    private List<DateSpan> pieces(DateSpan life) {
        var cuts = new TreeSet<LocalDate>();
        for (var attribute : Attribute.values())
            for (var row : history(attribute).rows()) {
                if (row.valid().from() != null) cuts.add(row.valid().from());
                if (row.valid().until() != null) cuts.add(row.valid().until());
            }
        var pieces = new ArrayList<DateSpan>();
        var from = life.from();
        for (var cut : cuts) {
            if (!life.holds(cut) || cut.equals(life.from())) continue;
            pieces.add(new DateSpan(from, cut));
            from = cut;
        }
        pieces.add(new DateSpan(from, life.until()));
        return pieces;
    }

    /** The unit as it was on all days of a piece; null while it has no name or kind. */
    private @Nullable Unit during(DateSpan piece) {
        var from = piece.from();
        var until = piece.until();
        var day = from != null ? from : until != null ? until.minusDays(1) : LocalDate.EPOCH;
        var name = valueOn(Attribute.NAME, day);
        var kind = valueOn(Attribute.KIND, day);
        var parent = valueOn(Attribute.PARENT, day);
        if (name == null || kind == null) return null;
        return new Unit(
                id,
                level,
                name,
                valueOn(Attribute.CODE, day),
                UnitKind.valueOf(kind),
                parent == null ? null : new UnitId(Long.parseLong(parent)),
                piece);
    }

    private static Unit within(Unit unit, DateSpan valid) {
        return new Unit(unit.id(), unit.level(), unit.name(), unit.code(), unit.kind(), unit.parent(), valid);
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
