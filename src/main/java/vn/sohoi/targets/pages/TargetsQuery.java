package vn.sohoi.targets.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Allocation;
import vn.sohoi.targets.Progress;
import vn.sohoi.targets.Resolution;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.TargetAddress;
import vn.sohoi.targets.Targets;
import vn.sohoi.web.Ink;

/** The targets of a unit on a day, and its resolutions. */
@Component
class TargetsQuery {
    private final Targets targets;
    private final Resolutions resolutions;
    private final Allocation allocation;
    private final TargetWords words;

    TargetsQuery(Targets targets, Resolutions resolutions, Allocation allocation, TargetWords words) {
        this.targets = targets;
        this.resolutions = resolutions;
        this.allocation = allocation;
        this.words = words;
    }

    TargetsPage of(UnitId unit, LocalDate on, Actor actor, Locale language) {
        var name = words.unit(unit, on).name();
        var waiting = unit.equals(actor.unit())
                ? new HashSet<>(allocation.toAnswer(actor))
                : new HashSet<vn.sohoi.targets.TargetId>();
        var groups = new ArrayList<TargetsPage.Group>();
        targets.of(unit, on, actor).stream()
                .collect(Collectors.groupingBy(
                        one -> one.target().resolution(), LinkedHashMap::new, Collectors.toList()))
                .forEach((id, lines) -> {
                    var resolution = resolutions.find(id, actor);
                    groups.add(new TargetsPage.Group(
                            resolution.paper().title(),
                            aside(resolution, language),
                            "/nghi-quyet/" + id,
                            lines.stream()
                                    .map(one -> line(
                                            one, waiting.contains(one.target().id()), on, language))
                                    .toList()));
                });
        return new TargetsPage(
                words.say(language, "targets.of-unit", TargetWords.within(name)),
                unit.value(),
                on,
                groups,
                unit.equals(actor.unit()) && resolutions.mayWrite(unit, actor));
    }

    ResolutionsPage resolutions(UnitId unit, Actor actor, Locale language) {
        var name = words.unit(unit, words.today()).name();
        return new ResolutionsPage(
                words.say(language, "targets.resolutions-of", TargetWords.within(name)),
                unit.value(),
                resolutions.of(unit, actor).stream()
                        .map(one -> new ResolutionsPage.Line(
                                one.paper().title(),
                                "/nghi-quyet/" + one.id(),
                                one.paper().number(),
                                issued(one),
                                span(one, language)))
                        .toList(),
                unit.equals(actor.unit()) && resolutions.mayWrite(unit, actor));
    }

    private TargetLine line(Progress one, boolean waits, LocalDate on, Locale language) {
        var target = one.target();
        var href = waits
                ? "/chi-tieu/" + target.id() + "/tra-loi"
                : TargetAddress.of(target.id(), one.unit().id())
                        + (on.equals(words.today()) ? "" : "&on=" + Ink.day(on));
        return TargetLine.of(one, target.name(), href, waits ? words.say(language, "targets.waits") : "");
    }

    /** Where the issuer stands with the resolution today, or as it stood on its last day; null for who does not reach it. */
    ResolutionPage.@Nullable Standing standing(Resolution resolution, Actor actor, Locale language) {
        var owner = resolution.paper().unit();
        if (!resolutions.reaches(owner, actor)) return null;
        var until = resolution.paper().valid().until();
        var today = words.today();
        var last = until == null || until.isAfter(today) ? today : until.minusDays(1);
        var day = words.thereBy(owner, last);
        var lines = targets.of(owner, day, actor).stream()
                .filter(one -> one.target().resolution().equals(resolution.id()))
                .toList();
        return lines.isEmpty()
                ? null
                : new ResolutionPage.Standing(
                        words.reached(lines, language), "/chi-tieu?unit=" + owner + "&on=" + Ink.day(day));
    }

    /** Who issued it, number and day. */
    String aside(Resolution resolution, Locale language) {
        var paper = resolution.paper();
        return List.of(
                        words.unit(paper.unit(), words.today()).name(),
                        paper.number().isEmpty() ? "" : words.say(language, "targets.number", paper.number()),
                        issued(resolution),
                        span(resolution, language))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String issued(Resolution resolution) {
        var issued = resolution.paper().issued();
        return issued == null ? "" : Ink.day(issued);
    }

    private String span(Resolution resolution, Locale language) {
        var valid = resolution.paper().valid();
        var from = valid.from();
        var until = valid.until();
        if (from == null || until == null) return "";
        return words.period(Period.of(from, until), language);
    }
}
