package vn.sohoi.reports.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.Refused;
import vn.sohoi.reports.PaperKind;
import vn.sohoi.reports.Report;
import vn.sohoi.reports.UnitReports;
import vn.sohoi.reports.Versions;
import vn.sohoi.web.Ink;

/** The list of reports, beginning one, and finding one again by the code on a paper. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class ReportsController {
    private final UnitReports reports;
    private final Versions versions;
    private final Words words;

    ReportsController(UnitReports reports, Versions versions, Words words) {
        this.reports = reports;
        this.versions = versions;
        this.words = words;
    }

    @GetMapping("/bao-cao")
    ReportsPage list(Actor actor, Locale language) {
        return list("", actor, language);
    }

    /** A code typed from a paper. */
    @GetMapping("/ma")
    Object typed(@RequestParam(name = "ma", defaultValue = "") String code, Actor actor, Locale language) {
        var clean = code.strip().toUpperCase(Locale.ROOT).replace(' ', '-');
        return clean.isEmpty() ? "redirect:/bao-cao" : code(clean, actor, language);
    }

    /** What the square code on a paper opens. */
    @GetMapping("/ma/{code}")
    Object code(@PathVariable String code, Actor actor, Locale language) {
        return versions.byCode(code, actor)
                .<Object>map(version -> "redirect:" + Links.version(version) + "#nguon")
                .orElseGet(() -> list(code, actor, language));
    }

    @GetMapping("/bao-cao/moi")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    BeginPage begin(Actor actor, Locale language) {
        var today = words.today();
        var form = new BeginForm(
                words.unit(Words.own(actor), today),
                PaperKind.REPORT.name(),
                "",
                String.valueOf(today.getYear()),
                "",
                "");
        return begin(form, Map.of(), language);
    }

    @PostMapping("/bao-cao/moi")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object begun(@ModelAttribute BeginForm form, Actor actor, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        var period = period(form, errors, language);
        if (period == null) return begin(form, errors, language);
        try {
            var unit = words.unitNamed(Words.said(form.unit()), lastKnownDay(period), actor);
            var kind = PaperKind.PLAN.name().equals(form.kind()) ? PaperKind.PLAN : PaperKind.REPORT;
            return "redirect:" + Links.report(reports.begin(unit, kind, period, actor)) + "/soan";
        } catch (Refused refused) {
            errors.put("unit", words.say(language, refused));
            return begin(form, errors, language);
        }
    }

    /** A plan of a year to come names its unit as it is today. */
    private LocalDate lastKnownDay(Period period) {
        return period.lastDay().isAfter(words.today()) ? words.today() : period.lastDay();
    }

    private @Nullable Period period(BeginForm form, Map<String, String> errors, Locale language) {
        if (!Words.said(form.first()).isEmpty() || !Words.said(form.last()).isEmpty())
            return span(form, errors, language);
        var year = Words.said(form.year());
        if (!year.matches("(19|20)\\d{2}")) {
            errors.put("year", words.say(language, "reports.no-year"));
            return null;
        }
        var part = Words.said(form.part());
        try {
            return Period.parse(part.isEmpty() ? year : year + "-" + part);
        } catch (Refused unreadable) {
            errors.put("part", words.say(language, unreadable));
            return null;
        }
    }

    /** Days of its own: a term, or the Union's reporting year from 15/11 to 14/11. */
    private @Nullable Period span(BeginForm form, Map<String, String> errors, Locale language) {
        var first = words.day("first", form.first(), errors, language);
        var last = words.day("last", form.last(), errors, language);
        if (first == null || last == null) return null;
        if (last.isBefore(first)) {
            errors.put("last", words.say(language, "reports.last-before-first"));
            return null;
        }
        return Period.of(first, last.plusDays(1));
    }

    private BeginPage begin(BeginForm form, Map<String, String> errors, Locale language) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : new PaperKind[] {PaperKind.REPORT, PaperKind.PLAN})
            kinds.put(kind.name(), words.say(language, "reports.kind." + kind));
        return new BeginPage(
                words.say(language, "reports.begin-title"), form, kinds, BeginPage.parts(words, language), errors);
    }

    private ReportsPage list(String code, Actor actor, Locale language) {
        return new ReportsPage(
                words.say(language, "reports.list-title"),
                words.mayWrite(actor),
                code,
                reports.all(actor).stream().map(report -> row(report, language)).toList());
    }

    private ReportsPage.Row row(Report report, Locale language) {
        return new ReportsPage.Row(
                Links.report(report.id()),
                report.draft().title(),
                words.say(language, "reports.kind." + report.kind()),
                words.unit(report),
                Words.period(report.period(), language),
                report.versions(),
                Ink.day(LocalDate.ofInstant(report.saved(), words.clock().getZone())));
    }
}
