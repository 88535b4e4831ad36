package vn.sohoi.access.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Appointing;
import vn.sohoi.access.Can;
import vn.sohoi.access.Post;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Terms;
import vn.sohoi.access.spi.TwoPersons.Line;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** One post: who holds it until when, a card for its holder, and its end before the term. */
@Controller
@Can(purpose = Purpose.MANDATES, act = Act.READ)
class HeldPostController {
    private final Appointing appointing;
    private final Units units;
    private final Texts texts;

    HeldPostController(Appointing appointing, Units units, Texts texts) {
        this.appointing = appointing;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping(PostsController.PAGE + "/{mandate:[0-9]+}")
    HeldPostPage post(@PathVariable long mandate, Actor reader, Locale language) {
        return page(appointing.find(mandate, reader), "", Map.of(), reader, language);
    }

    @Can(purpose = Purpose.MANDATES, act = Act.APPROVE)
    @PostMapping(PostsController.PAGE + "/{mandate:[0-9]+}/thu-hoi")
    Object revoke(
            @PathVariable long mandate,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            Locale language) {
        var typed = Objects.requireNonNullElse(reason, "");
        try {
            appointing.revoke(mandate, typed, actor);
            return "redirect:" + PostsController.PAGE + "/" + mandate;
        } catch (Refused refused) {
            var text = texts.say(language, refused.key(), refused.arguments().toArray());
            return page(appointing.find(mandate, actor), typed, Map.of("reason", text), actor, language);
        }
    }

    private HeldPostPage page(Post post, String reason, Map<String, String> errors, Actor reader, Locale language) {
        var state = PostsController.state(post, appointing.today());
        boolean open = state.equals("holds") || state.equals("ahead");
        return new HeldPostPage(
                post.name(),
                PostsController.PAGE + "/" + post.mandate(),
                state,
                lines(post, language),
                open && appointing.mayEnd(post, reader),
                open && appointing.mayGiveCard(post, reader),
                post.activated(),
                reason,
                errors);
    }

    private List<Line> lines(Post post, Locale language) {
        var day = Objects.requireNonNull(post.valid().from());
        var unit = units.find(post.unit(), day).map(Unit::name).orElse("");
        var task = post.task();
        if (task != null)
            return List.of(
                    line(language, "access.task-on", unit),
                    line(language, "access.task-most", texts.say(language, "access.task-class." + task)),
                    line(language, "access.login", post.login()),
                    line(language, "access.task-term", Terms.say(post.valid(), texts, language)),
                    line(language, "access.task-giver", Objects.requireNonNullElse(post.givenBy(), "")),
                    line(language, "access.reason", post.decision()));
        var kind = post.acting() ? "access.acting-yes" : "access.acting-no";
        return List.of(
                line(language, "access.role", texts.say(language, "access.role." + post.role())),
                line(language, "access.unit", unit),
                line(language, "access.login", post.login()),
                line(language, "access.term", Terms.say(post.valid(), texts, language)),
                line(language, "access.post-kind", texts.say(language, kind)),
                line(language, "access.decision", post.decision()));
    }

    private Line line(Locale language, String label, String value) {
        return new Line(texts.say(language, label), value);
    }
}
