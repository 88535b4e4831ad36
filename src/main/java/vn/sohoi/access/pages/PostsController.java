package vn.sohoi.access.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Appointing;
import vn.sohoi.access.Can;
import vn.sohoi.access.JointActs;
import vn.sohoi.access.Post;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Role;
import vn.sohoi.access.Tasks;
import vn.sohoi.access.Terms;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Who holds which post in the reader's unit and directly beneath it. */
@Controller
@Can(purpose = Purpose.MANDATES, act = Act.READ)
class PostsController {
    static final String PAGE = "/phan-cong";

    private final Appointing appointing;
    private final JointActs jointActs;
    private final Tasks tasks;
    private final Units units;
    private final Texts texts;

    PostsController(Appointing appointing, JointActs jointActs, Tasks tasks, Units units, Texts texts) {
        this.appointing = appointing;
        this.jointActs = jointActs;
        this.tasks = tasks;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    PostsPage posts(Actor reader, Locale language) {
        var own = reader.unit();
        if (own == null) throw new NotFound();
        var today = appointing.today();
        var tree = units.treeOn(today);
        var itself = tree.unit(own);
        var all = new ArrayList<Unit>();
        all.add(itself);
        all.addAll(tree.children(own));
        var posts = appointing.of(all.stream().map(Unit::id).toList(), reader).stream()
                .collect(Collectors.groupingBy(Post::unit));
        var fills = appointing.fills(reader);
        var rows = new ArrayList<PostsPage.Line>();
        var empty = new ArrayList<PostsPage.Empty>();
        for (var unit : all) {
            var held = posts.getOrDefault(unit.id(), List.of());
            for (var post : held) rows.add(line(post, unit, today, language));
            if (fills.stream().anyMatch(role -> role.standsOn(unit.level()))
                    && held.stream()
                            .noneMatch(post -> post.task() == null
                                    && post.role() != Role.TASK_HOLDER
                                    && state(post, today).equals("holds")))
                empty.add(new PostsPage.Empty(unit.name(), PAGE + "/moi?don-vi=" + unit.id()));
        }
        return new PostsPage(
                texts.say(language, "access.posts-tab"),
                itself.name(),
                rows,
                empty,
                !fills.isEmpty(),
                tasks.mayGive(reader),
                jointActs.waitingFor(reader).size());
    }

    private PostsPage.Line line(Post post, Unit unit, LocalDate today, Locale language) {
        return new PostsPage.Line(
                unit.name(),
                role(post, language),
                post.name(),
                Terms.say(post.valid(), texts, language),
                state(post, today),
                PAGE + "/" + post.mandate());
    }

    private String role(Post post, Locale language) {
        var task = post.task();
        if (task != null) return Terms.task(task.purpose(), texts, language);
        var name = texts.say(language, "access.role." + post.role());
        var whole = post.acting() ? texts.say(language, "access.acting-post", name) : name;
        return post.portfolios().isEmpty()
                ? whole
                : texts.say(
                        language, "access.limited-post", whole, Terms.portfolios(post.portfolios(), texts, language));
    }

    static String state(Post post, LocalDate today) {
        if (post.revoked()) return "revoked";
        if (post.valid().holds(today)) return "holds";
        var from = post.valid().from();
        return from != null && from.isAfter(today) ? "ahead" : "over";
    }
}
