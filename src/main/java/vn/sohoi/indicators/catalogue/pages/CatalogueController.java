package vn.sohoi.indicators.catalogue.pages;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Purpose;
import vn.sohoi.indicators.catalogue.Catalogue;
import vn.sohoi.indicators.catalogue.Entry;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;

/** All indicators that reports ask for, and how the book answers each. */
@Controller
@Can(purpose = Purpose.CATALOGUE, act = Act.READ)
class CatalogueController {
    private final Catalogue catalogue;
    private final Authoriser authoriser;
    private final Texts texts;

    CatalogueController(Catalogue catalogue, Authoriser authoriser, Texts texts) {
        this.catalogue = catalogue;
        this.authoriser = authoriser;
        this.texts = texts;
    }

    @GetMapping("/danh-muc-chi-so")
    CataloguePage all(Actor reader, Locale language) {
        boolean keeps = authoriser.allows(reader, Purpose.CATALOGUE, Act.WRITE);
        boolean opens = authoriser.allows(reader, Purpose.FIGURES, Act.READ);
        var all = catalogue.all();
        return new CataloguePage(
                texts.say(language, "indicators.catalogue"),
                lines(all.stream().filter(one -> !one.own()).toList(), keeps, opens, language),
                lines(all.stream().filter(Entry::own).toList(), keeps, opens, language),
                keeps);
    }

    private List<CataloguePage.Line> lines(List<Entry> entries, boolean keeps, boolean opens, Locale language) {
        return entries.stream()
                .map(one -> new CataloguePage.Line(
                        one.number(),
                        one.name(language),
                        opens ? "/so-lieu/" + one.code() : "",
                        texts.say(
                                language, "indicators.measure." + one.measure().name()),
                        answer(one, language),
                        one.answer() == Entry.Answer.DECLARED && one.awaits() != null,
                        one.about().compareTo(FieldClass.C2) > 0,
                        one.basis(),
                        FoundController.days(one.valid(), texts, language),
                        keeps ? "/danh-muc-chi-so/" + one.code() : ""))
                .toList();
    }

    private String answer(Entry entry, Locale language) {
        var awaits = entry.awaits();
        if (awaits == null)
            return texts.say(language, "indicators.answer." + entry.answer().name());
        return texts.say(language, "indicators.answer.awaits", texts.say(language, "indicators.lacks." + awaits));
    }
}
