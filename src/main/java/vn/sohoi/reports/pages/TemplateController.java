package vn.sohoi.reports.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.files.FileKind;
import vn.sohoi.reports.FieldNames;
import vn.sohoi.reports.UnitReports;
import vn.sohoi.reports.Version;
import vn.sohoi.reports.Versions;
import vn.sohoi.reports.templates.FoundField;
import vn.sohoi.reports.templates.PaperKinds;
import vn.sohoi.reports.templates.Template;
import vn.sohoi.reports.templates.Templates;
import vn.sohoi.web.Ink;

/** The unit's Word files (C12): handing in, what the check found, how it reads with a report in it. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class TemplateController {
    /** So many reports are offered for looking. */
    private static final int OFFERED = 20;

    private final Templates templates;
    private final TemplateChoice choice;
    private final PaperKinds kinds;
    private final Made made;
    private final Words words;

    TemplateController(Templates templates, TemplateChoice choice, PaperKinds kinds, Made made, Words words) {
        this.templates = templates;
        this.choice = choice;
        this.kinds = kinds;
        this.made = made;
        this.words = words;
    }

    /** Reports to look at a template with. */
    @org.springframework.stereotype.Component("reportsToLookWith")
    record Made(UnitReports reports, Versions versions) {
        List<Version> newest(Actor actor) {
            return reports.all(actor).stream()
                    .filter(report -> report.versions() > 0)
                    .limit(OFFERED)
                    .map(report -> versions.of(report.id(), actor).getFirst())
                    .toList();
        }
    }

    @GetMapping("/mau-word")
    TemplatesPage all(Actor actor, Locale language) {
        return page(Map.of(), actor, language);
    }

    @PostMapping("/mau-word")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    Object handIn(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = PaperKinds.REPORT) String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            Locale language) {
        var given = file == null ? "" : fileName(file);
        if (file == null || given.isEmpty())
            return page(Map.of("file", words.say(language, "reports.no-file")), actor, language);
        try {
            var id = templates.handIn(Words.own(actor), kind, name, given, file.getBytes(), actor);
            return "redirect:/mau-word/" + id;
        } catch (Refused refused) {
            return page(Map.of("file", words.say(language, refused)), actor, language);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @GetMapping("/mau-word/{id}")
    TemplatePage one(@PathVariable UUID id, @RequestParam(defaultValue = "") String ban, Actor actor, Locale language) {
        var template = templates.find(id, actor);
        var content = templates.content(id, actor);
        var found = templates.check(content, template.kind());
        boolean ofReports = template.kind().equals(PaperKinds.REPORT);
        var versions = ofReports ? made.newest(actor) : List.<Version>of();
        var chosen = versions.stream()
                .filter(version -> version.code().equals(ban))
                .findFirst()
                .or(() -> versions.stream().findFirst());
        return new TemplatePage(
                template.name(),
                template.file(),
                ofReports ? "" : kinds.all(language).getOrDefault(template.kind(), ""),
                "/mau-word/" + id,
                words.mayWrite(actor),
                found.stream().filter(field -> !field.known()).toList(),
                onceEach(found),
                offered(versions, language),
                chosen.map(Version::code).orElse(""),
                ofReports
                        ? chosen.map(version -> templates.read(templates.fill(content, version)))
                                .orElse(List.of())
                        : templates.read(templates.explained(content, template.kind())));
    }

    @GetMapping("/mau-word/{id}/tep.docx")
    ResponseEntity<byte[]> file(@PathVariable UUID id, Actor actor) {
        return VersionController.fetch(
                templates.content(id, actor), templates.find(id, actor).file(), FileKind.WORD);
    }

    @GetMapping("/mau-word/san/{which}.docx")
    ResponseEntity<byte[]> shipped(@PathVariable String which, Actor actor) {
        return VersionController.fetch(
                choice.content(which, actor), "mau-" + which.toLowerCase(Locale.ROOT) + ".docx", FileKind.WORD);
    }

    @PostMapping("/mau-word/{id}/thoi")
    @Can(purpose = Purpose.FIGURES, act = Act.WRITE)
    String end(@PathVariable UUID id, Actor actor) {
        templates.end(id, actor);
        return "redirect:/mau-word";
    }

    private static List<FoundField> onceEach(List<FoundField> found) {
        var each = new LinkedHashMap<String, FoundField>();
        for (var field : found) if (field.known()) each.putIfAbsent(FieldNames.key(field.name()), field);
        return List.copyOf(each.values());
    }

    private Map<String, String> offered(List<Version> versions, Locale language) {
        var offered = new LinkedHashMap<String, String>();
        for (var version : versions)
            offered.put(
                    version.code(),
                    words.say(
                            language,
                            "reports.version-offered",
                            version.unitName(),
                            Words.period(version.report().period(), language),
                            version.number()));
        return offered;
    }

    private TemplatesPage page(Map<String, String> errors, Actor actor, Locale language) {
        var own = Words.own(actor);
        return new TemplatesPage(
                words.say(language, "reports.templates-page"),
                words.unit(own, words.today()),
                words.mayWrite(actor),
                templates.of(own, actor).stream().map(one -> row(one, language)).toList(),
                choice.shipped(language),
                choice.shippedOfOthers(language),
                kinds.all(language),
                fieldsOfOthers(language),
                kinds.fields(PaperKinds.REPORT).values().stream()
                        .filter(field -> !field.isEnding())
                        .toList(),
                errors);
    }

    private Map<String, List<FieldNames.Field>> fieldsOfOthers(Locale language) {
        var fields = new LinkedHashMap<String, List<FieldNames.Field>>();
        for (var paper : kinds.contributed())
            fields.put(
                    words.say(language, paper.text()),
                    List.copyOf(kinds.fields(paper.kind()).values()));
        return fields;
    }

    private TemplatesPage.Row row(Template template, Locale language) {
        return new TemplatesPage.Row(
                "/mau-word/" + template.id(),
                template.name(),
                kinds.all(language).getOrDefault(template.kind(), template.kind()),
                template.file(),
                Ink.day(LocalDate.ofInstant(template.at(), words.clock().getZone())),
                template.login());
    }

    /** The name alone: some browsers send the folder too. */
    private static String fileName(MultipartFile file) {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return Objects.requireNonNull(name).substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
