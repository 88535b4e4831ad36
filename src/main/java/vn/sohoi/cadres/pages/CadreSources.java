package vn.sohoi.cadres.pages;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.TypedDay;
import vn.sohoi.web.excel.TableSources;

/** Says of the addresses of structure tables which cadres they open, of which unit and day. */
@Component
class CadreSources implements TableSources {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "/can-bo/co-cau/dong\\?unit=(\\d{1,18})&on=(\\d\\d/\\d\\d/\\d{4})&ban=([A-Z_]*)&dac-diem=([A-Z]+)&muc=([A-Z_0-9]+)");

    private final CadreWords words;

    CadreSources(CadreWords words) {
        this.words = words;
    }

    @Override
    public Map<String, Source> of(Collection<String> addresses, Actor reader, Locale language) {
        var sources = new LinkedHashMap<String, Source>();
        for (var address : addresses) {
            var parts = ADDRESS.matcher(address);
            if (!parts.matches()) continue;
            var day = TypedDay.of(parts.group(2));
            if (day == null) continue;
            sources.put(
                    address,
                    new Source(
                            words.say(language, "cadres.trait." + parts.group(4)),
                            words.unit(new UnitId(Long.parseLong(parts.group(1))), day).name(),
                            parts.group(2),
                            "",
                            "",
                            parts.group(3).isEmpty()
                                    ? words.say(language, "cadres.all-cadres")
                                    : words.say(language, "cadres.body." + parts.group(3))));
        }
        return sources;
    }
}
