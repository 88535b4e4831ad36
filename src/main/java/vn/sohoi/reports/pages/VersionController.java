package vn.sohoi.reports.pages;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.files.FileKind;
import vn.sohoi.reports.Made;
import vn.sohoi.reports.ReportId;
import vn.sohoi.reports.Version;
import vn.sohoi.reports.Versions;
import vn.sohoi.reports.paper.Files;
import vn.sohoi.reports.paper.Paper;
import vn.sohoi.reports.paper.Papers;
import vn.sohoi.reports.templates.MergeWorkbook;
import vn.sohoi.reports.words.NumberText;
import vn.sohoi.web.Attached;
import vn.sohoi.web.Ink;

/** A made version: on the screen, as files, in a template, beside another. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class VersionController {

    private final Versions versions;
    private final Papers papers;
    private final Files files;
    private final VersionComparing comparing;
    private final TemplateChoice templates;
    private final Around around;

    VersionController(
            Versions versions,
            Papers papers,
            Files files,
            VersionComparing comparing,
            TemplateChoice templates,
            Around around) {
        this.versions = versions;
        this.papers = papers;
        this.files = files;
        this.comparing = comparing;
        this.templates = templates;
        this.around = around;
    }

    /** The words of the pages and the workbook for Word's own merge. */
    @org.springframework.stereotype.Component("reportAround")
    record Around(Words words, MergeWorkbook merge) {}

    @GetMapping("/bao-cao/{id}/ban/{number}")
    VersionPage version(@PathVariable UUID id, @PathVariable int number, Actor actor, Locale language) {
        var version = versions.find(new ReportId(id), number, actor);
        var report = version.report();
        var paper = papers.onScreen(version);
        return new VersionPage(
                report.draft().title(),
                version.unitName(),
                Words.period(report.period(), language),
                Links.version(version),
                Links.report(report.id()),
                number,
                Ink.day(version.signing().on()),
                version.login(),
                Ink.time(LocalDateTime.ofInstant(
                        version.knownAt(), around.words().clock().getZone())),
                paper,
                version.figures().stream()
                        .filter(made -> made.unit().equals(report.unit()))
                        .map(made -> source(made, paper, language))
                        .toList(),
                templates.of(actor, language));
    }

    @GetMapping("/bao-cao/{id}/so-sanh")
    ComparePage compare(
            @PathVariable UUID id,
            @RequestParam(name = "cu") int earlier,
            @RequestParam(name = "moi") int later,
            Actor actor,
            Locale language) {
        var report = new ReportId(id);
        return comparing.of(
                versions.find(report, Math.min(earlier, later), actor),
                versions.find(report, Math.max(earlier, later), actor),
                actor,
                language);
    }

    @GetMapping("/bao-cao/{id}/ban/{number}/tep.{ending}")
    ResponseEntity<byte[]> file(
            @PathVariable UUID id, @PathVariable int number, @PathVariable String ending, Actor actor) {
        var version = versions.find(new ReportId(id), number, actor);
        var kind = Files.KINDS.stream()
                .filter(one -> one.ending().equals("." + ending))
                .findFirst()
                .orElseThrow(NotFound::new);
        return fetch(files.of(version, kind), name(version, ending), kind);
    }

    /** The data source for Word's own mail merge. */
    @GetMapping("/bao-cao/{id}/ban/{number}/nguon-tron.xlsx")
    ResponseEntity<byte[]> merge(@PathVariable UUID id, @PathVariable int number, Actor actor) {
        var version = versions.find(new ReportId(id), number, actor);
        return fetch(around.merge().of(version), "nguon-tron-" + name(version, "xlsx"), FileKind.EXCEL);
    }

    /** The unit's template, or one of the house, filled. */
    @GetMapping("/bao-cao/{id}/ban/{number}/mau")
    ResponseEntity<byte[]> filled(
            @PathVariable UUID id, @PathVariable int number, @RequestParam(name = "mau") String template, Actor actor) {
        var version = versions.find(new ReportId(id), number, actor);
        return fetch(templates.fill(template, version, actor), "theo-mau-" + name(version, "docx"), FileKind.WORD);
    }

    static ResponseEntity<byte[]> fetch(byte[] content, String name, FileKind kind) {
        return Attached.of(content, name, kind.type());
    }

    /** Without marks, so that no mail program spoils it: bao-cao-huyen-thanh-tri-2019-ban-1.pdf. */
    private static String name(Version version, String ending) {
        var kind = version.report().kind().name().equals("PLAN") ? "ke-hoach" : "bao-cao";
        return String.join(
                        "-",
                        kind,
                        VietnameseText.fold(version.unitName()).replace(' ', '-'),
                        version.report().period().name().replace("..", "-"),
                        "ban",
                        String.valueOf(version.number()))
                + "." + ending;
    }

    private VersionPage.Source source(Made made, Paper paper, Locale language) {
        var how = made.resolution().isEmpty()
                ? around.words().say(language, "reports.how." + made.how().word())
                : around.words().say(language, "reports.how.wanted", made.resolution());
        return new VersionPage.Source(
                paper.letter(made),
                made.name(),
                made.unitName(),
                papers.when(made),
                NumberText.inCell(made),
                made.unknown().isEmpty() ? how : how + ": " + String.join(", ", made.unknown()),
                made.address());
    }
}
