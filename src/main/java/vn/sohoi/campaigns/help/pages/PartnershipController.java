package vn.sohoi.campaigns.help.pages;

import static vn.sohoi.campaigns.help.pages.HelpWords.said;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.campaigns.help.Partnership;
import vn.sohoi.campaigns.help.Partnerships;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;

/** What the reader's unit and those above it agreed with partners. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.WRITE)
class PartnershipController {
    private static final String HOME = "/van-dong/phoi-hop";

    private final Partnerships partnerships;
    private final HelpWords words;

    PartnershipController(Partnerships partnerships, HelpWords words) {
        this.partnerships = partnerships;
        this.words = words;
    }

    @GetMapping(HOME)
    @Can(purpose = Purpose.FIGURES, act = Act.READ)
    PartnershipsPage list(Actor actor, Locale language) {
        return page(Map.of(), Map.of(), actor, language);
    }

    @PostMapping(HOME)
    Object agree(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String partner,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String last,
            Actor actor,
            Locale language) {
        var form = Map.of("name", name, "partner", partner, "basis", basis, "from", from, "last", last);
        var errors = new LinkedHashMap<String, String>();
        var begin = words.day("from", from, errors, language);
        var end = said(last).isEmpty() ? null : words.day("last", last, errors, language);
        if (begin != null && end != null && end.isBefore(begin))
            errors.put("last", words.say(language, "error.backwards"));
        if (begin == null || !errors.isEmpty()) return page(form, errors, actor, language);
        var span = end == null ? DateSpan.since(begin) : DateSpan.between(begin, end.plusDays(1));
        try {
            partnerships.agree(actor.unitOr(null), name, partner, basis, span, actor);
            return "redirect:" + HOME;
        } catch (Refused refused) {
            if (refused instanceof Forbidden || !refused.key().startsWith("campaigns.help.error.")) throw refused;
            var field = refused.key().equals("campaigns.help.error.basis") ? "basis" : "partner";
            return page(form, Map.of(field, words.say(refused, language)), actor, language);
        }
    }

    private PartnershipsPage page(Map<String, String> form, Map<String, String> errors, Actor actor, Locale language) {
        var own = actor.unitOr(null);
        return new PartnershipsPage(
                words.unit(own).name(),
                HelpController.HOME,
                partnerships.of(own, actor).stream()
                        .map(one -> line(one, language))
                        .toList(),
                partnerships.mayAgree(own, actor),
                form,
                errors);
    }

    private PartnershipsPage.Line line(Partnership one, Locale language) {
        return new PartnershipsPage.Line(
                one.name(),
                one.partner(),
                one.basis(),
                words.span(one.valid(), language),
                words.unit(one.unit()).name());
    }
}
