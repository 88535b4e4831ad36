package vn.sohoi.reorganisation.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.Agreeing;
import vn.sohoi.reorganisation.Agreement;
import vn.sohoi.reorganisation.Agreement.Side;
import vn.sohoi.reorganisation.Handover;
import vn.sohoi.reorganisation.Plan;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.reorganisation.Plans;
import vn.sohoi.reorganisation.Previewing;
import vn.sohoi.reorganisation.State;

/** The minutes of a hand-over: what goes over, and both sides' word. */
@Controller
@Can(purpose = Purpose.UNITS, act = Act.READ)
class MinutesController {
    private static final String PATH = Addresses.ALL + "/{id}/ban-giao/{from}/{to}";

    private final Plans plans;
    private final Previewing previewing;
    private final Agreeing agreeing;
    private final PlanViews views;

    MinutesController(Plans plans, Previewing previewing, Agreeing agreeing, PlanViews views) {
        this.plans = plans;
        this.previewing = previewing;
        this.agreeing = agreeing;
        this.views = views;
    }

    @GetMapping(PATH)
    MinutesPage minutes(
            @PathVariable long id, @PathVariable long from, @PathVariable long to, Actor actor, Locale language) {
        var plan = plans.find(new PlanId(id), actor);
        var handover = previewing.of(plan.id(), actor).handovers().stream()
                .filter(one -> one.from().value() == from && one.to().value() == to)
                .findFirst()
                .orElseThrow(NotFound::new);
        var names = plans.names(plan.id(), actor);
        var one = names.of(handover.from());
        var other = names.of(handover.to());
        return new MinutesPage(
                views.say(language, "reorganisation.minutes-title", one, other),
                views.head(plan, language),
                Addresses.minutes(plan.id(), handover.from(), handover.to()),
                one,
                other,
                rows(plan, handover, names, actor),
                views.counted(handover.counts(), handover.from(), plan.id(), actor),
                posts(plan, handover, actor, language),
                sides(plan, handover, names, actor));
    }

    @Can(purpose = Purpose.UNITS, act = Act.APPROVE)
    @PostMapping(PATH)
    String agree(
            @PathVariable long id,
            @PathVariable long from,
            @PathVariable long to,
            @RequestParam Side side,
            Actor actor) {
        agreeing.agree(new PlanId(id), new UnitId(from), new UnitId(to), side, actor);
        return "redirect:" + Addresses.minutes(new PlanId(id), new UnitId(from), new UnitId(to));
    }

    private List<MinutesPage.Row> rows(Plan plan, Handover handover, Plans.Names names, Actor actor) {
        var counts = previewing.counts(plan.id(), actor);
        var ofPieces = previewing.pieceCounts(plan.id(), actor);
        var rows = new ArrayList<MinutesPage.Row>();
        for (var branch : handover.branches())
            rows.add(new MinutesPage.Row(
                    names.of(branch),
                    "reorganisation.row-branch",
                    views.counted(counts.getOrDefault(branch, Map.of()), branch, plan.id(), actor)));
        for (var piece : handover.pieces())
            rows.add(new MinutesPage.Row(
                    piece.name(),
                    "reorganisation.row-piece",
                    views.counted(ofPieces.getOrDefault(piece.id(), Map.of()), piece.branch(), plan.id(), actor)));
        return rows;
    }

    private List<String> posts(Plan plan, Handover handover, Actor actor, Locale language) {
        return plans.posts(plan.id(), actor).stream()
                .filter(post ->
                        post.on().equals(handover.from()) && handover.to().equals(post.to()))
                .map(post -> views.say(
                        language,
                        "reorganisation.post-goes",
                        post.name(),
                        views.say(language, "access.role." + post.role())))
                .toList();
    }

    private List<MinutesPage.Spoken> sides(Plan plan, Handover handover, Plans.Names names, Actor actor) {
        var words = plans.agreements(plan.id(), actor).stream()
                .filter(word -> word.from().equals(handover.from()) && word.to().equals(handover.to()))
                .toList();
        var sides = new ArrayList<MinutesPage.Spoken>();
        for (var side : Side.values()) {
            var unit = side == Side.FROM ? handover.from() : handover.to();
            var said = words.stream().filter(word -> word.side() == side).findFirst();
            boolean spoke = words.stream().anyMatch(word -> word.login().equals(actor.login()));
            boolean may = plan.state() == State.PREVIEWED
                    && said.isEmpty()
                    && !spoke
                    && plans.speaksFor(unit, plan.id(), actor);
            sides.add(new MinutesPage.Spoken(
                    "reorganisation.side." + side,
                    names.of(unit),
                    side.name(),
                    said.map(Agreement::name).orElse(""),
                    said.map(word -> views.moment(word.at())).orElse(""),
                    may));
        }
        return sides;
    }
}
