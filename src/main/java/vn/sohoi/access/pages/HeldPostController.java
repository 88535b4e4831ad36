package vn.sohoi.access.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Appointing;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.LostMachines;
import vn.sohoi.access.OutsideAccounts;
import vn.sohoi.access.OutsideSettings;
import vn.sohoi.access.Portfolios;
import vn.sohoi.access.Post;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Role;
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
    private static final String OUTSIDE = "outside";

    private final Appointing appointing;
    private final LostMachines lostMachines;
    private final OutsideAccounts outside;
    private final OutsideSettings provider;
    private final Units units;
    private final Texts texts;

    HeldPostController(
            Appointing appointing,
            LostMachines lostMachines,
            OutsideAccounts outside,
            OutsideSettings provider,
            Units units,
            Texts texts) {
        this.appointing = appointing;
        this.lostMachines = lostMachines;
        this.outside = outside;
        this.provider = provider;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping(PostsController.PAGE + "/{mandate:[0-9]+}")
    HeldPostPage post(@PathVariable long mandate, Actor reader, Locale language) {
        return page(appointing.find(mandate, reader), Map.of(), Map.of(), reader, language);
    }

    @FreshProof
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
            if (refused instanceof Forbidden) throw refused;
            var text = texts.say(language, refused);
            return page(
                    appointing.find(mandate, actor), Map.of("reason", typed), Map.of("reason", text), actor, language);
        }
    }

    @FreshProof
    @Can(purpose = Purpose.MANDATES, act = Act.APPROVE)
    @PostMapping(PostsController.PAGE + "/{mandate:[0-9]+}/ngoai")
    Object enterOutside(
            @PathVariable long mandate,
            @RequestParam(name = OUTSIDE, required = false) @Nullable String subject,
            Actor actor,
            Locale language) {
        var typed = Objects.requireNonNullElse(subject, "").strip();
        try {
            outside.enter(mandate, typed, actor);
            return "redirect:" + PostsController.PAGE + "/" + mandate;
        } catch (Refused refused) {
            if (refused instanceof Forbidden) throw refused;
            var text = texts.say(language, refused);
            return page(
                    appointing.find(mandate, actor), Map.of(OUTSIDE, typed), Map.of(OUTSIDE, text), actor, language);
        }
    }

    @FreshProof
    @Can(purpose = Purpose.MANDATES, act = Act.APPROVE)
    @PostMapping(PostsController.PAGE + "/{mandate:[0-9]+}/dang-xuat")
    String signOut(@PathVariable long mandate, Actor actor) {
        lostMachines.signOut(mandate, actor);
        return "redirect:" + PostsController.PAGE + "/" + mandate;
    }

    private HeldPostPage page(
            Post post, Map<String, String> typed, Map<String, String> errors, Actor reader, Locale language) {
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
                typed.getOrDefault("reason", ""),
                provider.name(),
                typed.getOrDefault(OUTSIDE, outside.of(post.login()).orElse("")),
                errors);
    }

    private List<Line> lines(Post post, Locale language) {
        var day = Objects.requireNonNull(post.valid().from());
        var unit = units.find(post.unit(), day).map(Unit::name).orElse("");
        var task = post.task();
        if (task != null)
            return List.of(
                    line(language, "access.task-on", unit),
                    line(language, "access.task-for", texts.say(language, "access.portfolio." + task.purpose())),
                    line(language, "access.task-most", texts.say(language, "access.task-class." + task.most())),
                    line(language, "access.login", post.login()),
                    line(language, "access.task-term", Terms.say(post.valid(), texts, language)),
                    line(language, "access.task-giver", Objects.requireNonNullElse(post.givenBy(), "")),
                    line(language, "access.reason", post.decision()));
        if (post.role() == Role.TASK_HOLDER)
            return List.of(
                    line(language, "access.role", texts.say(language, "access.role." + post.role())),
                    line(language, "access.unit", unit),
                    line(language, "access.login", post.login()),
                    line(language, "access.task-account-term", Terms.say(post.valid(), texts, language)),
                    line(language, "access.task-account-paper", post.decision()));
        var kind = post.acting() ? "access.acting-yes" : "access.acting-no";
        var lines = List.of(
                line(language, "access.role", texts.say(language, "access.role." + post.role())),
                line(language, "access.unit", unit),
                line(language, "access.login", post.login()),
                line(language, "access.term", Terms.say(post.valid(), texts, language)),
                line(language, "access.post-kind", texts.say(language, kind)),
                line(language, "access.decision", post.decision()));
        if (!Portfolios.areOf(post.role())) return lines;
        var portfolios = Terms.portfolios(post.portfolios(), texts, language);
        return Stream.concat(lines.stream(), Stream.of(line(language, "access.portfolios", portfolios)))
                .toList();
    }

    private Line line(Locale language, String label, String value) {
        return new Line(texts.say(language, label), value);
    }
}
