package vn.sohoi.indicators.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.indicators.EvidenceRow;
import vn.sohoi.indicators.Figure;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Frame;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.cli.Ambiguous;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Turns what was typed into a question, and the answer into the keys that machines read. */
@Component
class FigureAnswer {
    private final Figures figures;
    private final Units units;
    private final Accounts accounts;
    private final Clock clock;

    FigureAnswer(Figures figures, Units units, Accounts accounts, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    Map<String, @Nullable Object> to(AskedFigure asked) {
        var reader = reader(asked.as);
        var question = question(asked);
        var figure = figures.answer(question, reader);
        var said = new LinkedHashMap<String, @Nullable Object>();
        said.put("indicator", question.indicator());
        said.put("unit", name(question.unit(), question));
        switch (question.when()) {
            case Question.On on -> said.put("on", on.day().toString());
            case Question.Within within -> said.put("period", within.period().name());
        }
        said.put("frame", question.frame().word());
        var knownAt = question.knownAt();
        said.put("known_at", (knownAt == null ? clock.instant() : knownAt).toString());
        tell(figure, said);
        said.put("children", asked.children ? children(question, reader) : List.of());
        said.put("open", asked.open ? opened(question, figure, reader) : List.of());
        return said;
    }

    private Actor reader(@Nullable String login) {
        if (login == null) return Actor.MACHINE;
        return accounts.actorsOf(login).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("indicators.login-unknown", login));
    }

    private Question question(AskedFigure asked) {
        var when = when(asked);
        var frame = Frame.parse(asked.frame);
        var knownAt = asked.knownAt == null ? null : instant(asked.knownAt);
        return new Question(asked.code, unit(asked.unit, when, frame), when, frame, knownAt);
    }

    private static Question.When when(AskedFigure asked) {
        if (asked.period != null) return new Question.Within(Period.parse(asked.period));
        if (asked.on == null) throw new Refused("indicators.when-missing");
        try {
            return new Question.On(LocalDate.parse(asked.on));
        } catch (DateTimeException unreadable) {
            throw new Refused("indicators.date-unreadable", asked.on);
        }
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw new Refused("indicators.date-unreadable", text);
        }
    }

    /** A unit that ended within the period is found by the period's first day. */
    private UnitId unit(String codeOrName, Question.When when, Frame frame) {
        if (frame instanceof Frame.On on) return units.one(codeOrName, on.day());
        if (frame instanceof Frame.Today) return units.one(codeOrName, LocalDate.now(clock));
        try {
            return units.one(codeOrName, when.day());
        } catch (Ambiguous several) {
            throw several;
        } catch (Refused none) {
            if (when instanceof Question.Within within)
                return units.one(codeOrName, within.period().from());
            throw none;
        }
    }

    private List<Map<String, @Nullable Object>> children(Question question, Actor reader) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        figures.children(question, reader).forEach((unit, figure) -> {
            var said = new LinkedHashMap<String, @Nullable Object>();
            said.put("unit", unit.name());
            said.put("code", unit.code());
            tell(figure, said);
            if (figures.indicator(question.indicator()) instanceof Evidence.Flow flow && flow.weighed())
                said.remove("rows");
            all.add(said);
        });
        return all;
    }

    private static void tell(Figure figure, Map<String, @Nullable Object> said) {
        said.put("value", figure.value());
        said.put("measure", figure.measure().word());
        said.put("how", figure.how().word());
        said.put("rows", figure.rows());
        if (!figure.unknown().isEmpty()) said.put("unknown", figure.unknown());
    }

    /** Rows of what was counted; of a ratio its two parts, which open in their turn. */
    private List<Map<String, @Nullable Object>> opened(Question question, Figure figure, Actor reader) {
        if (figures.indicator(question.indicator()) instanceof Evidence.Ratio ratio) {
            var codes = List.of(ratio.numerator(), ratio.denominator());
            var parts = new ArrayList<Map<String, @Nullable Object>>();
            for (int i = 0; i < codes.size(); i++) {
                var said = new LinkedHashMap<String, @Nullable Object>();
                said.put("indicator", codes.get(i));
                tell(figure.parts().get(i), said);
                parts.add(said);
            }
            return parts;
        }
        var rows = figures.open(question, reader, new Figures.Page(0, Integer.MAX_VALUE));
        var branches = rows.stream().map(EvidenceRow::branch).distinct().toList();
        var names = units.on(branches, question.when().day()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return rows.stream().map(row -> row(row, names)).toList();
    }

    private static Map<String, @Nullable Object> row(EvidenceRow row, Map<UnitId, String> names) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        said.put("pseudonym", row.pseudonym());
        if (row.name() != null) said.put("name", row.name());
        said.put("branch", names.getOrDefault(row.branch(), "#" + row.branch()));
        said.put(
                "valid_from",
                row.span().from() == null ? null : row.span().from().toString());
        said.put(
                "valid_to",
                row.span().until() == null ? null : row.span().until().toString());
        said.put("amount", row.amount());
        return said;
    }

    private String name(UnitId unit, Question question) {
        var day = question.frame() instanceof Frame.On on
                ? on.day()
                : question.when().day();
        if (question.frame() instanceof Frame.Today) day = LocalDate.now(clock);
        var within =
                question.when() instanceof Question.Within one ? one.period().from() : day;
        return units.find(unit, day)
                .or(() -> units.find(unit, within))
                .map(Unit::name)
                .orElse("#" + unit);
    }
}
