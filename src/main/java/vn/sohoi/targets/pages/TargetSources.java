package vn.sohoi.targets.pages;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.TargetId;
import vn.sohoi.web.TypedDay;
import vn.sohoi.web.excel.TableSources;

/** Says of the addresses of targets what is wanted, of which unit, by which resolution. */
@Component
class TargetSources implements TableSources {
    private static final Pattern ADDRESS =
            Pattern.compile("/chi-tieu/([0-9a-f-]{36})\\?unit=(\\d+)(?:&on=(\\d\\d/\\d\\d/\\d{4}))?");

    private final Resolutions resolutions;
    private final TargetWords words;

    TargetSources(Resolutions resolutions, TargetWords words) {
        this.resolutions = resolutions;
        this.words = words;
    }

    @Override
    public Map<String, Source> of(Collection<String> addresses, Actor reader, Locale language) {
        var sources = new LinkedHashMap<String, Source>();
        for (var address : addresses) {
            var parts = ADDRESS.matcher(address);
            if (!parts.matches()) continue;
            var day = TypedDay.of(parts.group(3));
            try {
                sources.put(
                        address,
                        source(
                                new TargetId(UUID.fromString(parts.group(1))),
                                new UnitId(Long.parseLong(parts.group(2))),
                                words.day(day),
                                reader,
                                language));
            } catch (NotFound beyond) {
                continue;
            }
        }
        return sources;
    }

    private Source source(TargetId id, UnitId unit, LocalDate day, Actor reader, Locale language) {
        var target = resolutions.target(id, reader);
        return new Source(
                target.name(),
                words.unit(unit, day).name(),
                words.period(target.period(), language),
                "",
                "",
                resolutions.find(target.resolution(), reader).paper().title());
    }
}
