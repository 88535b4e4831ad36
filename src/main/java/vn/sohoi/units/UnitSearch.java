package vn.sohoi.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.cli.Ambiguous;

/** Finds units by what people type. */
@Component
class UnitSearch {
    private static final int CANDIDATES_TOLD = 20;
    private final UnitReading reading;

    UnitSearch(UnitReading reading) {
        this.reading = reading;
    }

    /** Units of the day that the text may mean; those of other days only when the text says 'former'. */
    List<Unit> resolve(String codeOrName, LocalDate day) {
        var asked = AskedName.of(codeOrName);
        if (asked.isCode()) return reading.on(day, reading.coded(asked.typed(), day));
        var fitting = fitting(asked);
        var ofDay = ids(fitting, day);
        if (!ofDay.isEmpty()) return reading.on(day, ofDay);
        return lastOfEach(fitting.stream()
                .filter(unit -> asked.readings().stream()
                        .anyMatch(one -> one.former()
                                && one.key().length() < asked.typed().length()
                                && matches(one, unit)))
                .toList());
    }

    /** The one unit that is meant. */
    UnitId one(String codeOrName, LocalDate day) {
        var found = resolve(codeOrName, day);
        if (found.isEmpty()) throw new Refused("units.not-found", codeOrName, day.toString());
        if (found.size() > 1) throw new Ambiguous("units.ambiguous", codeOrName, day.toString(), told(found, day));
        return found.getFirst().id();
    }

    /** Names of any time, best fit first. */
    List<Unit> search(String words, int limit) {
        var asked = AskedName.of(words);
        var found = new LinkedHashSet<Unit>();
        for (var one : asked.readings()) {
            if (one.key().isEmpty()) continue;
            reading
                    .wordsIn(
                            List.of(one.key().split(" ")),
                            one.key(),
                            one.kinds().isEmpty() ? limit : limit * 20)
                    .stream()
                    .filter(one::fits)
                    .forEach(found::add);
        }
        return found.stream().limit(limit).toList();
    }

    private List<Unit> fitting(AskedName asked) {
        var folded = reading.named(asked.keys()).stream()
                .filter(unit -> asked.readings().stream().anyMatch(one -> matches(one, unit)))
                .toList();
        var marked =
                folded.stream().filter(unit -> asked.isSpelledLike(unit.name())).toList();
        return marked.isEmpty() ? folded : marked;
    }

    private static boolean matches(AskedName.Reading one, Unit unit) {
        return one.fits(unit) && key(unit).equals(one.key());
    }

    private static String key(Unit unit) {
        return unit.kind().bare(vn.sohoi.kernel.VietnameseText.fold(unit.name()));
    }

    private static Set<UnitId> ids(List<Unit> fitting, LocalDate day) {
        return fitting.stream()
                .filter(unit -> unit.valid().holds(day))
                .map(Unit::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Unit> lastOfEach(List<Unit> units) {
        var last = new java.util.LinkedHashMap<UnitId, Unit>();
        units.forEach(unit -> last.put(unit.id(), unit));
        return new ArrayList<>(last.values());
    }

    private String told(List<Unit> found, LocalDate day) {
        var parents =
                reading
                        .on(
                                day,
                                found.stream()
                                        .map(Unit::parent)
                                        .filter(parent -> parent != null)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Unit::id, Unit::name));
        return found.stream()
                .limit(CANDIDATES_TOLD)
                .map(unit -> "%s (%s%s)"
                        .formatted(
                                unit.name(),
                                unit.code() == null ? "#" + unit.id() : unit.code(),
                                unit.parent() != null && parents.containsKey(unit.parent())
                                        ? ", " + parents.get(unit.parent())
                                        : ""))
                .collect(Collectors.joining("; "));
    }
}
