package vn.sohoi.reorganisation.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.Piece;
import vn.sohoi.reorganisation.Plan;
import vn.sohoi.reorganisation.Plans;

/** What one unit that ends carries over, before and after: people, branches, officers. */
@Component
class DivideSums {
    private final Plans plans;
    private final PlanViews views;

    DivideSums(Plans plans, PlanViews views) {
        this.plans = plans;
        this.views = views;
    }

    /** People before and what has a place by now, by what is counted; the branches and the parts cut of any branch. */
    record Carried(
            Map<String, Long> before, ToLongFunction<String> after, List<DividePage.Row> rows, List<Piece> pieces) {}

    List<DividePage.Sum> of(Plan plan, UnitId unit, Carried carried, Actor actor, Locale language) {
        var preview = Addresses.of(plan.id()) + "/xem-truoc";
        var sums = new ArrayList<DividePage.Sum>();
        for (var one : views.counted(carried.before(), unit, plan.id(), actor)) {
            long after = carried.after().applyAsLong(one.textKey());
            sums.add(sum(one, after, preview, one.count() - after, language));
        }
        sums.add(branches(carried, language));
        sums.add(officers(plan, unit, actor, language));
        return sums;
    }

    private DividePage.Sum branches(Carried carried, Locale language) {
        long before = carried.rows().size();
        long left = carried.rows().stream().filter(row -> row.to().isEmpty()).count();
        long more = carried.pieces().stream()
                .filter(piece -> carried.rows().stream()
                        .anyMatch(row -> row.branch().equals(piece.branch().toString())))
                .count();
        var counted = new Counted("reorganisation.branches", before, "#branches");
        if (left == 0 && more > 0)
            return new DividePage.Sum(
                    counted.textKey(),
                    counted,
                    before + more,
                    "#branches",
                    "done",
                    views.say(language, "reorganisation.more", more));
        return sum(counted, before - left + more, "#branches", left, language);
    }

    /** Who has no place because somebody said so does not wait. */
    private DividePage.Sum officers(Plan plan, UnitId unit, Actor actor, Locale language) {
        var posts = plans.posts(plan.id(), actor).stream()
                .filter(post -> post.on().equals(unit))
                .toList();
        long placed = posts.stream().filter(post -> post.to() != null).count();
        long open = posts.stream().filter(post -> !post.decided()).count();
        var href = Addresses.of(plan.id()) + "/chuc-danh";
        var counted = new Counted("reorganisation.officers", posts.size(), href);
        long ending = posts.size() - placed - open;
        if (open == 0 && ending > 0)
            return new DividePage.Sum(
                    counted.textKey(),
                    counted,
                    placed,
                    href,
                    "done",
                    views.say(language, "reorganisation.ending-with", ending));
        return sum(counted, placed, href, open, language);
    }

    private DividePage.Sum sum(Counted before, long after, String href, long left, Locale language) {
        return new DividePage.Sum(
                before.textKey(),
                before,
                after,
                href,
                left == 0 ? "done" : "waiting",
                left == 0
                        ? views.say(language, "reorganisation.same")
                        : views.say(language, "reorganisation.short", left));
    }
}
