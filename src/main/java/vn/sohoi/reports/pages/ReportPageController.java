package vn.sohoi.reports.pages;

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
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.reports.Makings;
import vn.sohoi.reports.ReportId;
import vn.sohoi.reports.Signing;
import vn.sohoi.reports.UnitReports;
import vn.sohoi.reports.Version;
import vn.sohoi.reports.Versions;
import vn.sohoi.web.Ink;

/** One report, and the making of its versions in the background. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class ReportPageController {
    private static final int LONGEST = 60;

    private final UnitReports reports;
    private final Versions versions;
    private final Makings makings;
    private final Words words;

    ReportPageController(UnitReports reports, Versions versions, Makings makings, Words words) {
        this.reports = reports;
        this.versions = versions;
        this.makings = makings;
        this.words = words;
    }

    @GetMapping("/bao-cao/{id}")
    ReportPage report(@PathVariable UUID id, Actor actor, Locale language) {
        var newest = versions.of(new ReportId(id), actor).stream().findFirst();
        var form = new MakeForm(
                newest.map(version -> version.signing().paper()).orElse(""),
                Ink.day(newest.map(version -> version.signing().on()).orElse(words.today())),
                newest.map(version -> version.signing().by()).orElse(""));
        return page(new ReportId(id), form, Map.of(), actor, language);
    }

    @PostMapping("/bao-cao/{id}/lap")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object make(@PathVariable UUID id, @ModelAttribute MakeForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var on = words.day("on", form.on(), errors, language);
        var paper = Words.said(form.paper());
        if (!paper.matches("[\\p{L}\\p{N}.-]{0,12}")) errors.put("paper", words.say(language, "reports.odd-number"));
        if (Words.said(form.by()).length() > LONGEST)
            errors.put("by", words.say(language, "reports.long-name", LONGEST));
        if (on == null || !errors.isEmpty()) return page(new ReportId(id), form, errors, actor, language);
        var making = makings.begin(new ReportId(id), new Signing(paper, on, Words.said(form.by())), actor);
        return "redirect:/bao-cao/" + id + "/lap/" + making;
    }

    @GetMapping("/bao-cao/{id}/lap/{making}")
    MakingPage making(@PathVariable UUID id, @PathVariable UUID making, Actor actor, Locale language) {
        var progress = makings.progress(making, actor);
        if (!progress.report().value().equals(id)) throw new NotFound();
        var report = reports.find(progress.report(), actor);
        var version = progress.version();
        return new MakingPage(
                report.draft().title(),
                Links.report(report.id()),
                making.toString(),
                progress.state(),
                progress.done(),
                progress.total(),
                version == null ? "" : Links.report(report.id()) + "/ban/" + version,
                words.mayWrite(actor));
    }

    @PostMapping("/bao-cao/{id}/lap/{making}/dung")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    String stop(@PathVariable UUID id, @PathVariable UUID making, Actor actor) {
        makings.stop(making, actor);
        return "redirect:/bao-cao/" + id + "/lap/" + making;
    }

    private ReportPage page(ReportId id, MakeForm form, Map<String, String> errors, Actor actor, Locale language) {
        var report = reports.find(id, actor);
        var all = versions.of(id, actor);
        var going = makings.newest(id, actor)
                .filter(one -> one.state() == Makings.State.GOING_ON)
                .map(one -> Links.report(id) + "/lap/" + one.id())
                .orElse("");
        return new ReportPage(
                report.draft().title(),
                words.say(language, "reports.kind." + report.kind()),
                words.unit(report),
                Words.period(report.period(), language),
                Links.report(id),
                day(report.saved()),
                words.mayWrite(actor),
                going,
                comparable(all, language),
                all.stream().map(this::line).toList(),
                form,
                errors);
    }

    /** The versions by their numbers, the newest first; none where there are not two. */
    private Map<String, String> comparable(List<Version> all, Locale language) {
        var choices = new LinkedHashMap<String, String>();
        if (all.size() > 1)
            for (var one : all)
                choices.put(String.valueOf(one.number()), words.say(language, "reports.version-of", one.number()));
        return choices;
    }

    private ReportPage.Line line(Version version) {
        return new ReportPage.Line(
                Links.version(version),
                version.number(),
                version.signing().paper().isEmpty() ? "—" : version.signing().paper(),
                Ink.day(version.signing().on()),
                day(version.knownAt()),
                version.login(),
                version.code());
    }

    private String day(java.time.Instant instant) {
        return Ink.day(LocalDate.ofInstant(instant, words.clock().getZone()));
    }
}
