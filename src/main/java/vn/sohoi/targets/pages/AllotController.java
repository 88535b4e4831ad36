package vn.sohoi.targets.pages;

import static vn.sohoi.targets.pages.TargetWords.said;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.targets.Allocation;
import vn.sohoi.targets.Allotment.Way;
import vn.sohoi.targets.Allotted;
import vn.sohoi.targets.NewAllotment;
import vn.sohoi.targets.Sheet;
import vn.sohoi.targets.TargetId;
import vn.sohoi.web.Asked;

/** A unit gives a target to those beneath it: by hand, in equal parts, or in proportion to a figure. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class AllotController {
    private final Allocation allocation;
    private final AllotQuery query;
    private final TargetWords words;

    AllotController(Allocation allocation, AllotQuery query, TargetWords words) {
        this.allocation = allocation;
        this.query = query;
        this.words = words;
    }

    @GetMapping("/chi-tieu/{id}/giao")
    AllotPage sheet(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer phan,
            Actor actor,
            Locale language) {
        var sheet = allocation.sheet(new TargetId(id), actor.unitOr(unit), actor);
        int parts = query.parts(sheet, phan);
        return query.of(
                sheet,
                new AllotQuery.Filled(query.standing(sheet, parts), parts, Way.BY_HAND, "", ""),
                Map.of(),
                language);
    }

    /** The buttons that part fill the sheet and write nothing; the last one gives. */
    @PostMapping("/chi-tieu/{id}/giao")
    Object give(
            @PathVariable UUID id,
            @Asked({"unit", "seen", "phan", "way", "by", "reason", "chia", "g[0-9]+-[0-9]+"}) @RequestParam
                    Map<String, String> form,
            Actor actor,
            Locale language) {
        var unit = said(form.get("unit"));
        var giver = actor.unitOr(unit.matches("\\d{1,18}") ? Long.valueOf(unit) : null);
        var sheet = allocation.sheet(new TargetId(id), giver, actor);
        int parts = query.parts(sheet, whole(form.get("phan")));
        var by = said(form.get("by"));
        var typed = new AllotReading(form).cells(sheet, parts);
        var reason = said(form.get("reason"));
        switch (said(form.get("chia"))) {
            case "deu" -> {
                return query.of(sheet, query.equally(sheet, parts, by, reason), Map.of(), language);
            }
            case "ty-le" -> {
                return query.of(sheet, query.inProportion(sheet, parts, by, reason, actor), Map.of(), language);
            }
            default -> {
                return give(sheet, new AllotQuery.Filled(typed, parts, way(form), by, reason), form, actor, language);
            }
        }
    }

    private Object give(Sheet sheet, AllotQuery.Filled filled, Map<String, String> form, Actor actor, Locale language) {
        var amounts = AllotReading.amounts(filled.cells());
        if (amounts == null) return query.of(sheet, filled, error("cells", "targets.error.cells", language), language);
        var way = query.way(sheet, filled, actor);
        var wish = new NewAllotment(
                sheet.target().id(),
                sheet.giver().id(),
                whole(form.get("seen")),
                way,
                way == Way.IN_PROPORTION ? filled.by() : null,
                amounts,
                filled.reason());
        var outcome = allocation.allot(wish, actor);
        if (outcome instanceof Allotted.Done) return "redirect:" + words.address(wish.target(), wish.giver());
        return query.of(sheet, filled, refusal(outcome, language), language);
    }

    private Map<String, String> refusal(Allotted outcome, Locale language) {
        return switch (outcome) {
            case Allotted.Done done -> Map.of();
            case Allotted.NotGivenOut not -> error("cells", "targets.not-given-out", language);
            case Allotted.NothingToGive nothing -> error("cells", "targets.nothing-to-give", language);
            case Allotted.NotPossible not ->
                error("cells", "targets.amount-cut", language, String.join(", ", not.units()));
            case Allotted.NotItsUnits not -> error("cells", "targets.error.not-its-units", language);
            case Allotted.NeedsReason needs -> error("reason", "targets.error.why", language);
            case Allotted.Unchanged same -> error("cells", "targets.error.unchanged", language);
            case Allotted.Overtaken newer -> error("cells", "targets.error.overtaken", language, newer.version());
        };
    }

    private Map<String, String> error(String field, String key, Locale language, Object... arguments) {
        var errors = new LinkedHashMap<String, String>();
        errors.put(field, words.say(language, key, arguments));
        return errors;
    }

    private static Way way(Map<String, String> form) {
        var typed = said(form.get("way"));
        return List.of(Way.values()).stream()
                .filter(way -> way.name().equals(typed))
                .findFirst()
                .orElse(Way.BY_HAND);
    }

    private static int whole(@Nullable String typed) {
        return said(typed).matches("\\d{1,6}") ? Integer.parseInt(said(typed)) : 0;
    }
}
