package vn.sohoi.access;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Ink;

/** A term in words: people name its last day, the book the first day without it. */
public final class Terms {
    private Terms() {}

    /** From the first day to the last, both included. */
    public static String say(DateSpan term, Texts texts, Locale language) {
        return texts.say(
                language,
                "access.term-days",
                Ink.day(requireNonNull(term.from())),
                Ink.day(requireNonNull(term.until()).minusDays(1)));
    }

    /** What somebody is given to read by a task. */
    public static String task(Purpose purpose, Texts texts, Locale language) {
        return texts.say(language, "access.task", texts.say(language, "access.portfolio." + purpose));
    }

    /** To which parts of the work a post is limited, or that it is not. */
    public static String portfolios(Set<Purpose> portfolios, Texts texts, Locale language) {
        return portfolios.isEmpty()
                ? texts.say(language, "access.portfolios-all")
                : Portfolios.ALL.stream()
                        .filter(portfolios::contains)
                        .map(one -> texts.say(language, "access.portfolio." + one))
                        .collect(Collectors.joining("; "));
    }
}
