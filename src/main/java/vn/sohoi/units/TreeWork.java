package vn.sohoi.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.official.TableFinding;

/** The whole tree while a table is being read into it: in memory, written once at the end. */
final class TreeWork {
    private static final int IDS_AT_ONCE = 2_000;

    /** A change that two tables show and neither dates. */
    record Undated(
            UnitId unit,
            @Nullable String code,
            Attribute what,
            DateSpan possible,
            LocalDate appliedOn,
            String before,
            String after) {}

    private final Map<UnitId, UnitPast> pasts;
    private final IntFunction<List<UnitId>> idSource;
    private final List<UnitPast> opened = new ArrayList<>();
    private final List<Undated> undated = new ArrayList<>();
    private final List<TableFinding> findings = new ArrayList<>();
    private Iterator<UnitId> ids = List.<UnitId>of().iterator();

    TreeWork(Map<UnitId, UnitPast> pasts, IntFunction<List<UnitId>> idSource) {
        this.pasts = pasts;
        this.idSource = idSource;
    }

    Collection<UnitPast> pasts() {
        return pasts.values();
    }

    List<UnitPast> opened() {
        return opened;
    }

    List<Undated> undated() {
        return undated;
    }

    List<TableFinding> findings() {
        return findings;
    }

    void found(@Nullable String code, String reason, String said, boolean leftOpen) {
        findings.add(new TableFinding(null, code, reason, said, leftOpen));
    }

    void undated(Undated change) {
        undated.add(change);
    }

    /** Units of a level that exist on the day, by the code they then bear. The Union's own bodies have none. */
    Map<String, UnitPast> coded(UnitLevel level, LocalDate day) {
        var found = new HashMap<String, UnitPast>();
        for (var past : pasts.values()) {
            if (past.level() != level || !past.livesOn(day)) continue;
            var code = past.valueOn(Attribute.CODE, day);
            if (code != null && !UnitKind.ATTACHED.name().equals(past.valueOn(Attribute.KIND, day)))
                found.put(code, past);
        }
        return found;
    }

    /** The one at the top on the day, or null in a book that has none yet. */
    @Nullable
    UnitPast centre(LocalDate day) {
        for (var past : pasts.values()) if (past.level() == UnitLevel.CENTRE && past.livesOn(day)) return past;
        return null;
    }

    UnitPast open(NewUnit unit) {
        if (!ids.hasNext()) ids = idSource.apply(IDS_AT_ONCE).iterator();
        var past = new UnitPast(ids.next(), unit.level());
        past.open(unit);
        pasts.put(past.id(), past);
        opened.add(past);
        return past;
    }

    @Nullable
    UnitPast parent(UnitPast unit, LocalDate day) {
        var parent = unit.valueOn(Attribute.PARENT, day);
        return parent == null ? null : pasts.get(new UnitId(Long.parseLong(parent)));
    }

    static String name(UnitPast unit, LocalDate day) {
        var name = unit.valueOn(Attribute.NAME, day);
        return name == null ? "" : name;
    }

    /** The day's name without the kind's word, as written. */
    static String bare(UnitPast unit, LocalDate day) {
        var name = name(unit, day);
        var kind = unit.valueOn(Attribute.KIND, day);
        if (kind == null) return name;
        var word = UnitKind.valueOf(kind).word();
        if (word.isEmpty() || !VietnameseText.fold(name).startsWith(word + " ")) return name;
        int words = word.split(" ").length;
        return String.join(" ", List.of(name.split(" ")).subList(words, name.split(" ").length));
    }
}
