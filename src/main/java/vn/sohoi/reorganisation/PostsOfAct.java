package vn.sohoi.reorganisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Mandates;
import vn.sohoi.kernel.Actor;

/** Mandates on units that end: they end with the unit, and go over where the plan says so. */
@Component
class PostsOfAct {
    private final Plans plans;
    private final SideRows sides;
    private final Mandates mandates;

    PostsOfAct(Plans plans, SideRows sides, Mandates mandates) {
        this.plans = plans;
        this.sides = sides;
        this.mandates = mandates;
    }

    /** Those that the day ends. */
    List<Post> of(Plan plan) {
        return plans.postsOf(plan).stream()
                .filter(post -> post.until().isAfter(plan.decision().day()))
                .toList();
    }

    void goOver(Plan plan, List<Post> posts, Actor actor) {
        var day = plan.decision().day();
        var going = posts.stream()
                .filter(post -> post.to() != null)
                .map(post -> new Mandates.GoingOver(post.mandate(), Objects.requireNonNull(post.to())))
                .toList();
        var fresh = mandates.goOver(going, day, plan.decision().number(), actor);
        mandates.end(posts.stream().map(Post::mandate).toList(), day, actor);
        posts.forEach(post -> sides.ended(plan.id(), post, fresh.get(post.mandate())));
    }

    void takeBack(PlanId id, Actor actor) {
        var ended = new HashMap<Long, LocalDate>();
        var given = new HashSet<Long>();
        sides.posts(id).forEach((mandate, row) -> {
            var until = row.wasUntil();
            if (until != null) ended.put(mandate, until);
            if (row.fresh() != null) given.add(row.fresh());
        });
        if (!ended.isEmpty()) mandates.takeBack(given, ended, actor);
    }
}
