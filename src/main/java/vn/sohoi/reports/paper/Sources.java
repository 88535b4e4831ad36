package vn.sohoi.reports.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sohoi.indicators.How;
import vn.sohoi.kernel.Period;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.Made;
import vn.sohoi.reports.paper.Paper.Source;
import vn.sohoi.reports.words.DayWords;

/** Gives each question of a paper its small letter: a, b, … z, aa, in the order of first use. */
final class Sources {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private final Map<String, String> letters = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final Texts texts;

    Sources(Texts texts) {
        this.texts = texts;
    }

    /** The letter of a number; of the same indicator, time and way of getting it is the same. */
    String letter(Made figure) {
        var meaning =
                texts.say(Texts.VIETNAMESE, "reports.source", figure.name(), when(figure), how(texts, figure.how()));
        return letters.computeIfAbsent(meaning, key -> {
            var letter = letter(letters.size());
            sources.add(new Source(letter, key));
            return letter;
        });
    }

    List<Source> all() {
        return List.copyOf(sources);
    }

    /** "năm 2019" of what happened, "hết ngày 31/12/2019" of what stood. */
    String when(Made figure) {
        return when(texts, figure);
    }

    static String when(Texts texts, Made figure) {
        return figure.period().isEmpty()
                ? texts.say(Texts.VIETNAMESE, "reports.end-of-day", DAY.format(figure.day()))
                : DayWords.of(Period.parse(figure.period()));
    }

    static String how(Texts texts, How how) {
        return texts.say(Texts.VIETNAMESE, "reports.how." + how.word());
    }

    private static String letter(int place) {
        var letter = String.valueOf((char) ('a' + place % 26));
        return place < 26 ? letter : letter(place / 26 - 1) + letter;
    }
}
