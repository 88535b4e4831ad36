package vn.sohoi.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.catalogue.Catalogue;
import vn.sohoi.indicators.catalogue.Entry;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;

/** All indicators of the book: what the features count, and of the catalogue what is declared or worked out of two others. */
@Component
class Indicators {
    private final Map<String, Evidence> contributed = new LinkedHashMap<>();
    private final Catalogue catalogue;
    private final Texts texts;

    Indicators(List<EvidenceSource> sources, Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
        sources.stream().flatMap(source -> source.evidence().stream()).forEach(this::enter);
    }

    private void enter(Evidence evidence) {
        if (contributed.put(evidence.code(), evidence) != null)
            throw new IllegalStateException("Two features contribute " + evidence.code());
    }

    /** What features contribute. */
    Collection<Evidence> contributed() {
        return Collections.unmodifiableCollection(contributed.values());
    }

    /** What features contribute, and behind it the rest of the catalogue. */
    Collection<Evidence> all() {
        var all = new ArrayList<>(contributed.values());
        for (var entry : catalogue.all()) {
            var evidence = contributed.containsKey(entry.code()) ? null : entry.evidence();
            if (evidence != null && all.stream().noneMatch(one -> one.code().equals(entry.code()))) all.add(evidence);
        }
        return all;
    }

    /** All but what the catalogue holds on other days only. */
    Collection<Evidence> asked(LocalDate day) {
        var known = codes(catalogue.all());
        var asked = codes(catalogue.on(day));
        return all().stream()
                .filter(one -> asked.contains(one.code()) || !known.contains(one.code()))
                .toList();
    }

    private static Set<String> codes(List<Entry> entries) {
        return entries.stream().map(Entry::code).collect(Collectors.toSet());
    }

    /** @throws Refused when nobody contributes it and no catalogue names it */
    Evidence of(String code) {
        var evidence = contributed.get(code);
        if (evidence == null)
            evidence = catalogue.find(code).map(Entry::evidence).orElse(null);
        if (evidence == null) throw new Refused("indicators.unknown", code);
        return evidence;
    }

    /** In the words of the feature that counts it, else in those of the catalogue. */
    String name(String code, Locale language) {
        var evidence = contributed.get(code);
        if (evidence != null) return texts.say(language, evidence.text());
        return catalogue
                .find(code)
                .map(entry -> entry.name(language))
                .orElseThrow(() -> new Refused("indicators.unknown", code));
    }

    /** The names of all by code, in one reading of the catalogue. */
    Map<String, String> names(Locale language) {
        var names = new LinkedHashMap<String, String>();
        contributed.forEach((code, evidence) -> names.put(code, texts.say(language, evidence.text())));
        for (var entry : catalogue.all())
            if (entry.evidence() != null) names.putIfAbsent(entry.code(), entry.name(language));
        return names;
    }

    /** The class of what makes somebody count; of what rests on other figures the highest of theirs. */
    FieldClass about(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Stock stock -> stock.about();
            case Evidence.Flow flow -> flow.about();
            case Evidence.Declared declared -> declared.about();
            case Evidence.Distinct distinct -> about(of(distinct.flow()));
            case Evidence.Ratio ratio -> {
                var above = about(of(ratio.numerator()));
                var below = about(of(ratio.denominator()));
                yield above.compareTo(below) >= 0 ? above : below;
            }
            case Evidence.UnitsAbove units -> about(of(units.figure()));
            case Evidence.UnitsOf units -> FieldClass.C1;
        };
    }

    /** Whether it asks for a period: what happened, and a ratio with such a part. */
    boolean happens(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Flow flow -> true;
            case Evidence.Distinct distinct -> true;
            case Evidence.Declared declared -> declared.happens();
            case Evidence.Ratio ratio -> happens(of(ratio.numerator())) || happens(of(ratio.denominator()));
            case Evidence.Stock stock -> false;
            case Evidence.UnitsAbove above -> happens(of(above.figure()));
            case Evidence.UnitsOf units -> false;
        };
    }
}
