package vn.sohoi.reorganisation.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.reorganisation.Agreeing;
import vn.sohoi.reorganisation.Agreement;
import vn.sohoi.reorganisation.Agreement.Side;
import vn.sohoi.reorganisation.Enforcing;
import vn.sohoi.reorganisation.Handover;
import vn.sohoi.reorganisation.Plan;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.reorganisation.Plans;
import vn.sohoi.reorganisation.Preview;
import vn.sohoi.reorganisation.Previewing;
import vn.sohoi.reorganisation.State;
import vn.sohoi.reorganisation.spi.Conflict;

/** Looks at a plan as a whole and brings it on. */
@Controller
@Can(purpose = Purpose.UNITS, act = Act.READ)
class PreviewController {
    private static final int PAGE = 60;
    private static final int SHOWN = 12;

    private final Plans plans;
    private final Previewing previewing;
    private final Agreeing agreeing;
    private final Enforcing enforcing;
    private final PlanViews views;

    PreviewController(Plans plans, Previewing previewing, Agreeing agreeing, Enforcing enforcing, PlanViews views) {
        this.plans = plans;
        this.previewing = previewing;
        this.agreeing = agreeing;
        this.enforcing = enforcing;
        this.views = views;
    }

    @GetMapping(Addresses.ALL + "/{id}/xem-truoc")
    PreviewPage preview(
            @PathVariable long id,
            @RequestParam(name = "tu", defaultValue = "0") int after,
            Actor actor,
            Locale language) {
        var plan = plans.find(new PlanId(id), actor);
        var seen = previewing.of(plan.id(), actor);
        var agreements = plans.agreements(plan.id(), actor);
        var names = plans.names(plan.id(), actor);
        var leaf = Leaf.of(seen.handovers(), after, PAGE, Addresses.of(plan.id()) + "/xem-truoc?tu=");
        int blocking = (int) seen.conflicts().stream().filter(Conflict::blocks).count();
        return new PreviewPage(
                views.say(
                        language,
                        plan.state() == State.IN_FORCE ? "reorganisation.result-title" : "reorganisation.preview-title",
                        names.of(plan.under())),
                views.head(plan, language),
                sums(seen),
                seen.counted().stream()
                        .filter(key -> !previewing
                                .figure(key, plan.under(), plan.id(), actor)
                                .isEmpty())
                        .toList(),
                leaf.shown().stream()
                        .map(one -> way(plan, one, names, agreements, actor, language))
                        .toList(),
                leaf.stretch(),
                views.lines(plan, names, actor, language),
                kinds(seen.conflicts(), language),
                blocking,
                step(plan, blocking, actor),
                views.say(language, "reorganisation.now." + plan.state()));
    }

    @Can(purpose = Purpose.UNITS, act = Act.WRITE)
    @PostMapping(Addresses.ALL + "/{id}/trinh")
    String submit(@PathVariable long id, Actor actor) {
        agreeing.submit(new PlanId(id), actor);
        return "redirect:" + Addresses.of(new PlanId(id)) + "/xem-truoc";
    }

    @Can(purpose = Purpose.UNITS, act = Act.APPROVE)
    @PostMapping(Addresses.ALL + "/{id}/hieu-luc")
    String schedule(@PathVariable long id, Actor actor) {
        enforcing.schedule(new PlanId(id), actor);
        return "redirect:" + Addresses.of(new PlanId(id)) + "/xem-truoc";
    }

    private static List<PreviewPage.Sum> sums(Preview seen) {
        return seen.before().stream()
                .map(one -> new PreviewPage.Sum(
                        one.textKey(),
                        one.count(),
                        seen.after().stream()
                                .filter(other -> other.textKey().equals(one.textKey()))
                                .mapToLong(Preview.Total::count)
                                .sum()))
                .toList();
    }

    private PreviewPage.Way way(
            Plan plan, Handover one, Plans.Names names, List<Agreement> agreements, Actor actor, Locale language) {
        var words = agreements.stream()
                .filter(word -> word.from().equals(one.from()) && word.to().equals(one.to()))
                .map(Agreement::side)
                .toList();
        var said = words.size() == 2
                ? "reorganisation.both-agreed"
                : words.isEmpty()
                        ? "reorganisation.none-agreed"
                        : words.contains(Side.FROM) ? "reorganisation.from-agreed" : "reorganisation.to-agreed";
        return new PreviewPage.Way(
                Addresses.minutes(plan.id(), one.from(), one.to()),
                names.of(one.from()),
                names.of(one.to()),
                one.branches().size(),
                one.pieces().size(),
                views.counted(one.counts(), one.from(), plan.id(), actor),
                views.say(language, said),
                words.size() == 2);
    }

    private List<PreviewPage.Kind> kinds(List<Conflict> conflicts, Locale language) {
        var byKey = new LinkedHashMap<String, List<Conflict>>();
        conflicts.forEach(one ->
                byKey.computeIfAbsent(one.textKey(), key -> new ArrayList<>()).add(one));
        return byKey.values().stream()
                .map(all -> new PreviewPage.Kind(
                        all.getFirst().blocks(),
                        all.size(),
                        all.stream()
                                .limit(SHOWN)
                                .map(one -> new PreviewPage.Said(
                                        views.say(
                                                language,
                                                one.textKey(),
                                                one.arguments().toArray()),
                                        one.href()))
                                .toList()))
                .toList();
    }

    private String step(Plan plan, int blocking, Actor actor) {
        return switch (plan.state()) {
            case DRAFTED -> blocking == 0 && plans.may(Act.WRITE, plan.id(), actor) ? "SUBMIT" : "";
            case AGREED ->
                plans.may(Act.APPROVE, plan.id(), actor) && !plan.draftedBy().equals(actor.login()) ? "SCHEDULE" : "";
            case IN_FORCE -> plans.may(Act.APPROVE, plan.id(), actor) ? "UNDO" : "";
            case PREVIEWED, SCHEDULED, UNDONE -> "";
        };
    }
}
