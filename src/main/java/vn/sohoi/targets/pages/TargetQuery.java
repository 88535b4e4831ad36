package vn.sohoi.targets.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Allocation;
import vn.sohoi.targets.Progress;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.Shape;
import vn.sohoi.targets.ShareAnswer;
import vn.sohoi.targets.TargetAddress;
import vn.sohoi.targets.TargetId;
import vn.sohoi.targets.Targets;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.web.Ink;

/** Puts the page of one target together. */
@Component
class TargetQuery {
    private final Targets targets;
    private final Resolutions resolutions;
    private final Allocation allocation;
    private final TargetWords words;

    TargetQuery(Targets targets, Resolutions resolutions, Allocation allocation, TargetWords words) {
        this.targets = targets;
        this.resolutions = resolutions;
        this.allocation = allocation;
        this.words = words;
    }

    TargetPage of(TargetId id, UnitId unit, LocalDate on, Actor actor, Locale language) {
        return page(id, unit, on, new TargetPage.Typed("", ""), Map.of(), new Reader(actor, language));
    }

    /** The page with the proof's form as it was typed, and why it was not taken. */
    TargetPage again(
            TargetId id,
            UnitId unit,
            TargetPage.Typed typed,
            Map<String, String> errors,
            Actor actor,
            Locale language) {
        return page(id, unit, words.today(), typed, errors, new Reader(actor, language));
    }

    private record Reader(Actor actor, Locale language) {}

    private TargetPage page(
            TargetId id, UnitId unit, LocalDate on, TargetPage.Typed typed, Map<String, String> errors, Reader reader) {
        var progress = targets.progress(id, unit, on, reader.actor());
        var beneath = targets.beneath(id, unit, on, reader.actor());
        return new TargetPage(
                progress.target().name(),
                progress.unit().name(),
                unit.value(),
                on,
                TargetLine.of(progress, progress.unit().name(), "", ""),
                beneath.isEmpty()
                        ? words.say(reader.language(), "targets.itself")
                        : words.say(reader.language(), "targets.beneath", beneath.size()),
                lines(beneath, on),
                gap(progress, beneath, reader.language()),
                facts(progress, reader),
                deeds(progress, beneath, typed, reader.actor()),
                errors);
    }

    /** Those furthest behind first; where nothing can be said, last. */
    private List<TargetLine> lines(List<Progress> beneath, LocalDate on) {
        var asked = on.equals(words.today()) ? "" : "&on=" + Ink.day(on);
        return beneath.stream()
                .sorted(Comparator.comparing(one -> Objects.requireNonNullElse(one.share(), Double.MAX_VALUE)))
                .map(one -> TargetLine.of(
                        one,
                        one.unit().name(),
                        TargetAddress.of(one.target().id(), one.unit().id()) + asked,
                        one.unknown().isEmpty() ? "" : String.join(", ", one.unknown())))
                .toList();
    }

    private String gap(Progress progress, List<Progress> beneath, Locale language) {
        var given = progress.given();
        if (!progress.target().shape().isAllocated() || given == null || beneath.isEmpty()) return "";
        var unknown = beneath.stream()
                .flatMap(one -> one.unknown().stream())
                .distinct()
                .toList();
        long sum = beneath.stream()
                .map(Progress::given)
                .filter(Objects::nonNull)
                .mapToLong(java.math.BigDecimal::longValue)
                .sum();
        long gap = given.longValue() - sum;
        if (!unknown.isEmpty()) return words.say(language, "targets.gap-cut", sum, gap, String.join(", ", unknown));
        if (gap == 0) return words.say(language, "targets.gap-none", sum);
        return gap > 0
                ? words.say(language, "targets.gap-left", sum, gap)
                : words.say(language, "targets.gap-over", sum, -gap);
    }

    private List<TargetPage.Fact> facts(Progress progress, Reader reader) {
        var language = reader.language();
        var target = progress.target();
        var facts = new ArrayList<TargetPage.Fact>();
        var paper = resolutions.find(target.resolution(), reader.actor()).paper();
        facts.add(fact("targets.resolution", paper.title(), "/nghi-quyet/" + target.resolution(), language));
        facts.add(fact("targets.shape", words.say(language, "targets.shape." + target.shape()), "", language));
        facts.add(fact("targets.measured-by", words.measuredBy(target, language), "", language));
        facts.add(fact("targets.period", words.period(target.period(), language), "", language));
        facts.add(fact(
                "targets.direction", words.say(language, "targets.direction." + target.direction()), "", language));
        var due = progress.due();
        if (due != null && progress.target().shape() != Shape.YES_NO)
            facts.add(fact("targets.due", new DueWord(due, target.shape().isPercent()).of(language), "", language));
        if (!progress.unknown().isEmpty())
            facts.add(fact("targets.cut", String.join(", ", progress.unknown()), "", language));
        allocation
                .shareOf(target.id(), progress.unit().id(), reader.actor())
                .ifPresent(share -> facts.add(fact("targets.answer", said(share.answer(), language), "", language)));
        targets.proof(target.id(), progress.unit().id(), progress.day(), reader.actor())
                .ifPresent(proof -> facts.add(
                        fact("targets.proof", proof.proof() + " (" + Ink.day(proof.day()) + ")", "", language)));
        return facts;
    }

    private TargetPage.Fact fact(String key, String text, String href, Locale language) {
        return new TargetPage.Fact(words.say(language, key), text, href);
    }

    /** What a unit said, in words. */
    String said(@org.jspecify.annotations.Nullable ShareAnswer answer, Locale language) {
        if (answer == null) return words.say(language, "targets.answered.NONE");
        var said = words.say(language, "targets.answered." + answer.kind());
        return answer.reason().isEmpty() ? said : said + ": " + answer.reason();
    }

    private TargetPage.Deeds deeds(Progress progress, List<Progress> beneath, TargetPage.Typed typed, Actor actor) {
        var target = progress.target();
        var unit = progress.unit().id();
        var here = "/chi-tieu/" + target.id();
        boolean gives = target.shape().isAllocated()
                && progress.unit().level().above(UnitLevel.BRANCH)
                && !progress.day().isAfter(target.period().lastDay());
        boolean waits = unit.equals(actor.unit()) && allocation.toAnswer(actor).contains(target.id());
        boolean given = !beneath.isEmpty() && target.shape().isAllocated();
        boolean proves = target.shape() == Shape.YES_NO && allocation.mayGive(unit, actor) && holdsItself(progress);
        return new TargetPage.Deeds(
                gives && allocation.mayGive(unit, actor) ? here + "/giao?unit=" + unit : "",
                waits ? here + "/tra-loi" : "",
                given ? here + "/cac-lan?unit=" + unit : "",
                unit.equals(target.owner()) && allocation.mayGive(unit, actor) ? here + "/sua-muc" : "",
                here,
                proves ? typed : null);
    }

    /** A target that is done or not done is proved by each unit of its level, else by the owner. */
    private static boolean holdsItself(Progress progress) {
        var level = progress.target().level();
        return level == null || level == progress.unit().level();
    }
}
