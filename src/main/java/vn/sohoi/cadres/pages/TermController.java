package vn.sohoi.cadres.pages;

import static vn.sohoi.cadres.pages.CadreWords.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.NewTerm;
import vn.sohoi.cadres.Terms;
import vn.sohoi.cadres.Way;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Asked;

/** Begins the term of a body with its positions, as the congress or the decision says. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
class TermController {
    private static final int MOST_SEATS = 999;

    private final Terms terms;
    private final CadreWords words;

    TermController(Terms terms, CadreWords words) {
        this.terms = terms;
        this.words = words;
    }

    @GetMapping("/can-bo/nhiem-ky/moi")
    TermPage form(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String ban,
            Actor actor,
            Locale language) {
        return page(actor.unitOr(unit), Map.of("ban", ban), Map.of(), actor, language);
    }

    @PostMapping("/can-bo/nhiem-ky/moi")
    Object begin(
            @Asked({"unit", "ban", "from", "last", "way", "decision", "decidedOn", "size", "[sf]-[A-Z_]+"})
                    @RequestParam
                    Map<String, String> form,
            Actor actor,
            Locale language) {
        var typed = said(form.get("unit"));
        var unit = actor.unitOr(typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null);
        var errors = new LinkedHashMap<String, String>();
        var from = words.read("from", form.get("from"), true, errors, language);
        var last = words.read("last", form.get("last"), false, errors, language);
        var decided = words.read("decidedOn", form.get("decidedOn"), false, errors, language);
        var size = number("size", said(form.get("size")), errors, language);
        if (from != null && last != null && last.isBefore(from))
            errors.put("last", words.say(language, "cadres.error.backwards"));
        var seats = seats(body(unit, form), form, errors, language);
        if (from == null || !errors.isEmpty()) return page(unit, form, errors, actor, language);
        try {
            var days = new DateSpan(from, last == null ? null : last.plusDays(1));
            var way = said(form.get("way")).equals(Way.ELECTED.name()) ? Way.ELECTED : Way.APPOINTED;
            var decision = said(form.get("decision"));
            terms.begin(new NewTerm(unit, body(unit, form), days, size, way, decision, decided, seats), actor);
            return "redirect:/can-bo?unit=" + unit + "&on=" + vn.sohoi.web.Ink.day(from);
        } catch (Refused refused) {
            if (!refused.key().startsWith("cadres.error.")) throw refused;
            errors.put(field(refused, unit, form), words.say(language, refused.key()));
            return page(unit, form, errors, actor, language);
        }
    }

    private String field(Refused refused, UnitId unit, Map<String, String> form) {
        return switch (refused.key()) {
            case "cadres.error.decision" -> "decision";
            case "cadres.error.seats" -> "s-" + body(unit, form).positions().getFirst();
            default -> "from";
        };
    }

    private List<NewTerm.Seats> seats(
            Body body, Map<String, String> form, Map<String, String> errors, Locale language) {
        var seats = new ArrayList<NewTerm.Seats>();
        for (var kind : body.positions()) {
            var many = number("s-" + kind, said(form.get("s-" + kind)), errors, language);
            if (many != null) seats.add(new NewTerm.Seats(kind, form.containsKey("f-" + kind), many));
        }
        return seats;
    }

    /** A number above zero; nothing and zero are none. */
    private @Nullable Integer number(String field, String typed, Map<String, String> errors, Locale language) {
        if (typed.isEmpty() || typed.equals("0")) return null;
        if (typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= MOST_SEATS) return Integer.valueOf(typed);
        errors.put(field, words.say(language, "cadres.error.number"));
        return null;
    }

    private List<Body> bodies(UnitId unit, LocalDate day) {
        return Body.of(words.unit(unit, day).level());
    }

    private Body body(UnitId unit, Map<String, String> form) {
        var all = bodies(unit, words.today());
        return all.stream()
                .filter(one -> one.name().equals(said(form.get("ban"))))
                .findFirst()
                .orElse(all.getFirst());
    }

    private TermPage page(
            UnitId unit, Map<String, String> form, Map<String, String> errors, Actor actor, Locale language) {
        terms.demandWrite(unit, actor);
        var body = body(unit, form);
        var bodies = new LinkedHashMap<String, String>();
        for (var one : bodies(unit, words.today())) bodies.put(one.name(), words.say(language, "cadres.body." + one));
        var ways = words.options(List.of(Way.ELECTED, Way.APPOINTED), "cadres.term-way.", language);
        return new TermPage(
                words.say(
                        language,
                        "cadres.of-unit",
                        CadreWords.within(words.unit(unit, words.today()).name())),
                unit.value(),
                body.name(),
                bodies,
                ways,
                body.positions().stream()
                        .map(kind -> new TermPage.Kind(
                                kind.name(),
                                words.say(language, "cadres.kind." + body + "." + kind),
                                said(form.get("s-" + kind)),
                                form.containsKey("f-" + kind)))
                        .toList(),
                new TermPage.Typed(
                        said(form.get("from")),
                        said(form.get("last")),
                        said(form.get("size")),
                        said(form.get("way")),
                        said(form.get("decision")),
                        said(form.get("decidedOn"))),
                errors);
    }
}
