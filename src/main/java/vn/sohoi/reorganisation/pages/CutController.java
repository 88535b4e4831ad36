package vn.sohoi.reorganisation.pages;

import static vn.sohoi.reorganisation.pages.NewActForm.said;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.Cutting;
import vn.sohoi.reorganisation.Piece;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.reorganisation.Plans;
import vn.sohoi.reorganisation.Previewing;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Cuts one branch: by group, by address, or by hand for who sees its people by name. */
@Controller
@Can(purpose = Purpose.UNITS, act = Act.READ)
class CutController {
    private static final String PATH = Addresses.ALL + "/{id}/chi-hoi/{branch}";

    private final Plans plans;
    private final Cutting cutting;
    private final Previewing previewing;
    private final Units units;
    private final PlanViews views;

    CutController(Plans plans, Cutting cutting, Previewing previewing, Units units, PlanViews views) {
        this.plans = plans;
        this.cutting = cutting;
        this.previewing = previewing;
        this.units = units;
        this.views = views;
    }

    /** A part as typed; {@code who} are those picked by hand. */
    record CutForm(
            @Nullable String name,
            @Nullable String to,
            @Nullable String words,
            @Nullable String group,
            @Nullable List<String> who) {}

    @GetMapping(PATH)
    CutPage branch(
            @PathVariable long id,
            @PathVariable long branch,
            @RequestParam(name = "dia-chi", defaultValue = "") String words,
            Actor actor,
            Locale language) {
        return page(new PlanId(id), new UnitId(branch), said(words), actor, language);
    }

    @Can(purpose = Purpose.UNITS, act = Act.WRITE)
    @PostMapping(PATH)
    String cut(@PathVariable long id, @PathVariable long branch, @ModelAttribute CutForm form, Actor actor) {
        var who = form.who() == null ? List.<String>of() : form.who();
        boolean group = !said(form.group()).isEmpty();
        boolean hand = !group && !who.isEmpty();
        var way = group ? Piece.Way.GROUP : hand ? Piece.Way.HAND : Piece.Way.ADDRESS;
        cutting.cut(
                new PlanId(id),
                new Cutting.Cut(
                        new UnitId(branch),
                        said(form.name()),
                        unit(form.to()),
                        way,
                        way == Piece.Way.ADDRESS ? said(form.words()) : "",
                        group ? unit(form.group()) : null,
                        hand ? who.stream().map(CutController::person).toList() : List.of()),
                actor);
        return "redirect:" + Addresses.branch(new PlanId(id), new UnitId(branch));
    }

    @Can(purpose = Purpose.UNITS, act = Act.WRITE)
    @PostMapping(PATH + "/bo")
    String uncut(@PathVariable long id, @PathVariable long branch, @RequestParam long piece, Actor actor) {
        cutting.uncut(new PlanId(id), piece, actor);
        return "redirect:" + Addresses.branch(new PlanId(id), new UnitId(branch));
    }

    private static UnitId unit(@Nullable String typed) {
        return TypedUnit.of(typed).orElseThrow(NotFound::new);
    }

    private static PersonId person(String typed) {
        try {
            return PersonId.of(typed);
        } catch (IllegalArgumentException strange) {
            throw new NotFound();
        }
    }

    private CutPage page(PlanId id, UnitId branch, String words, Actor actor, Locale language) {
        var plan = plans.find(id, actor);
        var from = plans.assignments(id, actor).stream()
                .filter(one -> one.branch().equals(branch))
                .findFirst()
                .orElseThrow(NotFound::new)
                .from();
        var names = plans.names(id, actor);
        var targets = new LinkedHashMap<String, String>();
        plans.targets(id, from, actor).forEach((unit, people) -> {
            if (people) targets.put(unit.toString(), names.of(unit));
        });
        boolean open = views.open(plan, actor);
        return new CutPage(
                views.say(language, "reorganisation.cut-title", names.of(branch)),
                views.head(plan, language),
                Addresses.branch(id, branch),
                Addresses.unit(id, from),
                open,
                parts(id, branch, names, actor),
                targets,
                groups(branch, id, actor, language),
                words,
                words.isEmpty() ? 0 : cutting.at(id, branch, words, actor),
                open ? cutting.named(id, branch, actor) : List.of());
    }

    private List<CutPage.Part> parts(PlanId id, UnitId branch, Plans.Names names, Actor actor) {
        var counts = previewing.pieceCounts(id, actor);
        return plans.pieces(id, actor).stream()
                .filter(piece -> piece.branch().equals(branch))
                .map(piece -> new CutPage.Part(
                        piece.id(),
                        piece.name(),
                        names.of(piece.to()),
                        "reorganisation.way." + piece.way(),
                        piece.group() == null ? piece.words() : names.of(piece.group()),
                        views.counted(counts.getOrDefault(piece.id(), Map.of()), branch, id, actor)))
                .toList();
    }

    private Map<String, String> groups(UnitId branch, PlanId id, Actor actor, Locale language) {
        var groups = new LinkedHashMap<String, String>();
        units.children(branch, plans.find(id, actor).decision().day()).stream()
                .filter(unit -> unit.level() == UnitLevel.GROUP)
                .forEach(unit -> groups.put(unit.id().toString(), unit.name()));
        if (groups.isEmpty()) return groups;
        var choices = new LinkedHashMap<String, String>();
        choices.put("", views.say(language, "reorganisation.no-group"));
        choices.putAll(groups);
        return choices;
    }
}
