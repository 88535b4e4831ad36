package vn.sohoi.cadres.handover.pages;

import static vn.sohoi.cadres.pages.CadreWords.said;

import java.util.Arrays;
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
import vn.sohoi.cadres.handover.Handovers;
import vn.sohoi.cadres.handover.Item;
import vn.sohoi.cadres.handover.ItemId;
import vn.sohoi.cadres.handover.Items;
import vn.sohoi.cadres.handover.NewHandover;
import vn.sohoi.cadres.handover.NewHandover.Said;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Asked;
import vn.sohoi.web.Ink;

/** Writes down what one head hands over to the next. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.WRITE)
class WriteController {
    private static final String HANDED = "h-";
    private static final String WORDS = "w-";

    private final Handovers handovers;
    private final Items items;
    private final HandoverWords words;
    private final CadreWords cadres;

    WriteController(Handovers handovers, Items items, HandoverWords words, CadreWords cadres) {
        this.handovers = handovers;
        this.items = items;
        this.words = words;
        this.cadres = cadres;
    }

    /** @param ban body whose head changed */
    @GetMapping(HandoverWords.HOME + "/lap")
    WritePage form(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String ban,
            Actor actor,
            Locale language) {
        return page(actor.unitOr(unit), ban, null, Map.of(), actor, language);
    }

    @PostMapping(HandoverWords.HOME + "/lap")
    Object write(
            @RequestParam @Asked({"unit", "ban", "day", "place", "[hw]-[0-9]{1,18}"}) Map<String, String> form,
            Actor actor,
            Locale language) {
        var typed = said(form.get("unit"));
        var unit = actor.unitOr(typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null);
        var body = said(form.get("ban"));
        var errors = new LinkedHashMap<String, String>();
        var asked = asked(unit);
        var told = new LinkedHashMap<ItemId, Said>();
        for (var item : asked) {
            boolean open = !form.containsKey(HANDED + item.id());
            var what = said(form.get(WORDS + item.id()));
            if (open && what.isEmpty())
                errors.put(WORDS + item.id(), cadres.say(language, "cadres.handover.error.words"));
            told.put(item.id(), new Said(open, what));
        }
        var day = cadres.read("day", form.get("day"), true, errors, language);
        if (day == null || !errors.isEmpty()) return page(unit, body, form, errors, actor, language);
        try {
            var wished = new NewHandover(day, said(form.get("place")), told);
            return "redirect:" + HandoverWords.HOME + "/" + handovers.write(unit, body(body), wished, actor);
        } catch (Refused refused) {
            errors.put("day", words.refusal(refused, language));
            return page(unit, body, form, errors, actor, language);
        }
    }

    private static Body body(String typed) {
        return Arrays.stream(Body.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Item> asked(UnitId unit) {
        return items.of(cadres.unit(unit, cadres.day(null, unit)).level());
    }

    /** @param form what was typed, or null before anything was: all is handed over */
    private WritePage page(
            UnitId unit,
            String body,
            @Nullable Map<String, String> form,
            Map<String, String> errors,
            Actor actor,
            Locale language) {
        var change = handovers.wanting(unit, actor).stream()
                .filter(one -> body.isEmpty() || one.body().name().equals(body))
                .findFirst();
        var day = form == null ? change.map(one -> Ink.day(one.day())).orElse("") : said(form.get("day"));
        return new WritePage(
                cadres.unit(unit, cadres.day(null, unit)).name(),
                unit.value(),
                change.map(one -> one.body().name()).orElse(""),
                change.map(one -> words.what(one, language)).orElse(""),
                new WritePage.Typed(day, form == null ? "" : said(form.get("place"))),
                asked(unit).stream()
                        .map(one -> new WritePage.Row(
                                one.id().value(),
                                HandoverWords.item(one, language),
                                form == null || form.containsKey(HANDED + one.id()),
                                form == null ? "" : said(form.get(WORDS + one.id()))))
                        .toList(),
                errors);
    }
}
