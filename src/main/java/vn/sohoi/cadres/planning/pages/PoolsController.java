package vn.sohoi.cadres.planning.pages;

import static vn.sohoi.cadres.pages.CadreWords.said;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.cadres.planning.Candidate;
import vn.sohoi.cadres.planning.NewPool;
import vn.sohoi.cadres.planning.Pool;
import vn.sohoi.cadres.planning.PoolId;
import vn.sohoi.cadres.planning.Pools;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Ink;

/** The pools of a unit, one of them, and a new one. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.APPROVE)
class PoolsController {
    private final Pools pools;
    private final PoolWords words;
    private final CadreWords cadres;

    PoolsController(Pools pools, PoolWords words, CadreWords cadres) {
        this.pools = pools;
        this.words = words;
        this.cadres = cadres;
    }

    @GetMapping(PoolWords.HOME)
    PoolsPage list(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        var id = actor.unitOr(unit);
        var found = pools.of(id, actor);
        var day = cadres.day(null, id);
        return new PoolsPage(
                cadres.say(
                        language,
                        "cadres.planning.of-unit",
                        CadreWords.within(cadres.unit(id, day).name())),
                id.value(),
                day.equals(cadres.today()) ? PoolWords.HOME + "/moi?unit=" + id : "",
                found.stream().map(one -> row(one, language)).toList());
    }

    @GetMapping(PoolWords.HOME + "/moi")
    OpenPoolPage form(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        var form = new PoolForm(null, null, null, null, null);
        return page(actor.unitOr(unit), form, Map.of(), actor, language);
    }

    @PostMapping(PoolWords.HOME + "/moi")
    Object open(
            @RequestParam(name = "unit", required = false) @Nullable Long asked,
            @ModelAttribute PoolForm form,
            Actor actor,
            Locale language) {
        var unit = actor.unitOr(asked);
        pools.demandOpen(unit, actor);
        var errors = new LinkedHashMap<String, String>();
        var post = Post.of(said(form.post()));
        if (post.isEmpty()) errors.put("post", cadres.say(language, "cadres.planning.error.post"));
        var from = cadres.read("from", form.from(), true, errors, language);
        var last = cadres.read("last", form.last(), true, errors, language);
        var decided = cadres.read("decidedOn", form.decidedOn(), true, errors, language);
        if (from != null && last != null && last.isBefore(from))
            errors.put("last", cadres.say(language, "cadres.error.backwards"));
        if (from == null || last == null || decided == null || !errors.isEmpty())
            return page(unit, form, errors, actor, language);
        try {
            var wanted = post.orElseThrow();
            var term = DateSpan.between(from, last.plusDays(1));
            var wished = new NewPool(unit, wanted.body(), wanted.kind(), term, said(form.decision()), decided);
            return "redirect:" + PoolWords.HOME + "/" + pools.open(wished, actor);
        } catch (Refused refused) {
            words.put(refused, "from", errors, language);
            return page(unit, form, errors, actor, language);
        }
    }

    @GetMapping(PoolWords.HOME + "/{id}")
    PoolPage pool(@PathVariable UUID id, Actor actor, Locale language) {
        var pool = pools.find(new PoolId(id), actor);
        var unit = pool.plan().unit();
        var day = cadres.day(null, unit);
        return new PoolPage(
                cadres.say(language, "cadres.planning.of-post", words.post(pool.plan(), language)),
                cadres.unit(unit, day).name(),
                PoolWords.HOME + "?unit=" + unit,
                PoolWords.HOME + "/" + id,
                cadres.span(pool.plan().term(), language),
                words.decision(pool.plan(), language),
                day.equals(cadres.today()),
                pools.candidates(pool.id(), actor).stream()
                        .map(one -> row(one, language))
                        .toList());
    }

    private OpenPoolPage page(UnitId unit, PoolForm form, Map<String, String> errors, Actor actor, Locale language) {
        pools.demandOpen(unit, actor);
        var itself = cadres.unit(unit, cadres.day(null, unit));
        var posts = new LinkedHashMap<String, String>();
        for (var body : Body.of(itself.level()))
            for (var kind : body.positions())
                posts.put(new Post(body, kind).toString(), cadres.post(body, kind, language));
        return new OpenPoolPage(itself.name(), unit.value(), form, posts, errors);
    }

    private PoolsPage.Row row(Pool pool, Locale language) {
        var coverage = pool.coverage();
        LocalDate reviewed = coverage.reviewed();
        return new PoolsPage.Row(
                words.post(pool.plan(), language),
                PoolWords.HOME + "/" + pool.id(),
                cadres.span(pool.plan().term(), language),
                coverage.candidates(),
                coverage.young(),
                coverage.minority(),
                reviewed == null ? "" : Ink.day(reviewed),
                coverage.candidates() < Pool.FEWEST,
                pool.isDue(cadres.today()));
    }

    private PoolPage.Row row(Candidate one, Locale language) {
        return new PoolPage.Row(
                one.name().isEmpty() ? cadres.say(language, "cadres.name-erased") : one.name(),
                "/can-bo/nguoi/" + one.cadre(),
                one.isIn(),
                words.age(one.born()),
                one.steps().stream().map(step -> words.step(step, language)).toList());
    }
}
