package vn.sohoi.indicators.pages;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.Recounts;
import vn.sohoi.indicators.TallyCheck;
import vn.sohoi.indicators.TallyCheck.Difference;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** What the nightly recount found; each difference opens to the figure and its rows. */
@Controller
@Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
class RecountController {

    private final Recounts recounts;
    private final Figures figures;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    RecountController(Recounts recounts, Figures figures, Units units, Texts texts, Clock clock) {
        this.recounts = recounts;
        this.figures = figures;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/dem-lai")
    RecountPage last(Actor reader, Locale language) {
        var title = texts.say(language, "indicators.recount");
        return recounts.last()
                .map(one -> new RecountPage(
                        title,
                        Ink.time(one.at().atZone(clock.getZone())),
                        one.figures(),
                        one.days(),
                        one.differences().stream()
                                .map(row -> row(row, reader, language))
                                .toList()))
                .orElseGet(() -> new RecountPage(title, "", 0, 0, List.of()));
    }

    private RecountPage.Row row(Difference one, Actor reader, Locale language) {
        boolean exact = figures.isExact(one.indicator(), reader);
        var branch = units.find(one.branch(), one.day()).map(Unit::name).orElse("#" + one.branch());
        return new RecountPage.Row(
                figures.name(one.indicator(), language),
                branch,
                one.day(),
                exact ? one.tally() : null,
                exact ? one.recount() : null,
                FigureAddress.of(question(one)));
    }

    /** What happened is counted from the beginning of the Union to the day. */
    private Question question(Difference one) {
        boolean happens = figures.happens(figures.indicator(one.indicator()));
        return happens
                ? Question.within(
                        one.indicator(),
                        one.branch(),
                        Period.of(TallyCheck.BEGINNING, one.day().plusDays(1)))
                : Question.on(one.indicator(), one.branch(), one.day());
    }
}
