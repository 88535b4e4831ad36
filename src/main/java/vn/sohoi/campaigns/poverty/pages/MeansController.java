package vn.sohoi.campaigns.poverty.pages;

import static vn.sohoi.campaigns.poverty.pages.MeansPage.Form.typed;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.poverty.MeansBook;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;

/** With what somebody may be helped. */
@Controller
@Can(purpose = Purpose.CATALOGUE, act = Act.WRITE)
class MeansController {
    private static final String PATH = "/van-dong/cach-giup";

    private final MeansBook means;
    private final PovertyWords words;

    MeansController(MeansBook means, PovertyWords words) {
        this.means = means;
        this.words = words;
    }

    @GetMapping(PATH)
    @Can(purpose = Purpose.CATALOGUE, act = Act.READ)
    MeansPage list(Actor actor, Locale language) {
        return page(new MeansPage.Form("", "", "VND", null), Map.of(), actor, language);
    }

    @PostMapping(PATH)
    Object enter(@ModelAttribute MeansPage.Form form, Actor actor, Locale language) {
        try {
            means.enter(typed(form.name()), typed(form.nameEn()), typed(form.measure()), form.mutual() != null, actor);
            return "redirect:" + PATH;
        } catch (Refused refused) {
            if (refused instanceof Forbidden || !PovertyWords.isOurs(refused)) throw refused;
            var error = Map.of(PovertyWords.field(refused), words.refusal(language, refused));
            return page(form, error, actor, language);
        }
    }

    @PostMapping(PATH + "/{means}/het")
    String end(@PathVariable("means") String code, Actor actor) {
        means.end(code, actor);
        return "redirect:" + PATH;
    }

    private MeansPage page(MeansPage.Form form, Map<String, String> errors, Actor actor, Locale language) {
        var measures = new LinkedHashMap<String, String>();
        for (var one : MeansBook.MEASURES) measures.put(one, words.say(language, "measure." + one));
        return new MeansPage(
                means.offered().stream()
                        .map(one -> new MeansPage.Row(
                                PovertyWords.name(one, language),
                                Objects.requireNonNull(measures.get(one.measure())),
                                one.mutual(),
                                PATH + "/" + one.code() + "/het"))
                        .toList(),
                means.mayWrite(actor),
                measures,
                form,
                errors);
    }
}
