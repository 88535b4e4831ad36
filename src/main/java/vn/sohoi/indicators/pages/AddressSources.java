package vn.sohoi.indicators.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohoi.indicators.Figure;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Frame;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;
import vn.sohoi.web.excel.TableSources;

/** Says of the addresses of figures what they ask and how the answers were got; units of one parent are asked at once. */
@Component
class AddressSources implements TableSources {
    private static final String PAGE = "/so-lieu/";

    private final Figures figures;
    private final Questions questions;
    private final FigureWords words;
    private final Units units;
    private final Texts texts;

    AddressSources(Figures figures, Questions questions, FigureWords words, Units units, Texts texts) {
        this.figures = figures;
        this.questions = questions;
        this.words = words;
        this.units = units;
        this.texts = texts;
    }

    @Override
    public Map<String, Source> of(Collection<String> addresses, Actor reader, Locale language) {
        var asked = new LinkedHashMap<String, Question>();
        for (var address : addresses)
            if (address.startsWith(PAGE)) question(address, reader).ifPresent(question -> asked.put(address, question));
        var answers = answers(asked.values(), reader);
        var names = figures.names(language);
        var sources = new LinkedHashMap<String, Source>();
        asked.forEach((address, question) -> {
            var figure = answers.get(question);
            if (figure != null) sources.put(address, source(question, figure, names, language));
        });
        return sources;
    }

    private Source source(Question question, Figure figure, Map<String, String> names, Locale language) {
        return new Source(
                names.getOrDefault(question.indicator(), question.indicator()),
                questions.unit(question).name(),
                words.when(question, language),
                tree(question, language),
                known(question, language),
                texts.say(language, "indicators.how." + figure.how().word()));
    }

    private String tree(Question question, Locale language) {
        return question.frame() instanceof Frame.Today
                ? texts.say(language, "indicators.tree-today")
                : texts.say(language, "indicators.tree-of", FigureWords.day(questions.frameDay(question)));
    }

    private String known(Question question, Locale language) {
        var knownAt = question.knownAt();
        return knownAt == null
                ? texts.say(language, "indicators.known-now")
                : Ink.time(knownAt.atZone(questions.zone()));
    }

    private Optional<Question> question(String address, Actor reader) {
        var parts = UriComponentsBuilder.fromUriString(address).build();
        var code = parts.getPathSegments().get(1);
        var query = parts.getQueryParams();
        var unit = query.getFirst("unit");
        var asked = new Asked(
                unit == null ? null : Long.valueOf(unit),
                query.getFirst("on"),
                query.getFirst("ky"),
                query.getFirst("cay"),
                query.getFirst("biet"),
                null);
        try {
            return Optional.of(questions.of(code, asked, reader));
        } catch (NotFound | Refused unreadable) {
            return Optional.empty();
        }
    }

    private Map<Question, Figure> answers(Collection<Question> asked, Actor reader) {
        var beside = new LinkedHashMap<Question, List<Question>>();
        var answers = new HashMap<Question, Figure>();
        for (var question : asked) {
            var parent = parent(question);
            if (parent != null)
                beside.computeIfAbsent(Questions.at(question, parent), key -> new ArrayList<>())
                        .add(question);
        }
        beside.forEach((above, all) -> {
            if (all.size() > 1) answers.putAll(children(above, reader));
        });
        for (var question : asked)
            if (!answers.containsKey(question)) {
                var figure = answer(question, reader);
                if (figure != null) answers.put(question, figure);
            }
        return answers;
    }

    private @Nullable UnitId parent(Question question) {
        return units.find(question.unit(), questions.frameDay(question))
                .map(unit -> unit.parent())
                .orElse(null);
    }

    /** Nothing where the parent lies above the reader's reach: her units are then asked one by one. */
    private Map<Question, Figure> children(Question above, Actor reader) {
        try {
            var answers = new HashMap<Question, Figure>();
            figures.children(above, reader).forEach((unit, figure) -> {
                if (!unit.id().equals(above.unit())) answers.put(Questions.at(above, unit.id()), figure);
            });
            return answers;
        } catch (NotFound | Refused beyond) {
            return Map.of();
        }
    }

    private @Nullable Figure answer(Question question, Actor reader) {
        try {
            return figures.answer(question, reader);
        } catch (NotFound | Refused beyond) {
            return null;
        }
    }
}
