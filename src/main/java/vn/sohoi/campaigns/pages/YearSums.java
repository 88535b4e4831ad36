package vn.sohoi.campaigns.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.Figure;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;

/** Figures of a unit in a year as a page writes them, each with where it opens. */
@Component
public class YearSums {
    private final Figures figures;
    private final CampaignWords words;

    YearSums(Figures figures, CampaignWords words) {
        this.figures = figures;
        this.words = words;
    }

    /** A figure as it is written; {@code coarse} where this reader is told it coarsely, as of the end of a quarter. */
    public record Sum(String word, String value, String href, boolean coarse) {}

    /**
     * The figures in their order.
     *
     * @param key beginning of the keys of their words, with the code behind it
     */
    public List<Sum> of(List<String> codes, String key, UnitId unit, int year, Reading reading) {
        return codes.stream()
                .map(code -> sum(
                        words.say(reading.language(), key + code),
                        Question.within(code, unit, Period.parse(String.valueOf(year))),
                        reading))
                .toList();
    }

    /** The same in the year of the day; what stands on a day, on that day. */
    public List<Sum> on(List<String> codes, String key, UnitId unit, LocalDate day, Reading reading) {
        return codes.stream()
                .map(code -> sum(words.say(reading.language(), key + code), question(code, unit, day), reading))
                .toList();
    }

    /** The same of each unit directly beneath, in the tree's order. */
    public Map<Unit, List<Sum>> beneath(List<String> codes, String key, UnitId unit, LocalDate day, Reading reading) {
        var units = new LinkedHashMap<UnitId, Unit>();
        var sums = new HashMap<UnitId, List<Sum>>();
        for (var code : codes) {
            var word = words.say(reading.language(), key + code);
            figures.children(question(code, unit, day), reading.actor()).forEach((child, figure) -> {
                units.putIfAbsent(child.id(), child);
                sums.computeIfAbsent(child.id(), one -> new ArrayList<>())
                        .add(sum(word, question(code, child.id(), day), figure, reading));
            });
        }
        var beneath = new LinkedHashMap<Unit, List<Sum>>();
        units.forEach((id, child) -> beneath.put(child, sums.getOrDefault(id, List.of())));
        return beneath;
    }

    /** The same under the names that the catalogue gives them. */
    List<Sum> named(List<String> codes, UnitId unit, LocalDate day, Reading reading) {
        return codes.stream()
                .map(code -> sum(figures.name(code, reading.language()), question(code, unit, day), reading))
                .toList();
    }

    private Question question(String code, UnitId unit, LocalDate day) {
        return figures.happens(figures.indicator(code))
                ? Question.within(code, unit, Period.parse(String.valueOf(day.getYear())))
                : Question.on(code, unit, day);
    }

    /** Who reads, and in which language. */
    public record Reading(Actor actor, Locale language) {}

    private Sum sum(String word, Question question, Reading reading) {
        return sum(word, question, figures.answer(question, reading.actor()), reading);
    }

    private Sum sum(String word, Question question, Figure figure, Reading reading) {
        return new Sum(
                word,
                written(figure, reading.language()),
                FigureAddress.of(question),
                figure.how() == How.ROUNDED || figure.how() == How.WITHHELD);
    }

    private String written(Figure figure, Locale language) {
        var value = figure.value();
        if (figure.how() == How.WITHHELD) return words.say(language, "campaigns.help.withheld");
        if (value == null) return "\u2013";
        if (figure.measure() == Measure.PERCENT) return words.percent(value, language);
        var number = words.number(value.longValue(), language);
        return figure.how() == How.ROUNDED && value.signum() != 0
                ? words.say(language, "campaigns.help.about", number)
                : number;
    }
}
