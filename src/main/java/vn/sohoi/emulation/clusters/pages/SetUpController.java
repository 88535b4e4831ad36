package vn.sohoi.emulation.clusters.pages;

import static vn.sohoi.emulation.clusters.pages.ClusterForm.said;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.emulation.clusters.Clusters;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** Sets a cluster up, of units directly beneath the reader's. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class SetUpController {
    private final Clusters clusters;
    private final ClusterWords words;

    SetUpController(Clusters clusters, ClusterWords words) {
        this.clusters = clusters;
        this.words = words;
    }

    @GetMapping("/thi-dua/cum/moi")
    SetUpPage form(Actor actor) {
        return page(ClusterForm.empty(), Map.of(), actor);
    }

    @PostMapping("/thi-dua/cum/moi")
    Object setUp(@ModelAttribute ClusterForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var owner = own(actor);
        var from = words.day(form.day(), errors, language);
        var chosen = words.beneath(owner).keySet().stream()
                .filter(form::has)
                .map(one -> new UnitId(Long.parseLong(one)))
                .toList();
        if (chosen.size() < 2) errors.put("units", words.say(language, "error.two"));
        if (from == null || !errors.isEmpty()) return page(form, errors, actor);
        try {
            var id = clusters.setUp(owner, said(form.name()), said(form.basis()), chosen, DateSpan.since(from), actor);
            return "redirect:" + ClusterWords.href(id);
        } catch (Refused refused) {
            if (refused instanceof Forbidden || !refused.key().startsWith("emulation.cluster.error.")) throw refused;
            errors.put("name", words.say(refused, language));
            return page(form, errors, actor);
        }
    }

    private static UnitId own(Actor actor) {
        var own = actor.unit();
        if (own == null) throw new NotFound();
        return own;
    }

    private SetUpPage page(ClusterForm form, Map<String, String> errors, Actor actor) {
        var owner = own(actor);
        return new SetUpPage(words.name(owner), words.beneath(owner), form, errors);
    }
}
