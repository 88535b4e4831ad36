package vn.sohoi.reorganisation.pages;

import java.util.LinkedHashMap;
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
import vn.sohoi.reorganisation.Drafting;
import vn.sohoi.reorganisation.Plan;
import vn.sohoi.reorganisation.PlanId;
import vn.sohoi.reorganisation.Plans;
import vn.sohoi.reorganisation.Post;
import vn.sohoi.web.Ink;

/** Where holders of posts on units that end go: rights come with a post and end with it. */
@Controller
@Can(purpose = Purpose.UNITS, act = Act.READ)
class PostsController {
    private static final String PATH = Addresses.ALL + "/{id}/chuc-danh";
    private static final String OPEN = "open";

    private final Plans plans;
    private final Drafting drafting;
    private final PlanViews views;

    PostsController(Plans plans, Drafting drafting, PlanViews views) {
        this.plans = plans;
        this.drafting = drafting;
        this.views = views;
    }

    @GetMapping(PATH)
    PostsPage posts(@PathVariable long id, Actor actor, Locale language) {
        var plan = plans.find(new PlanId(id), actor);
        var names = plans.names(plan.id(), actor);
        var rows = plans.posts(plan.id(), actor).stream()
                .map(post -> row(post, names, language))
                .toList();
        boolean open = views.open(plan, actor);
        return new PostsPage(
                views.say(language, "reorganisation.posts-title", names.of(plan.under())),
                views.head(plan, language),
                open,
                rows,
                targets(plan, names, actor, language));
    }

    @Can(purpose = Purpose.UNITS, act = Act.WRITE)
    @PostMapping(PATH)
    String post(
            @PathVariable long id,
            @RequestParam long mandate,
            @RequestParam(defaultValue = OPEN) String to,
            Actor actor) {
        if (!plans.may(Act.WRITE, new PlanId(id), actor)) throw new NotFound();
        if (to.isEmpty() || to.matches("\\d{1,18}"))
            drafting.post(new PlanId(id), mandate, to.isEmpty() ? null : new UnitId(Long.parseLong(to)), actor);
        return "redirect:" + Addresses.of(new PlanId(id)) + "/chuc-danh";
    }

    private PostsPage.Row row(Post post, Plans.Names names, Locale language) {
        var to = post.to();
        var nowhere = post.decided() ? "reorganisation.ends-with-unit" : "reorganisation.nobody-said";
        return new PostsPage.Row(
                post.mandate(),
                post.name(),
                views.say(language, "access.role." + post.role()),
                names.of(post.on()),
                Ink.day(post.until()),
                to != null ? to.toString() : post.decided() ? "" : OPEN,
                to != null ? names.of(to) : views.say(language, nowhere));
    }

    private Map<String, String> targets(Plan plan, Plans.Names names, Actor actor, Locale language) {
        var targets = new LinkedHashMap<String, String>();
        targets.put(OPEN, views.say(language, "reorganisation.nobody-said"));
        targets.put("", views.say(language, "reorganisation.ends-with-unit"));
        for (var one : plans.assignments(plan.id(), actor)) {
            var to = one.to();
            if (to != null) targets.putIfAbsent(to.toString(), names.of(to));
        }
        return targets;
    }
}
