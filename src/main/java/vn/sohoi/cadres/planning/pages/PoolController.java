package vn.sohoi.cadres.planning.pages;

import static vn.sohoi.cadres.pages.CadreWords.said;

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
import vn.sohoi.access.FreshProof;
import vn.sohoi.access.Purpose;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.KnownCadre;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.cadres.planning.Candidate;
import vn.sohoi.cadres.planning.PoolId;
import vn.sohoi.cadres.planning.Pools;
import vn.sohoi.cadres.planning.Pools.Review;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Asked;
import vn.sohoi.web.Ink;

/** Decides who is in a pool. */
@Controller
@Can(purpose = Purpose.PERSONNEL, act = Act.APPROVE)
class PoolController {
    private static final String KEPT = "s-";
    private static final String REASON = "r-";

    private final Pools pools;
    private final PoolWords words;
    private final CadreWords cadres;

    PoolController(Pools pools, PoolWords words, CadreWords cadres) {
        this.pools = pools;
        this.words = words;
        this.cadres = cadres;
    }

    @GetMapping(PoolWords.HOME + "/{id}/them")
    AddPage adding(@PathVariable UUID id, @RequestParam(defaultValue = "") String ten, Actor actor, Locale language) {
        var form = new AddForm(said(ten), null, Ink.day(cadres.today()), null);
        return page(new PoolId(id), form, new LinkedHashMap<>(), actor, language);
    }

    @FreshProof
    @PostMapping(PoolWords.HOME + "/{id}/them")
    Object add(@PathVariable UUID id, @ModelAttribute AddForm form, Actor actor, Locale language) {
        var pool = new PoolId(id);
        var errors = new LinkedHashMap<String, String>();
        var day = cadres.read("day", form.day(), true, errors, language);
        var her = said(form.who());
        var known = choices(pool, form, actor, language);
        if (!known.containsKey(her)) errors.put("who", cadres.say(language, "cadres.planning.choose-her"));
        if (day == null || !errors.isEmpty()) return page(pool, form, errors, actor, language);
        try {
            pools.add(pool, new CadreId(UUID.fromString(her)), day, said(form.paper()), actor);
            return "redirect:" + PoolWords.HOME + "/" + id;
        } catch (Refused refused) {
            words.put(refused, "day", errors, language);
            return page(pool, form, errors, actor, language);
        }
    }

    @GetMapping(PoolWords.HOME + "/{id}/ra-soat")
    ReviewPage reviewing(@PathVariable UUID id, Actor actor, Locale language) {
        return page(new PoolId(id), null, Map.of(), actor, language);
    }

    @FreshProof
    @PostMapping(PoolWords.HOME + "/{id}/ra-soat")
    Object review(
            @PathVariable UUID id,
            @RequestParam @Asked({"day", "paper", "[sr]-[0-9a-f-]{36}"}) Map<String, String> form,
            Actor actor,
            Locale language) {
        var pool = new PoolId(id);
        var errors = new LinkedHashMap<String, String>();
        var decided = new LinkedHashMap<CadreId, Review>();
        for (var one : pools.candidates(pool, actor)) {
            var stays = form.containsKey(KEPT + one.cadre());
            var reason = said(form.get(REASON + one.cadre()));
            if (one.isIn() && !stays && reason.isEmpty())
                errors.put(REASON + one.cadre(), cadres.say(language, "cadres.planning.error.reason"));
            decided.put(one.cadre(), new Review(stays, reason));
        }
        var day = cadres.read("day", form.get("day"), true, errors, language);
        if (day == null || !errors.isEmpty()) return page(pool, form, errors, actor, language);
        try {
            pools.review(pool, decided, day, said(form.get("paper")), actor);
            return "redirect:" + PoolWords.HOME + "/" + id;
        } catch (Refused refused) {
            words.put(refused, "day", errors, language);
            return page(pool, form, errors, actor, language);
        }
    }

    private AddPage page(PoolId id, AddForm form, LinkedHashMap<String, String> errors, Actor actor, Locale language) {
        var pool = pools.find(id, actor);
        var whos = choices(id, form, actor, language);
        if (whos.isEmpty() && !said(form.name()).isEmpty())
            errors.put("ten", cadres.say(language, "cadres.planning.not-known", said(form.name())));
        var chosen = said(form.who()).isEmpty() && whos.size() == 1
                ? new AddForm(form.name(), whos.keySet().iterator().next(), form.day(), form.paper())
                : form;
        return new AddPage(words.post(pool.plan(), language), PoolWords.HOME + "/" + id, chosen, whos, errors);
    }

    private Map<String, String> choices(PoolId id, AddForm form, Actor actor, Locale language) {
        var whos = new LinkedHashMap<String, String>();
        if (said(form.name()).isEmpty()) return whos;
        for (var one : pools.known(id, said(form.name()), actor))
            whos.put(one.id().toString(), who(one, language));
        return whos;
    }

    private String who(KnownCadre one, Locale language) {
        var position = one.position();
        return cadres.say(
                language,
                "cadres.who-cadre",
                one.name(),
                cadres.post(position.body(), position.kind(), language),
                cadres.unit(position.unit(), cadres.day(null, position.unit())).name(),
                cadres.span(one.valid(), language));
    }

    /** @param form what was typed, or null before anything was: all are kept */
    private ReviewPage page(
            PoolId id, @Nullable Map<String, String> form, Map<String, String> errors, Actor actor, Locale language) {
        var pool = pools.find(id, actor);
        return new ReviewPage(
                words.post(pool.plan(), language),
                PoolWords.HOME + "/" + id,
                pools.candidates(id, actor).stream()
                        .filter(Candidate::isIn)
                        .map(one -> new ReviewPage.Row(
                                one.cadre().toString(),
                                one.name().isEmpty() ? cadres.say(language, "cadres.name-erased") : one.name(),
                                form == null || form.containsKey(KEPT + one.cadre()),
                                form == null ? "" : said(form.get(REASON + one.cadre()))))
                        .toList(),
                form == null ? Ink.day(cadres.today()) : said(form.get("day")),
                form == null ? "" : said(form.get("paper")),
                errors);
    }
}
