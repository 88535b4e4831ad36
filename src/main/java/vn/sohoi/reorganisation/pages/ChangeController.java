package vn.sohoi.reorganisation.pages;

import static vn.sohoi.reorganisation.pages.NewActForm.said;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.Drafting;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.units.UnitKind;

/** Gives a unit another name, another kind, another unit above, in a plan. */
@Controller
@Can(purpose = Purpose.UNITS, act = Act.READ)
class ChangeController {
    private static final String PATH = Addresses.ALL + "/{id}/doi/{unit}";

    private final ChangeQuery query;
    private final Drafting drafting;
    private final PlanViews views;

    ChangeController(ChangeQuery query, Drafting drafting, PlanViews views) {
        this.query = query;
        this.drafting = drafting;
        this.views = views;
    }

    /** A unit as typed; {@code parent} is empty where there is no choice. */
    record ChangeForm(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String parent) {}

    @GetMapping(PATH)
    ChangePage unit(@PathVariable long id, @PathVariable long unit, Actor actor, Locale language) {
        return query.page(new PlanId(id), new UnitId(unit), null, Map.of(), actor, language);
    }

    @Can(purpose = Purpose.UNITS, act = Act.WRITE)
    @PostMapping(PATH)
    Object change(
            @PathVariable long id,
            @PathVariable long unit,
            @ModelAttribute ChangeForm form,
            Actor actor,
            Locale language) {
        var plan = new PlanId(id);
        try {
            var altered = new Drafting.Altered(said(form.name()), kind(said(form.kind())), parent(said(form.parent())));
            drafting.alter(plan, new UnitId(unit), altered, actor);
            return "redirect:" + Addresses.of(plan);
        } catch (Refused refused) {
            var sentence = views.say(language, refused);
            var field = refused.key().equals("units.no-name") ? "name" : "parent";
            var typed = new ChangePage.Form(said(form.name()), said(form.kind()), said(form.parent()));
            return query.page(plan, new UnitId(unit), typed, Map.of(field, sentence), actor, language);
        }
    }

    private static UnitKind kind(String typed) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static @Nullable UnitId parent(String typed) {
        return typed.isEmpty() ? null : TypedUnit.of(typed).orElseThrow(NotFound::new);
    }
}
