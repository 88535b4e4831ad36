package vn.sohoi.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.units.Moves;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/** The trees that one question needs, each read once: asking whether a tree is still the same costs as much as its figures. */
final class Trees {
    private final Units units;
    private final Question question;
    private final LocalDate today;
    private final Map<LocalDate, UnitTree> read = new HashMap<>();
    private final Map<DateSpan, List<LocalDate>> changes = new HashMap<>();

    Trees(Units units, Clock clock, Question question) {
        this.units = units;
        this.question = question;
        today = LocalDate.now(clock);
    }

    /** The tree of the day, as the question's known-at has it. */
    UnitTree on(LocalDate day) {
        var knownAt = question.knownAt();
        return read.computeIfAbsent(day, asked -> knownAt == null ? units.treeOn(asked) : units.treeOn(asked, knownAt));
    }

    /** What went over between units, as the question's known-at has it. */
    Moves moves() {
        return units.moves(question.knownAt());
    }

    /** The tree in which the question's units stand; of a period as it was, that of its last day. */
    UnitTree frame() {
        return on(frameDay());
    }

    LocalDate frameDay() {
        return switch (question.frame()) {
            case Frame.On on -> on.day();
            case Frame.Today now -> today;
            case Frame.AsItWas then -> question.when().day();
        };
    }

    /** Days within the span on which something ended or moved. */
    List<LocalDate> changes(LocalDate from, LocalDate until) {
        return changes.computeIfAbsent(DateSpan.between(from, until), span -> units.daysOfChange(from, until));
    }
}
