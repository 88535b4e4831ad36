package vn.sohoi.emulation.pages;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.Card;
import vn.sohoi.emulation.CriterionId;
import vn.sohoi.emulation.RoundId;
import vn.sohoi.emulation.Rounds;
import vn.sohoi.emulation.Scores;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;

/** Reads one line of a unit's card for the forms that change it. */
@Component
class LineQuery {
    private final Scores scores;
    private final Rounds rounds;
    private final EmulationWords words;

    LineQuery(Scores scores, Rounds rounds, EmulationWords words) {
        this.scores = scores;
        this.rounds = rounds;
        this.words = words;
    }

    /** A line with the name of its unit. */
    record Read(String unit, Card.Line line) {}

    Read of(RoundId id, UnitId unit, CriterionId criterion, Actor reader) {
        var round = rounds.find(id, reader);
        return new Read(words.unit(unit, round.period().lastDay()).name(), scores.line(id, unit, criterion, reader));
    }

    /** What the book counts, what was claimed, found and given, as one sentence. */
    String stood(Read read, Locale language) {
        var line = read.line();
        var counted = line.counted();
        var first = counted == null
                ? words.say(language, "emulation.nothing-counted")
                : words.say(
                        language,
                        "emulation.book-counts",
                        EmulationWords.number(counted, language),
                        EmulationWords.number(line.evident(), language));
        var then = words.say(
                language,
                "emulation.stood",
                EmulationWords.number(line.claimed(), language),
                EmulationWords.number(line.afterCheck(), language),
                EmulationWords.number(line.stands(), language));
        return first + " " + then;
    }
}
