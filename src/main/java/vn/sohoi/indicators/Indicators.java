package vn.sohoi.indicators;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.EvidenceSource;
import vn.sohoi.kernel.Refused;

/** All indicators of the book, as the features contribute them. */
@Component
class Indicators {
    private final Map<String, Evidence> byCode = new LinkedHashMap<>();

    Indicators(List<EvidenceSource> sources) {
        sources.stream().flatMap(source -> source.evidence().stream()).forEach(this::enter);
    }

    private void enter(Evidence evidence) {
        if (byCode.put(evidence.code(), evidence) != null)
            throw new IllegalStateException("Two features contribute " + evidence.code());
    }

    Collection<Evidence> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** @throws Refused when nobody contributes it */
    Evidence of(String code) {
        var evidence = byCode.get(code);
        if (evidence == null) throw new Refused("indicators.unknown", code);
        return evidence;
    }
}
