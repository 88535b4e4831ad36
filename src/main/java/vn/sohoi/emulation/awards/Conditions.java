package vn.sohoi.emulation.awards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** What of a receiver's history speaks against one more award, as far as the book knows it. */
@Component
class Conditions {
    private static final String SENTENCE = "emulation.award.finding.";

    private final FormRows forms;
    private final Units units;

    Conditions(FormRows forms, Units units) {
        this.forms = forms;
        this.units = units;
    }

    /** @param earlier what the receiver was proposed for or given, itself or as the units that it came from */
    List<Finding> against(NewAward wish, Form form, List<Line> earlier) {
        var found = new ArrayList<Finding>();
        for (var one : earlier)
            if (one.state().isOpen() && one.formKey().equals(form.key()))
                found.add(Finding.of(SENTENCE + "pending", one.formName(), Ink.day(one.day())));
        var given = earlier.stream().filter(one -> one.state().isGiven()).toList();
        for (var condition : form.conditions())
            switch (condition) {
                case Condition.HeldBefore held -> heldBefore(held, wish.day(), given, found);
                case Condition.YearsBetween between ->
                    given.stream()
                            .filter(one -> one.formKey().equals(form.key())
                                    && one.day().plusYears(between.years()).isAfter(wish.day()))
                            .forEach(one -> found.add(Finding.of(
                                    SENTENCE + "years-between",
                                    one.formName(),
                                    Ink.day(one.day()),
                                    whose(one),
                                    between.years())));
                case Condition.Once once ->
                    given.stream()
                            .filter(one -> one.formKey().equals(form.key()))
                            .forEach(one -> found.add(
                                    Finding.of(SENTENCE + "once", one.formName(), Ink.day(one.day()), whose(one))));
                case Condition.OneForOneAchievement alone -> sameAchievement(wish, earlier, found);
            }
        return found;
    }

    private void heldBefore(Condition.HeldBefore held, LocalDate day, List<Line> given, List<Finding> found) {
        var since = day.minusYears(held.years());
        long times = given.stream()
                .filter(one -> one.formKey().equals(held.key()) && one.day().isAfter(since))
                .count();
        if (times < held.times())
            found.add(Finding.of(
                    SENTENCE + "held-before",
                    forms.versions(held.key()).getFirst().name(),
                    held.times(),
                    held.years(),
                    times));
    }

    /** Of the same words it is the same; of the same days it may be. */
    private void sameAchievement(NewAward wish, List<Line> earlier, List<Finding> found) {
        var words = VietnameseText.fold(wish.achievement());
        for (var one : earlier) {
            if (!one.state().isOpen() && !one.state().isGiven()) continue;
            if (!one.span().meets(wish.span())) continue;
            boolean same = VietnameseText.fold(one.achievement()).equals(words);
            found.add(Finding.of(
                    SENTENCE + (same ? "same-achievement" : "same-days"),
                    one.formName(),
                    Ink.day(one.day()),
                    whose(one)));
        }
    }

    /** The unit that had it, for a reader who asks of its successor. */
    private String whose(Line one) {
        var unit = one.receiver().unit();
        return units.onOrLast(unit, one.day()).name();
    }
}
