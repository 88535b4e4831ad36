package vn.sohoi.desk.tree;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Finder;

/** Units in the palette. */
@Component
class UnitFinder implements Finder {
    private final UnitsFound found;
    private final Authoriser authoriser;
    private final Texts texts;

    UnitFinder(UnitsFound found, Authoriser authoriser, Texts texts) {
        this.found = found;
        this.authoriser = authoriser;
        this.texts = texts;
    }

    @Override
    public List<Found> find(String words, Actor reader, int most) {
        if (!authoriser.allows(reader, Purpose.UNITS, Act.READ)) return List.of();
        var language = LocaleContextHolder.getLocale();
        return found.of(words, most, language).stream()
                .map(hit -> new Found(
                        "desk.unit",
                        hit.unit().name(),
                        Stream.of(texts.say(language, "units.kind." + hit.kind()), hit.parent(), hit.span())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")),
                        hit.unit().href()))
                .toList();
    }
}
