package vn.sohoi.emulation.clusters.pages;

import static vn.sohoi.emulation.clusters.pages.ClusterForm.said;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.emulation.clusters.Cluster;
import vn.sohoi.emulation.clusters.ClusterId;
import vn.sohoi.emulation.clusters.Clusters;
import vn.sohoi.emulation.clusters.NewPact;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** Changes a cluster, or enters a pact of it. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class ChangeController {
    private static final List<String> WHATS = List.of("JOIN", "LEAVE", "HOST");

    private final Clusters clusters;
    private final ClusterWords words;

    ChangeController(Clusters clusters, ClusterWords words) {
        this.clusters = clusters;
        this.words = words;
    }

    @GetMapping("/thi-dua/cum/{id}/sua")
    ChangePage changing(@PathVariable UUID id, Actor actor, Locale language) {
        return changing(own(id, actor), ClusterForm.empty(), Map.of(), language);
    }

    @PostMapping("/thi-dua/cum/{id}/sua")
    Object change(@PathVariable UUID id, @ModelAttribute ClusterForm form, Actor actor, Locale language) {
        var cluster = own(id, actor);
        var errors = new LinkedHashMap<String, String>();
        var day = words.day(form.day(), errors, language);
        if (!said(form.unit()).matches("\\d{1,18}")) errors.put("unit", words.say(language, "error.unit"));
        if (day == null || !errors.isEmpty()) return changing(cluster, form, errors, language);
        try {
            change(cluster.id(), said(form.what()), new UnitId(Long.parseLong(said(form.unit()))), day, actor);
            return "redirect:" + ClusterWords.href(cluster.id());
        } catch (Refused refused) {
            errors.put("unit", sentence(refused, language));
            return changing(cluster, form, errors, language);
        }
    }

    private void change(ClusterId id, String what, UnitId unit, LocalDate day, Actor actor) {
        switch (what) {
            case "LEAVE" -> clusters.leave(id, unit, day, actor);
            case "HOST" -> clusters.host(id, day.getYear(), unit, actor);
            default -> clusters.join(id, unit, DateSpan.since(day), actor);
        }
    }

    @GetMapping("/thi-dua/cum/{id}/giao-uoc")
    PactPage form(@PathVariable UUID id, Actor actor) {
        return pact(own(id, actor), ClusterForm.empty(), Map.of());
    }

    @PostMapping("/thi-dua/cum/{id}/giao-uoc")
    Object enter(@PathVariable UUID id, @ModelAttribute ClusterForm form, Actor actor, Locale language) {
        var cluster = own(id, actor);
        var errors = new LinkedHashMap<String, String>();
        var day = said(form.day()).isEmpty() ? null : words.day(form.day(), errors, language);
        if (!said(form.year()).matches("(19|20|21)\\d\\d")) errors.put("year", words.say(language, "error.year"));
        if (!errors.isEmpty()) return pact(cluster, form, errors);
        var signers = cluster.members().stream()
                .map(Cluster.Member::unit)
                .distinct()
                .filter(one -> form.has(one.toString()))
                .toList();
        try {
            clusters.pact(pact(cluster, form), signers, day, actor);
            return "redirect:" + ClusterWords.href(cluster.id());
        } catch (Refused refused) {
            errors.put("year", sentence(refused, language));
            return pact(cluster, form, errors);
        }
    }

    private static NewPact pact(Cluster cluster, ClusterForm form) {
        var contents = said(form.contents())
                .lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        return new NewPact(
                cluster.id(), Integer.parseInt(said(form.year())), said(form.source()), said(form.doubt()), contents);
    }

    private String sentence(Refused refused, Locale language) {
        if (refused instanceof Forbidden || !refused.key().startsWith("emulation.cluster.error.")) throw refused;
        return words.say(refused, language);
    }

    /** The cluster, for whoever may change it. */
    private Cluster own(UUID id, Actor actor) {
        return clusters.writable(new ClusterId(id), actor);
    }

    private ChangePage changing(Cluster cluster, ClusterForm form, Map<String, String> errors, Locale language) {
        var whats = new LinkedHashMap<String, String>();
        for (var one : WHATS) whats.put(one, words.say(language, "what." + one));
        var units = words.options(
                cluster.members().stream().map(Cluster.Member::unit).toList());
        words.beneath(cluster.owner()).forEach(units::putIfAbsent);
        return new ChangePage(cluster.name(), ClusterWords.href(cluster.id()), whats, units, form, errors);
    }

    private PactPage pact(Cluster cluster, ClusterForm form, Map<String, String> errors) {
        var units = words.options(
                cluster.members().stream().map(Cluster.Member::unit).toList());
        return new PactPage(cluster.name(), ClusterWords.href(cluster.id()), units, form, errors);
    }
}
