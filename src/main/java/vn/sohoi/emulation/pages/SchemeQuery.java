package vn.sohoi.emulation.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.Criterion;
import vn.sohoi.emulation.Effect;
import vn.sohoi.emulation.Grade;
import vn.sohoi.emulation.Scheme;
import vn.sohoi.emulation.SchemeId;
import vn.sohoi.emulation.Schemes;
import vn.sohoi.indicators.Figures;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;

/** Reads what stands on the pages of schemes. */
@Component
class SchemeQuery {
    private final Schemes schemes;
    private final Figures figures;
    private final EmulationWords words;

    SchemeQuery(Schemes schemes, Figures figures, EmulationWords words) {
        this.schemes = schemes;
        this.figures = figures;
        this.words = words;
    }

    SchemesPage all(UnitId own, Actor reader, Locale language) {
        return new SchemesPage(
                schemes.of(own, reader).stream().map(one -> line(one, language)).toList(),
                schemes.mayWrite(own, reader));
    }

    private SchemesPage.Line line(Scheme one, Locale language) {
        return new SchemesPage.Line(
                words.say(language, "emulation.scheme-of", one.name(), one.version()),
                "/thi-dua/bo-tieu-chi/" + one.id(),
                words.unit(one.owner(), words.today()).name(),
                words.say(language, "emulation.level." + one.level()),
                words.span(one.valid(), language),
                one.issued() != null);
    }

    SchemePage one(SchemeId id, Map<String, String> errors, Actor reader, Locale language) {
        var scheme = schemes.find(id, reader);
        boolean writes = schemes.mayWrite(scheme.owner(), reader);
        boolean written = scheme.issued() == null;
        return new SchemePage(
                words.say(language, "emulation.scheme-of", scheme.name(), scheme.version()),
                id.toString(),
                words.say(
                        language,
                        "emulation.about",
                        words.say(language, "emulation.level." + scheme.level()),
                        words.span(scheme.valid(), language)),
                scheme.basis(),
                scheme.bonusMost() == null
                        ? ""
                        : words.say(
                                language, "emulation.bonus-limit", EmulationWords.number(scheme.bonusMost(), language)),
                groups(scheme, language),
                scheme.grades().stream()
                        .map(grade -> new SchemePage.Grade(grade.name(), asks(grade, language)))
                        .toList(),
                writes && written,
                written && schemes.mayIssue(scheme.owner(), reader),
                writes && !written,
                errors);
    }

    private List<SchemePage.Group> groups(Scheme scheme, Locale language) {
        var groups = new ArrayList<SchemePage.Group>();
        for (var group : scheme.groups())
            groups.add(new SchemePage.Group(
                    group.name(),
                    EmulationWords.number(scheme.most(group), language),
                    lines(scheme, one -> Objects.equals(one.group(), group.place()), language)));
        for (var effect : Effect.values()) {
            var lines = lines(scheme, one -> one.group() == null && one.effect() == effect, language);
            if (!lines.isEmpty())
                groups.add(new SchemePage.Group(words.say(language, "emulation.effect." + effect), "", lines));
        }
        return groups;
    }

    private List<SchemePage.Line> lines(Scheme scheme, Predicate<Criterion> which, Locale language) {
        return scheme.criteria().stream()
                .filter(which)
                .map(one -> new SchemePage.Line(
                        one.id().toString(),
                        one.name(),
                        one.indicator() == null
                                ? words.say(language, "emulation.judged")
                                : figures.name(one.indicator(), language),
                        rule(scheme, one, language),
                        one.grade() == null ? EmulationWords.number(one.most(), language) : "–"))
                .toList();
    }

    private String rule(Scheme scheme, Criterion one, Locale language) {
        var rule = words.rule(one, language);
        return one.grade() == null
                ? rule
                : words.say(
                        language,
                        "emulation.condition." + one.effect(),
                        rule,
                        scheme.grades().get(one.grade() - 1).name());
    }

    private String asks(Grade grade, Locale language) {
        var asks = new ArrayList<String>();
        asks.add(words.say(language, "emulation.asks-points", EmulationWords.number(grade.least(), language)));
        if (grade.groupLeast().compareTo(BigDecimal.ZERO) > 0)
            asks.add(words.say(language, "emulation.asks-groups", EmulationWords.number(grade.groupLeast(), language)));
        if (grade.shareMost() != null)
            asks.add(words.say(language, "emulation.asks-share", EmulationWords.number(grade.shareMost(), language)));
        if (grade.countsAs() != null)
            asks.add(words.say(
                    language, "emulation.counted-as", words.say(language, "emulation.counts-as." + grade.countsAs())));
        return String.join("; ", asks);
    }
}
