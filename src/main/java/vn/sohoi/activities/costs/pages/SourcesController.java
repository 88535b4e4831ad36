package vn.sohoi.activities.costs.pages;

import static vn.sohoi.activities.pages.ActivityWords.said;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.costs.CostSource;
import vn.sohoi.activities.costs.CostSources;
import vn.sohoi.activities.pages.ActivityWords;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Ink;

/** The kinds of money, entered and ended by those who keep the catalogues of the book. */
@Controller
@Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
class SourcesController {
    private static final String PATH = "/hoat-dong/nguon-kinh-phi";

    private final CostSources sources;
    private final ActivityWords words;

    SourcesController(CostSources sources, ActivityWords words) {
        this.sources = sources;
        this.words = words;
    }

    @GetMapping(PATH)
    @Can(purpose = Purpose.CATALOGUE, act = Act.READ)
    SourcesPage sources(Actor actor, Locale language) {
        return page(new SourceForm(null, null, Ink.day(words.today())), Map.of(), actor, language);
    }

    @PostMapping(PATH)
    Object enter(@ModelAttribute SourceForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var from = words.day("from", form.from(), errors, language);
        if (from == null) return page(form, errors, actor, language);
        try {
            sources.enter(said(form.name()), said(form.nameEn()), from, actor);
            return "redirect:" + PATH;
        } catch (Refused refused) {
            if (refused instanceof Forbidden) throw refused;
            errors.put("name", words.say(language, refused.key()));
            return page(form, errors, actor, language);
        }
    }

    /** From tomorrow on nothing is written under it. */
    @PostMapping(PATH + "/{source}/het")
    String end(@PathVariable long source, Actor actor) {
        sources.end(source, words.today().plusDays(1), actor);
        return "redirect:" + PATH;
    }

    private SourcesPage page(SourceForm form, Map<String, String> errors, Actor actor, Locale language) {
        boolean writes = sources.mayWrite(actor);
        return new SourcesPage(
                sources.all().stream().map(one -> row(one, writes, language)).toList(), writes, form, errors);
    }

    private SourcesPage.Row row(CostSource source, boolean writes, Locale language) {
        boolean runs = source.valid().until() == null;
        return new SourcesPage.Row(
                ActivityWords.name(source, language),
                words.span(source.valid(), language),
                writes && runs ? PATH + "/" + source.id() + "/het" : "");
    }
}
