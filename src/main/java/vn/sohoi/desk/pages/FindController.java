package vn.sohoi.desk.pages;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.OpenToAll;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.people.NumberSearch;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Finder;

/** What the palette finds: people, units, pages. */
@Controller
@OpenToAll
class FindController {
    private static final int MOST = 12;
    /** Where a number is asked for without standing in an address. */
    private static final String BY_NUMBER = "/hoi-vien/theo-so";

    private final ObjectProvider<Finder> features;
    private final Authoriser authoriser;
    private final Texts texts;

    FindController(ObjectProvider<Finder> features, Authoriser authoriser, Texts texts) {
        this.features = features;
        this.authoriser = authoriser;
        this.texts = texts;
    }

    @GetMapping("/tim")
    Object find(@RequestParam(name = "q", defaultValue = "") String words, Actor actor, Locale language) {
        if (NumberSearch.isNumber(words) && authoriser.seesNames(actor, Purpose.ROLL)) return "redirect:" + BY_NUMBER;
        List<Finder.Found> found = words.isBlank()
                ? List.of()
                : features
                        .orderedStream()
                        .flatMap(feature -> feature.find(words, actor, MOST).stream())
                        .collect(toMap(Finder.Found::href, hit -> hit, (first, again) -> first, LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList();
        return new FindPage(texts.say(language, "desk.find"), words, found);
    }
}
