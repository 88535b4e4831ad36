package vn.sohoi.reports.pages;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;
import vn.sohoi.indicators.Change;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.reports.Made;
import vn.sohoi.web.Ink;

/**
 * Why a number of one version is another in the next, where the book knows it: the rows that came and went beneath it
 * between the two, with who recorded each and the reason that was given.
 */
@Component
class WhyChanged {
    /** So many rows are told; the figure opens all of them. */
    private static final int TOLD = 5;

    private final Figures figures;
    private final Audit audit;
    private final Words words;

    WhyChanged(Figures figures, Audit audit, Words words) {
        this.figures = figures;
        this.audit = audit;
        this.words = words;
    }

    /** From when to when something was recorded, and who reads of it. */
    record Between(Instant earlier, Instant later, Actor reader, Locale language) {}

    /** A sentence for each row; one sentence where no row explains it. */
    List<String> of(Made after, Between between) {
        if (after.sort().isOfTarget()) return List.of(say(between, "reports.why-target"));
        var rows = rows(after, between);
        if (rows.isEmpty()) return List.of(say(between, "reports.why-unknown"));
        var told = new ArrayList<>(
                rows.stream().limit(TOLD).map(row -> told(after, row, between)).toList());
        if (rows.size() > TOLD) told.add(say(between, "reports.why-more", rows.size() - TOLD));
        return told;
    }

    private List<Change> rows(Made after, Between between) {
        try {
            return figures.changes(question(after), between.earlier(), between.reader()).stream()
                    .filter(change -> !change.recorded().isAfter(between.later()))
                    .toList();
        } catch (Refused notThen) {
            return List.of();
        }
    }

    private static Question question(Made made) {
        return made.period().isEmpty()
                ? Question.on(made.indicator(), made.unit(), made.day())
                : Question.within(made.indicator(), made.unit(), Period.parse(made.period()));
    }

    private String told(Made of, Change change, Between between) {
        var who = Objects.requireNonNullElse(change.name(), change.pseudonym());
        var amount = words.difference(change.amount(), between.language());
        var when = Ink.time(
                LocalDateTime.ofInstant(change.recorded(), words.clock().getZone()));
        var row = say(
                between,
                who.isEmpty() ? "reports.why-declared" : "reports.why-row",
                amount,
                who,
                words.unit(change.unit(), of.day()),
                when);
        var subject = change.subject();
        var act = subject == null ? null : audit.nearest(subject.toString(), change.recorded());
        if (act != null) row = say(between, "reports.why-by", row, act.login());
        if (act != null && act.reason() != null) row = say(between, "reports.why-because", row, act.reason());
        return change.indicator().equals(of.indicator())
                ? row
                : say(between, "reports.why-part", figures.name(change.indicator(), between.language()), row);
    }

    private String say(Between between, String key, Object... arguments) {
        return words.say(between.language(), key, arguments);
    }
}
