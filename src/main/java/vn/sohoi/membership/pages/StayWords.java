package vn.sohoi.membership.pages;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.Stay;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** A stay in words: where, from when to when. */
@Component
class StayWords {
    private final Units units;
    private final BranchChoice choice;
    private final Sentences sentences;

    StayWords(Units units, BranchChoice choice, Sentences sentences) {
        this.units = units;
        this.choice = choice;
        this.sentences = sentences;
    }

    String of(Stay stay, Locale language) {
        return of(stay.branch(), stay.valid(), language);
    }

    String of(UnitId branch, DateSpan valid, Locale language) {
        var from = valid.from();
        var until = valid.until();
        var begun = from == null ? sentences.say(language, "membership.not-known") : Ink.day(from);
        return until == null
                ? sentences.say(language, "membership.stay-lasts", name(branch, from), begun)
                : sentences.say(language, "membership.stay-until", name(branch, from), begun, Ink.day(until));
    }

    /** Its name on the day, or the one of today where it did not exist yet or the day is not known. */
    String name(UnitId unit, @Nullable LocalDate day) {
        return units.find(unit, day == null ? choice.today() : day)
                .or(() -> units.find(unit, choice.today()))
                .map(Unit::name)
                .orElse("");
    }
}
