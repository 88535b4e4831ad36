package vn.sohoi.reports.paper;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.sohoi.kernel.Period;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.Made;
import vn.sohoi.reports.Sort;
import vn.sohoi.reports.paper.Paper.Run;
import vn.sohoi.reports.paper.Paper.Source;
import vn.sohoi.reports.words.DayWords;

/**
 * Gives each question of a paper its letter. In the text they are a, b, c in the order of first use, explained at the foot
 * of the page where they first come, so that Word's own notes count as they do. What only a table has is A, B, C and explained
 * right under it.
 */
final class Sources {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int LETTERS = 26;
    /** A column of several numbers is of none of them. */
    private static final int NONE = -1;

    private final Map<String, Source> ofText = new LinkedHashMap<>();
    private final Map<String, Source> ofTables = new LinkedHashMap<>();
    private final Texts texts;

    Sources(Texts texts) {
        this.texts = texts;
    }

    /** Words of the text with their letter; where it comes first, with what it means. */
    Run run(String words, Made figure, String link) {
        var meaning = meaning(figure);
        var known = ofText.get(meaning);
        if (known != null) return new Run(words, known.letter(), "", link);
        var source = new Source(letter('a', ofText.size()), meaning, figure.place());
        ofText.put(meaning, source);
        return new Run(words, source.letter(), meaning, link);
    }

    /** The source of a column that is one figure's: the text's letter where it has one. */
    Source of(Made figure) {
        var meaning = meaning(figure);
        var known = ofText.get(meaning);
        return known != null ? known : inTables(meaning, figure.place());
    }

    /** The source of numbers of a column, whose rows say what they are of: all that were got alike have one letter. */
    Source of(String column, Made figure) {
        var how =
                figure.sort() == Sort.OF_PLAN ? texts.say(Texts.VIETNAMESE, "reports.how.of-plan") : how(texts, figure);
        return inTables(texts.say(Texts.VIETNAMESE, "reports.source-column", column, how), NONE);
    }

    private Source inTables(String meaning, int place) {
        return ofTables.computeIfAbsent(meaning, key -> new Source(letter('A', ofTables.size()), key, place));
    }

    List<Source> all() {
        return Stream.concat(ofText.values().stream(), ofTables.values().stream())
                .toList();
    }

    private String meaning(Made figure) {
        return figure.resolution().isEmpty()
                ? texts.say(Texts.VIETNAMESE, "reports.source", figure.name(), when(texts, figure), how(texts, figure))
                : texts.say(
                        Texts.VIETNAMESE,
                        figure.sort() == Sort.PLAN ? "reports.source-plan" : "reports.source-of-plan",
                        figure.name(),
                        figure.resolution());
    }

    /** "năm 2019" of what happened, "hết ngày 31/12/2019" of what stood. */
    static String when(Texts texts, Made figure) {
        return figure.period().isEmpty()
                ? texts.say(Texts.VIETNAMESE, "reports.end-of-day", DAY.format(figure.day()))
                : DayWords.of(Period.parse(figure.period()));
    }

    /** How it was got: counted, declared, or wanted by a resolution. */
    static String how(Texts texts, Made figure) {
        return figure.resolution().isEmpty()
                ? texts.say(Texts.VIETNAMESE, "reports.how." + figure.how().word())
                : texts.say(Texts.VIETNAMESE, "reports.how.wanted", figure.resolution());
    }

    /** a … z, then aa, bb, as Word counts its notes. */
    private static String letter(char first, int place) {
        return String.valueOf((char) (first + place % LETTERS)).repeat(1 + place / LETTERS);
    }
}
